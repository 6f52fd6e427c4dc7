-- Draft Protocol VI to the CCW: CCW/GGE.1/2023/WP.6 of 10 May 2023, by a group of Latin American States with Kazakhstan, Nigeria,
-- Palestine, the Philippines and Sierra Leone (Pakistan is none of them). Never adopted. The articles themselves were not read: what
-- each says follows the joint reply of the group to the Secretary-General, which names the eight articles in their order and cites
-- Article 3 for the ban. Of Articles 1, 5, 6 and 7 the reply gives the heading and no more.
return treaty {
  id = "draft-protocol-6-2023", standing = "draft", date = "2023-05-10",
  title = { en = "Draft Protocol VI on autonomous weapon systems (2023)",
            fr = "Projet de Protocole VI sur les systèmes d'armes autonomes (2023)" },
  about = { en = "A ban, at every stage, on systems that cannot be used with meaningful human control, and rules for all others. A proposal of 14 States, as they summarised it.",
            fr = "Une interdiction, à tous les stades, des systèmes qui ne peuvent être employés sous un contrôle humain véritable, et des règles pour tous les autres. Une proposition de 14 États, telle qu'ils l'ont résumée." },
  source = "CCW/GGE.1/2023/WP.6, as summarised in A/79/88, pp. 34-36",
  applies = "not known(system) or term.aws",  -- what names no weapon is about the party
  follows = { "additional-protocol-1" },

  terms = {
    -- Force of any kind, lethal or not. The wording is that of 2022, Sec. 1; that of 2023 is called simple, and was not read.
    aws = {
      cite = "2, Art. 2",
      text = { en = "autonomy in the critical functions of selecting, targeting and engaging, to apply force without human intervention",
               fr = "autonomie dans les fonctions critiques de choix, de ciblage et d'attaque, pour employer la force sans intervention humaine" },
      default = "in all of them",
      readings = {
        ["in all of them"] = {
          value = "system.selects_itself and system.engages_itself", by = "the draft, as encoded here", source = "CCW/GGE.1/2022/WP.8, Sec. 1, in CCW/GGE.1/2023/CRP.1" },
        ["in any of them"] = {
          value = "system.identifies_itself or system.selects_itself or system.engages_itself", by = "assumed: each function is critical by itself", source = "assumed" },
        ["and a nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "Palestine, one of the group", source = "CCW/GGE.1/2023/WP.2/Rev.1; A/79/88, p. 117" },
        ["what it is able to do"] = {
          value = "system.selects_itself and system.engages_itself or system.mode_available is automatic", by = "assumed: autonomy read as capability", source = "assumed" },
      },
    },

    -- The measure of the whole draft, and no number in it. Four things make it up here, each a term of its own below.
    mhc = {
      cite = "2-mhc, Art. 2",
      text = { en = "meaningful human control: as much judgement and intervention as keeps human agency, responsibility, proportionality and accountability, and lets operators supervise, interact, deactivate, terminate or abort",
               fr = "contrôle humain véritable : autant de jugement et d'intervention qu'il en faut pour garder l'action et la responsabilité humaines, la proportionnalité et l'obligation de rendre compte, et pour que les opérateurs puissent superviser, interagir, désactiver, mettre fin ou annuler" },
      default = "information, understanding, time and intervention",
      readings = {
        ["information, understanding, time and intervention"] = {
          value = "term.mhc_information and term.mhc_understanding and term.mhc_time and term.mhc_intervention",
          by = "assumed: judgement and intervention, taken apart", source = "CCW/GGE.1/2022/WP.3, in CCW/GGE.1/2023/CRP.1" },
        ["a person can supervise, deactivate, terminate or abort"] = {
          value = "term.mhc_intervention", by = "the group, of the operators' abilities", source = "CCW/GGE.1/2022/WP.3, in CCW/GGE.1/2023/CRP.1" },
        ["a person judged the effects, and answers for them"] = { -- legally and morally: that part is not recorded
          value = "(once assess where (known(assessed.civilian_harm)) (same operator) or once reassess where (known(assessed.civilian_harm)) (same operator)) and human.accountable",
          by = "the group, recommendation (c)", source = "A/79/88, p. 35" },
        ["predictable, reliable, understandable and traceable"] = {
          value = "term.predictable and system.error_rate <= 5 % and term.understandable and system.traceable", by = "Palestine, one of the group", source = "A/79/88, pp. 117-118" },
        ["the person understood, and had time"] = {
          value = "term.mhc_understanding and term.mhc_time", by = "after Human Rights Watch and IHRC", source = "A/79/88, p. 146" },
        ["a person approved it"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
        ["any control at all"] = {
          value = "system.control is not no_person or system.can_be_deactivated", by = "after the two-tier group: banned only if completely outside", source = "CCW/GGE.1/2022/WP.7, para 4" },
      },
    },
    mhc_information = {
      cite = "Art. 2, information", text = { en = "the person had the information", fr = "la personne disposait des informations" }, default = "had the facts right, where it is recorded",
      readings = {
        ["had the facts right, where it is recorded"] = { -- where nobody recorded it: the target was shown to a person
          value = "known(human.had_right_share) and shared.informed or not known(human.had_right_share) and once show (same target)", by = "assumed", source = "assumed" },
        ["had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["looked at a second source"] = { value = "once approve where (human.second_source) (same target)", by = "assumed", source = "assumed" },
      },
    },
    mhc_understanding = {
      cite = "Art. 2, understanding", text = { en = "the person understood the system", fr = "la personne comprenait le système" }, default = "can explain it, where it is recorded",
      readings = {
        ["can explain it, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained", by = "assumed", source = "assumed" },
        ["can explain it"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
        ["was trained on it"] = { value = "human.trained", by = "assumed", source = "assumed" },
      },
    },
    mhc_time = {
      cite = "Art. 2, time", text = { en = "the person had the time", fr = "la personne avait le temps" }, default = "as much as the person needs",
      readings = {
        ["as much as the person needs"] = { value = "human.window >= human.needed_time", by = "assumed", source = "assumed" },
        ["ten seconds"] = { value = "human.window >= 10 s", by = "assumed", source = "assumed" },
        ["one minute"] = { value = "human.window >= 1 min", by = "assumed", source = "assumed" },
      },
    },
    mhc_intervention = {
      cite = "Art. 2, intervention", text = { en = "the person could intervene", fr = "la personne pouvait intervenir" }, default = "there, linked and able to switch it off",
      readings = {
        ["there, linked and able to switch it off"] = { value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["without a break in the last minute"] = {
          value = "always (human.at_post and link.up) in the last 1 min and system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["ever since it was switched on"] = {
          value = "(human.at_post and link.up) since activate (same system) and system.can_be_deactivated", by = "assumed", source = "assumed" },
      },
    },

    cannot_be_used = {
      cite = "3, Art. 3", text = { en = "cannot be used with meaningful human control", fr = "ne peuvent être employés sous un contrôle humain véritable" },
      default = "nobody can step in once it is active",
      readings = {
        ["nobody can step in once it is active"] = { value = "system.control is no_person and not system.can_be_deactivated", by = "the draft, as encoded here", source = "A/79/88, p. 35" },
        ["its functions are designed for attacks outside it"] = {
          value = "system.control is no_person", by = "the group: designed to be used outside meaningful human control", source = "A/79/88, p. 35 and note 3" },
        ["or it leaves less time than a person needs"] = {
          value = "system.control is no_person and not system.can_be_deactivated or known(human.window) and known(human.needed_time) and human.window < human.needed_time",
          by = "assumed", source = "assumed" },
        ["it was not so used"] = { value = "known(target) and not term.mhc", by = "assumed: what is done shows what can be done", source = "assumed" },
      },
    },

    predictable = {
      cite = "3, Art. 3", text = { en = "its operation can be predicted", fr = "son fonctionnement peut être prévu" }, default = "one surprise in twenty trials",
      readings = {
        ["one surprise in twenty trials"] = { value = "system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one surprise in a hundred trials"] = { value = "system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },
    understandable = {
      cite = "3, Art. 3", text = { en = "its operation can be understood", fr = "son fonctionnement peut être compris" }, default = "by its user, where it is recorded",
      readings = {
        ["by its user, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained", by = "assumed", source = "assumed" },
        ["by its user"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
        ["and it does not change by learning"] = { value = "human.can_explain and not system.learns_after_activation", by = "assumed", source = "assumed" },
      },
    },
    circumstances = {
      cite = "3, Art. 3", text = { en = "the circumstances in which effects must be anticipated", fr = "les circonstances dans lesquelles les effets doivent être anticipés" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "assumed: the summary names none", source = "assumed" },
        ["all"] = { value = "all", by = "the text of 2022: under any circumstances", source = "CCW/GGE.1/2022/WP.8, Art. 3, Sec. 1" },
      },
    },

    effective = {
      cite = "4, Art. 4", text = { en = "effective human oversight", fr = "une surveillance humaine efficace" }, default = "at the post, over a working link",
      readings = {
        ["at the post, over a working link"] = { value = "human.at_post and link.up", by = "the draft, as encoded here", source = "A/79/88, p. 35" },
        ["and not overloaded"] = { -- 70 % of the time busy was the upper bound in a study of one operator and many missiles
          value = "human.at_post and link.up and human.load <= 70 %", by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
        ["without a break in the last minute"] = { value = "always (human.at_post and link.up) in the last 1 min", by = "assumed", source = "assumed" },
      },
    },
    intervention = {
      cite = "4, Art. 4", text = { en = "effective intervention", fr = "une intervention efficace" }, default = "in the time that the person needs",
      readings = {
        ["in the time that the person needs"] = { value = "human.needed_time", by = "assumed", source = "assumed" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
      },
    },
    rigorous = {
      cite = "4, Art. 4", text = { en = "rigorous testing", fr = "des essais rigoureux" }, default = "in conditions like those of its use",
      readings = {
        ["in conditions like those of its use"] = { value = "system.tested", by = "assumed", source = "assumed" },
        ["a test is on record"] = { value = "once test (same system)", by = "assumed", source = "assumed" },
      },
    },
    complexity = {
      cite = "4, Art. 4", text = { en = "limits on how complex its processing of data is, so that it stays understandable, explainable and predictable",
                                  fr = "des limites à la complexité de son traitement de données, pour qu'il reste compréhensible, explicable et prévisible" },
      default = "a limit is in its design",
      readings = {
        ["a limit is in its design"] = { value = "system.processing_limited", by = "the draft, as encoded here", source = "A/79/88, p. 35" },
        ["it still names its reasons"] = { value = "system.explains", by = "assumed: judged by what the limit is for", source = "assumed" },
        ["and trials hold few surprises"] = { value = "system.explains and system.unexpected_rate <= 5 %", by = "assumed: judged by what the limit is for", source = "assumed" },
      },
    },

    regularly = {
      cite = "8, Art. 8", text = { en = "regular reviews", fr = "des examens réguliers" }, default = "every year",
      readings = {
        ["every year"] = { value = "1 y", by = "assumed: as the parties to the Convention meet", source = "assumed" },
        ["every five years"] = { value = "5 y", by = "assumed: as its review conferences", source = "assumed" },
      },
    },
  },

  provisions = {
    -- `begin` is in the list because a ban on having must be judged before anything is fired.
    { id = "3", kind = "prohibition", binds = "party", cite = "Art. 3",
      text = { en = "No design, development, production, possession, acquisition, deployment, transfer or use of systems that [cannot be used with meaningful human control](a).",
               fr = "Ni conception, ni mise au point, ni production, possession, acquisition, déploiement, transfert ou emploi de systèmes qui [ne peuvent être employés sous un contrôle humain véritable](a)." },
      on = "begin, develop, produce, acquire, stockpile, retain, transfer, deploy, use, engage", applies = "known(system)",
      forbid = { a = "term.cannot_be_used" } },

    { id = "3.opaque", kind = "prohibition", binds = "party", cite = "Art. 3",
      text = { en = "That includes systems whose operation cannot be [predicted](a), [explained](b), [understood](c) or [traced](d).",
               fr = "Y compris les systèmes dont le fonctionnement ne peut être [prévu](a), [expliqué](b), [compris](c) ou [retracé](d)." },
      on = "begin, develop, produce, acquire, stockpile, retain, transfer, deploy, use, engage", applies = "known(system)",
      require = { a = "term.predictable", b = "system.explains", c = "term.understandable", d = "system.traceable" } },

    { id = "3.anticipated", kind = "prohibition", binds = "party", cite = "Art. 3",
      text = { en = "And systems whose operation cannot be [anticipated](a).", fr = "Et les systèmes dont le fonctionnement ne peut être [anticipé](a)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    -- The ban is on systems that are designed for attacks outside such control (note 3). That it reaches a single attack outside it, by
    -- a system that could be used with it, was not read; it is what the group calls for as a whole (p. 34).
    { id = "3.use", kind = "prohibition", binds = "party", cite = "Art. 3", verified = false,
      text = { en = "No attack is made [outside meaningful human control](a).",
               fr = "Aucune attaque n'est menée [hors d'un contrôle humain véritable](a)." },
      on = "engage", forbid = { a = "not term.mhc" },
      because = "the person had {human.window} and needed {human.needed_time}" },

    { id = "4", kind = "regulation", binds = "operator", cite = "Art. 4",
      text = { en = "There is effective human [oversight](a), [intervention](b) and [deactivation](c).",
               fr = "Il y a [une surveillance](a), [une intervention](b) et [une désactivation](c) humaines efficaces." },
      on = "engage", require = { a = "term.effective", b = "human.window >= term.intervention", c = "system.can_be_deactivated" },
      because = "the person had {human.window} and needed {term.intervention}" },

    { id = "4.oversight", kind = "regulation", binds = "operator", cite = "Art. 4",
      text = { en = "[As long as it is active](~), there is effective human [oversight](a).",
               fr = "[Aussi longtemps qu'il est actif](~), il y a [une surveillance](a) humaine efficace." },
      throughout = "known(system.active) and system.active", require = { a = "term.effective" }, grace = "shared.lapse",
      because = "oversight was broken off for longer than {shared.lapse}" },

    { id = "4.stop", kind = "regulation", binds = "operator", cite = "Art. 4",
      text = { en = "An intervention is [effective](~): an order to stop is [followed by its stopping](a).",
               fr = "L'intervention est [efficace](~) : un ordre d'arrêt est [suivi de l'arrêt](a)." },
      on = "abort", require = { a = "followed by disengage (same system) within shared.at_once or not system.active" },
      because = "the order to stop was not followed by its stopping within {shared.at_once}" },

    -- "The capacity of humans to limit": a limit that nobody set is not one that somebody could set, so each must be there.
    { id = "4.limits", kind = "regulation", binds = "operator", cite = "Art. 4",
      text = { en = "Humans can limit [type of target](a), [duration](b), [area](c) and [scale](d) of its use.",
               fr = "Des êtres humains peuvent limiter [le type de cible](a), [la durée](b), [la zone](c) et [l'ampleur](d) de son emploi." },
      on = "engage",
      require = {
        a = "known(system.target_profile) and system.target_profile is not mixed",
        b = "system.active_for <= system.duration_limit",
        c = "system.area_limit > 0 km2 and system.inside_area",
        d = "count engage (same system) <= system.engagement_limit",
      } },

    { id = "4.procedures", kind = "regulation", binds = "party", cite = "Art. 4",
      text = { en = "Clear procedures [inform](a) and [empower](b) those who exert control.",
               fr = "Des procédures claires [informent](a) et [habilitent](b) celles et ceux qui exercent le contrôle." },
      on = "engage", require = { a = "human.guided", b = "human.rules_of_engagement" } },

    { id = "4.testing", kind = "regulation", binds = "party", cite = "Art. 4",
      text = { en = "Systems are [rigorously tested](a).", fr = "Les systèmes sont [rigoureusement essayés](a)." },
      on = "deploy, use", applies = "known(system)", require = { a = "term.rigorous" } },

    { id = "4.complexity", kind = "regulation", binds = "party", cite = "Art. 4",
      text = { en = "[The complexity of data processing is limited](a), so that the system stays understandable, explainable and predictable.",
               fr = "[La complexité du traitement des données est limitée](a), pour que le système reste compréhensible, explicable et prévisible." },
      on = "begin, develop, deploy, use", applies = "known(system)", require = { a = "term.complexity" } },

    { id = "5", kind = "procedural", binds = "party", cite = "Art. 5", verified = false, -- only its heading was read
      text = { en = "Weapons are [reviewed](a).", fr = "Les armes sont [examinées](a)." },
      on = "develop, acquire, deploy, use", applies = "known(system)", require = { a = "system.reviewed" } },

    -- The mechanism was read of, the interval was not.
    { id = "8", kind = "procedural", binds = "party", cite = "Art. 8", verified = false,
      text = { en = "The parties [consult](a) [regularly](b), to [review and amend](~) the protocol.",
               fr = "Les parties se [consultent](a) [régulièrement](b), pour [examiner et modifier](~) le protocole." },
      per = "run", from = "enter_into_force", every = "term.regularly", done_by = "consult" },
  },

  not_encoded = {
    { kind = "regulation", cite = "Art. 1", verified = false,
      text = { en = "General provisions.", fr = "Dispositions générales." }, why = "only the heading was read" },
    { id = "6", kind = "regulation", cite = "Art. 6", verified = false,
      text = { en = "Risk mitigation.", fr = "Atténuation des risques." }, why = "only the heading was read: which risks, and how, is not known" },
    { id = "7", kind = "compliance", cite = "Art. 7", verified = false,
      text = { en = "Compliance.", fr = "Respect des dispositions." }, why = "only the heading was read" },
    { kind = "note", cite = "A/79/88, p. 35, recommendation (c)",
      text = { en = "Meaningful human control must let a human make moral and legal judgements on whether the effects of an attack are acceptable, and keep a human user legally and morally responsible for them.",
               fr = "Le contrôle humain véritable doit permettre à un être humain de juger, en morale et en droit, si les effets d'une attaque sont acceptables, et laisser un utilisateur humain juridiquement et moralement responsable de ces effets." },
      why = "a recommendation and no article; what can be recorded of it is a reading of mhc" },
  },
}
