-- The draft articles of a group led by the United States: CCW/GGE.1/2023/WP.4 of 6 March 2023, Rev.1 of 13 March, Rev.2 of 15 May
-- (Australia, Canada, Japan, Poland, Republic of Korea, United Kingdom, United States). In the form of a treaty, it says what
-- humanitarian law asks for already, and wants no new instrument. The articles were not read as a whole: of Article 1 the chapeau and
-- parts of paragraph 2 were, in excerpts of WP.4 and Rev.1; the rules on use in the reply of the United States to the
-- Secretary-General, which gives no numbers of articles, so none are given here. The rest is marked.
return treaty {
  id = "draft-articles-2023", standing = "draft", date = "2023-05-15",
  title = { en = "Draft articles on autonomous weapon systems, on the basis of humanitarian law (2023)",
            fr = "Projet d'articles sur les systèmes d'armes autonomes, sur la base du droit humanitaire (2023)" },
  about = { en = "What existing law forbids and asks for, and measures that help to keep it. It bans no kind of autonomy, asks for no fixed level of control, and does not use the words 'meaningful human control'.",
            fr = "Ce que le droit existant interdit et demande, et des mesures qui aident à le respecter. Il n'interdit aucune forme d'autonomie, ne demande aucun niveau fixe de contrôle et n'emploie pas les mots « contrôle humain véritable »." },
  source = "CCW/GGE.1/2023/WP.4, Rev.1 and Rev.2; A/79/88, pp. 114-115",
  applies = "not known(system) or term.aws",  -- what names no weapon is about the party
  follows = { "additional-protocol-1" },      -- it restates that law: judged with it, shown under it

  terms = {
    aws = {
      cite = "Preamble",
      text = { en = "once activated, can identify, select and engage targets with lethal force without further intervention by an operator",
               fr = "une fois activé, peut identifier, choisir et attaquer des cibles par la force létale sans autre intervention d'un opérateur" },
      default = "all three, with lethal force, as it is used",
      readings = {
        ["all three, with lethal force, as it is used"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself and not (known(system.lethal) and not system.lethal)",
          by = "the draft articles, as encoded here", source = "CCW/GGE.1/2023/CRP.1, on 2023/WP.4" },
        ["what it is able to do"] = {
          value = "(system.identifies_itself and system.selects_itself and system.engages_itself or system.mode_available is automatic) and not (known(system.lethal) and not system.lethal)",
          by = "assumed: 'can' read as capability", source = "CCW/GGE.1/2023/CRP.1, on 2023/WP.4" },
        ["any one of the three functions"] = { -- the reply speaks of autonomous functions to identify, select or engage
          value = "system.identifies_itself or system.selects_itself or system.engages_itself",
          by = "the United States, of the reliance on autonomous functions", source = "A/79/88, p. 114" },
      },
    },

    -- A finding is recorded by those who reviewed; whether they were right is not for a record to say.
    superfluous = {
      cite = "Art. 1, chapeau", text = { en = "of a nature to cause superfluous injury or unnecessary suffering", fr = "de nature à causer des maux superflus" },
      default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_superfluous", by = "assumed: after the review of Art. 1(2)(b)", source = "CCW/GGE.1/2023/WP.4, Art. 1(2)(b)" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_superfluous) and system.found_superfluous", by = "assumed", source = "assumed" },
      },
    },
    inherently = {
      cite = "Art. 1, chapeau", text = { en = "inherently indiscriminate", fr = "frappent par nature sans discrimination" }, default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_indiscriminate", by = "assumed: after the review of Art. 1(2)(b)", source = "CCW/GGE.1/2023/WP.4, Art. 1(2)(b)" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_indiscriminate) and system.found_indiscriminate", by = "assumed", source = "assumed" },
        ["more often wrong than right"] = { value = "system.error_rate > 50 %", by = "assumed", source = "assumed" },
      },
    },
    otherwise = {
      cite = "Art. 1, chapeau", text = { en = "otherwise incapable of being used in accordance with the law", fr = "ne peuvent autrement être employés conformément au droit" },
      default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_unlawful", by = "assumed: after the review of Art. 1(2)(b)", source = "CCW/GGE.1/2023/WP.4, Art. 1(2)(b)" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_unlawful) and system.found_unlawful", by = "assumed", source = "assumed" },
      },
    },

    made_for_civilians = {
      cite = "Art. 1(1)", text = { en = "designed to attack civilians", fr = "conçu pour attaquer des civils" }, default = "its target profile was made for them",
      readings = {
        ["its target profile was made for them"] = { value = "system.profile_represents_civilians", by = "assumed", source = "assumed" },
        ["it attacks what it takes for civilian"] = {
          value = "known(system.profile_represents_civilians) and system.profile_represents_civilians or known(target) and target.perceived_status is civilian",
          by = "assumed: what it does shows what it was made for", source = "assumed" },
      },
    },
    invariably = {
      cite = "Art. 1(1)", text = { en = "incidental harm that would invariably be excessive", fr = "des dommages incidents qui seraient invariablement excessifs" },
      default = "in nineteen runs of twenty",
      readings = {
        ["in nineteen runs of twenty"] = { value = "5 %", by = "assumed", source = "assumed" },
        ["in all but one of a hundred"] = { value = "1 %", by = "assumed", source = "assumed" },
        ["more often than not"] = { value = "50 %", by = "assumed", source = "assumed" },
      },
    },

    circumstances = {
      cite = "Art. 1(2)", text = { en = "as required in the circumstances of their use", fr = "comme l'exigent les circonstances de leur emploi" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "the draft articles, as encoded here", source = "CCW/GGE.1/2023/WP.4, Art. 1(2)" },
        ["all, the adverse ones too"] = { value = "all", by = "assumed", source = "assumed" },
      },
    },

    -- What the combatant believed counts, and on what; so whoever asked nothing may still be in good faith on the first reading.
    good_faith = {
      cite = "A/79/88, p. 114",
      text = { en = "reliance on autonomous functions in good faith, in the light of the information available at the time",
               fr = "s'en remettre de bonne foi aux fonctions autonomes, au vu des informations disponibles sur le moment" },
      default = "it was taken for a target, and not for a civilian",
      readings = {
        ["it was taken for a target, and not for a civilian"] = { -- by the person who judged it, else by the system
          value = "known(assessed.status) and assessed.status is not civilian or not known(assessed.status) and target.perceived_status is not civilian",
          by = "the United States, as encoded here", source = "A/79/88, pp. 114-115" },
        ["and there was reason to trust the machine"] = {
          value = "(known(assessed.status) and assessed.status is not civilian or not known(assessed.status) and target.perceived_status is not civilian) and human.trained and system.error_rate <= 5 %",
          by = "assumed: faith needs grounds", source = "assumed" },
        ["and no doubt was on the screen"] = {
          value = "(known(assessed.status) and assessed.status is not civilian or not known(assessed.status) and target.perceived_status is not civilian) and target.confidence >= 90 %",
          by = "assumed: doubt is information available at the time", source = "assumed" },
        ["the person had the facts right"] = { value = "shared.informed", by = "assumed: what one could have known counts", source = "assumed" },
      },
    },
    -- Thin, both: the articles were not read, so nothing stands here by default that only another text asks for.
    due_diligence = {
      cite = "A/79/88, p. 115",
      text = { en = "due diligence in carrying out these principles", fr = "diligence due dans l'application de ces principes" },
      default = "what was known of the situation was not a day old",
      readings = {
        ["what was known of the situation was not a day old"] = { value = "human.assessment_age <= 1 d", by = "assumed: care at the time of use", source = "assumed" },
        ["reviewed, and the person trained"] = { value = "system.reviewed and human.trained", by = "assumed: care before the use", source = "assumed" },
        ["and tested in conditions like these"] = { value = "system.reviewed and human.trained and system.tested", by = "assumed", source = "assumed" },
        ["a second source was looked at"] = {
          value = "once approve where (human.second_source) (same target) or once assess where (human.second_source) (same operator)", by = "assumed", source = "assumed" },
      },
    },
    feasible = {
      cite = "A/79/88, p. 114", text = { en = "feasible precautions in attack", fr = "les précautions pratiquement possibles dans l'attaque" },
      default = "a person looked, at the target or the situation",
      readings = {
        ["a person looked, at the target or the situation"] = {
          value = "once approve (same target) or once assess (same operator) or once reassess (same operator)", by = "assumed", source = "assumed" },
        ["a person looked, where there was time to"] = {
          value = "human.window < human.needed_time or once approve (same target) or once assess (same operator)", by = "assumed: what is feasible depends on the time there is", source = "assumed" },
        ["a second source, before a person approved or assessed"] = {
          value = "once approve where (human.second_source) (same target) or once assess where (human.second_source) (same operator)", by = "assumed", source = "assumed" },
        ["the system was 90 % sure"] = { value = "target.confidence >= 90 %", by = "assumed: the machine may be the more precise", source = "assumed" },
      },
    },
    understandable = {
      cite = "measures in the development stage", text = { en = "understandable interfaces", fr = "des interfaces compréhensibles" },
      default = "what mattered reached the person",
      readings = {
        ["what mattered reached the person"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["what mattered was on the screen"] = { value = "human.shown_share >= 75 %", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "1.0", kind = "statement of law", binds = "party", cite = "Art. 1, chapeau",
      text = { en = "The law already prohibits use of a system that [causes superfluous injury](a), is [inherently indiscriminate](b) or [otherwise cannot be used in accordance with it](c).",
               fr = "Le droit interdit déjà l'emploi d'un système qui [cause des maux superflus](a), [frappe par nature sans discrimination](b) ou [ne peut autrement être employé conformément au droit](c)." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.superfluous", b = "term.inherently", c = "term.otherwise" } },

    -- Read in the forerunner, 2022/WP.2, para 17(a) to (c); that Art. 1(1) carries it over was not read.
    { id = "1.1", kind = "prohibition", binds = "party", cite = "Art. 1(1)", verified = false,
      text = { en = "No system is designed to [attack civilians](a) [or to spread terror among them](~).",
               fr = "Aucun système n'est conçu pour [attaquer des civils](a) [ou répandre la terreur parmi eux](~)." },
      on = "begin, develop, produce, acquire, deploy, use, engage", applies = "known(system)", forbid = { a = "term.made_for_civilians" } },

    { id = "1.1.harm", kind = "prohibition", binds = "party", cite = "Art. 1(1)", verified = false, -- as above
      text = { en = "No system is designed to cause incidental harm that would [invariably be excessive](a).",
               fr = "Aucun système n'est conçu pour causer des dommages incidents qui seraient [invariablement excessifs](a)." },
      -- Invariably: in ordinary circumstances too. Where only an adverse one makes it so, it is not invariable.
      across = "normal, expected", require = { a = "share of runs where (run.civilian_harm <= assessed.advantage) > term.invariably" } },

    { id = "1.1.command", kind = "prohibition", binds = "party", cite = "Art. 1(1)", verified = false, -- as above
      text = { en = "No system is designed to attack [outside the responsibility of the human command](a).",
               fr = "Aucun système n'est conçu pour attaquer [hors de la responsabilité du commandement humain](a)." },
      on = "engage", forbid = { a = "not human.in_chain_of_command" } },

    -- The rule is on development: it is seen in the runs, in which the circumstances of use are tried.
    { id = "1.2", kind = "regulation", binds = "party", cite = "Art. 1(2)",
      text = { en = "Systems may only be developed such that their effects in attacks can be [anticipated and controlled](a), as distinction and proportionality [require](~) in the circumstances.",
               fr = "Les systèmes ne peuvent être mis au point que si leurs effets dans l'attaque peuvent être [anticipés et maîtrisés](a), comme distinction et proportionnalité [l'exigent](~) dans les circonstances." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "1.2.b", kind = "procedural", force = "should", binds = "party", cite = "Art. 1(2)(b)",
      text = { en = "Measures during development include [legal reviews](a), [of whether distinction and proportionality can be kept](~).",
               fr = "Les mesures lors de la mise au point comprennent [des examens juridiques](a), [portant sur le respect possible de la distinction et de la proportionnalité](~)." },
      on = "develop, deploy, use", applies = "known(system)", require = { a = "system.reviewed" } },

    { id = "dist-prop-prec", kind = "regulation", binds = "operator", cite = "A/79/88, pp. 114-115; articles not read",
      text = { en = "In attacks, [reliance on the machine is in good faith, on the information available](a), and [expected harm is not excessive](b).",
               fr = "Dans l'attaque, [on s'en remet à la machine de bonne foi, au vu des informations disponibles](a), et [les dommages attendus ne sont pas excessifs](b)." },
      on = "engage",
      require = { a = "term.good_faith", b = "assessed.civilian_harm <= assessed.advantage" },
      because = "{assessed.civilian_harm} civilians were expected to be harmed, for an advantage put at {assessed.advantage}" },

    { id = "dist-prop-prec.care", kind = "regulation", binds = "operator", cite = "A/79/88, pp. 114-115; articles not read",
      text = { en = "In attacks, [feasible precautions are taken](a), and distinction, proportionality and precautions are carried out with [due diligence](b).",
               fr = "Dans l'attaque, [les précautions possibles sont prises](a), et distinction, proportionnalité et précautions sont appliquées avec [diligence due](b)." },
      on = "engage", require = { a = "term.feasible", b = "term.due_diligence" } },

    -- Ways to comply, and no rules that stand by themselves; so nothing reddens. The list was not read.
    { id = "measures", kind = "regulation", force = "encouraged", binds = "party", cite = "measures in the development stage and during use; articles not read", verified = false,
      text = { en = "[As appropriate](~): [testing](a), [understandable interfaces](b), [training](c).",
               fr = "[S'il y a lieu](~) : [essais](a), [interfaces compréhensibles](b), [formation](c)." },
      on = "engage", require = { a = "system.tested", b = "term.understandable", c = "human.trained" } },

    { id = "measures.limits", kind = "regulation", force = "encouraged", binds = "operator", cite = "measures during use; articles not read", verified = false, -- as above
      text = { en = "[As appropriate](~): limits of [type of target](a), [time](b) and [area](c), [self-destruction, self-deactivation or deactivation](d), [warnings](e).",
               fr = "[S'il y a lieu](~) : limites de [type de cible](a), de [temps](b) et de [zone](c), [autodestruction, autodésactivation ou désactivation](d), [avertissements](e)." },
      on = "engage",
      require = {
        a = "known(system.target_profile) and system.target_profile is not mixed",
        b = "system.active_for <= system.duration_limit",
        c = "system.area_limit > 0 km2",
        d = "system.self_destructs or system.self_deactivates or system.can_be_deactivated",
        e = "place.civilians = 0 or once warn",
      } },

    -- That there are measures for comprehensive accountability was read; what they are was not. Their verb was not read either.
    { id = "acc", kind = "accountability", force = "should", binds = "party", cite = "A/79/88, p. 115; article not read", verified = false,
      text = { en = "Accountability for the use is comprehensive: [a responsible command](a), [somebody who answers](b).",
               fr = "La responsabilité de l'emploi est complète : [un commandement responsable](a), [quelqu'un qui en répond](b)." },
      on = "engage", require = { a = "human.in_chain_of_command", b = "human.accountable" } },

    { id = "acc.investigate", kind = "accountability", force = "should", binds = "party", cite = "A/79/88, p. 115; article not read", verified = false, -- as above
      text = { en = "Incidents are [investigated](a), [in good time](b).", fr = "Les incidents font l'objet d'une [enquête](a), [en temps voulu](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "investigate",
      because = "no investigation by the party is on record by then" },
  },

  not_encoded = {
    { kind = "policy", cite = "A/79/88, pp. 114-115",
      text = { en = "No fixed level of human judgement fits every context, and weapons that select and engage have long been lawful.",
               fr = "Aucun niveau fixe de jugement humain ne convient à tout contexte, et des armes qui choisissent et attaquent sont licites depuis longtemps." },
      why = "a position of one of the authors: there is nothing to breach" },
  },
}
