-- France's reply to the UN Secretary-General: two tiers, four classes of ban and four groups of condition. What "fully" means is
-- taken from its paper of 2021. France wants this in a further protocol to the CCW.
return treaty {
  id = "france-2024", standing = "draft", date = "2024",
  title = { en = "France, reply to the UN Secretary-General", fr = "France, réponse au Secrétaire général de l'ONU" },
  about = { en = "Bans four classes of weapon, fully autonomous ones among them, and sets conditions for the others. Nothing in it is in force.",
            fr = "Interdit quatre classes d'armes, dont celles pleinement autonomes, et fixe des conditions pour les autres. Rien n'en est en vigueur." },
  source = "A/79/88, pp. 47-48; CCW/GGE.1/2021/WP.4",
  applies = "not known(system) or term.autonomy",
  follows = { "additional-protocol-1" },

  terms = {
    -- The notes on this reply name no functions; three are what these States' papers have in common.
    autonomy = {
      cite = "pp. 47-48", text = { en = "autonomous in identifying, selecting and engaging", fr = "autonome pour identifier, choisir et attaquer" },
      default = "all three by itself, as it is used",
      readings = {
        ["all three by itself, as it is used"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself", by = "assumed: after Germany", source = "A/79/88, p. 50" },
        ["what it is able to do"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself or system.mode_available is automatic",
          by = "assumed", source = "assumed" },
      },
    },

    -- If any limb were enough, a supervised system that changes its own mission would be banned here and conditioned in C3; read
    -- together, C3 has something left to say. Hence the default.
    fully = {
      cite = "D, CCW/GGE.1/2021/WP.4, para 2",
      text = { en = "fully autonomous: acts without human supervision or dependence on command, sets its own objectives or changes its initial programme or mission framework without human validation",
               fr = "pleinement autonome : agit sans supervision humaine ni dépendance à l'égard du commandement, se fixe ses objectifs ou modifie son programme initial ou le cadre de sa mission sans validation humaine" },
      default = "unsupervised, and with aims or a programme of its own",
      readings = {
        ["unsupervised, and with aims or a programme of its own"] = {
          value = "system.control is no_person and (system.sets_own_objectives or system.changes_own_parameters)",
          by = "France, as encoded here", source = "CCW/GGE.1/2021/WP.4, para 2" },
        ["any of these"] = {
          value = "system.control is no_person or system.sets_own_objectives or system.changes_own_parameters",
          by = "assumed: the limbs read one by one", source = "CCW/GGE.1/2021/WP.4, para 2" },
        ["unsupervised, learning counted as change"] = {
          value = "system.control is no_person and (system.sets_own_objectives or system.changes_own_parameters or system.learns_after_activation)",
          by = "assumed", source = "assumed" },
      },
    },

    circumstances = {
      cite = "P, p. 47", text = { en = "effects cannot be limited, anticipated or controlled", fr = "effets qui ne peuvent être limités, anticipés ou maîtrisés" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "assumed: the text names no circumstances", source = "assumed" },
        ["all, the adverse ones too"] = { value = "all", by = "assumed: the text names no circumstances", source = "assumed" },
      },
    },

    understand = {
      cite = "C1, p. 48", text = { en = "sufficiently understand, predict and explain its behaviour, each in their role",
                                  fr = "comprendre, prévoir et expliquer suffisamment son comportement, chacun dans son rôle" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "France, as encoded here", source = "A/79/88, p. 48" },
        ["the person can say so"] = { value = "human.can_explain", by = "France, as encoded here", source = "A/79/88, p. 48" },
        ["and trials held few surprises"] = { value = "human.can_explain and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },

    objectives = {
      cite = "C2, p. 48", text = { en = "a precise mission framework limited in objectives", fr = "un cadre de mission précis, limité dans ses objectifs" },
      default = "one class of target",
      readings = {
        ["one class of target"] = {
          value = "system.target_profile in {object_by_nature, object_by_use, dual_use, person}", by = "assumed", source = "assumed" },
        ["objects that are military by nature"] = { value = "system.target_profile is object_by_nature", by = "assumed", source = "assumed" },
        ["and a number of engagements"] = {
          value = "system.target_profile is not mixed and count engage (same system) <= system.engagement_limit", by = "assumed", source = "assumed" },
      },
    },

    monitor = {
      cite = "C3, p. 48", text = { en = "monitor its reliability", fr = "suivre sa fiabilité" }, default = "somebody watches, over a working link",
      readings = {
        ["somebody watches, over a working link"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["and one identification in twenty is wrong at most"] = {
          value = "human.at_post and link.up and system.error_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },

    substantial = {
      cite = "C3, p. 48", text = { en = "a substantial modification of mission parameters", fr = "une modification substantielle des paramètres de mission" },
      default = "any change on record",
      readings = {
        ["any change on record"] = { value = "true", by = "assumed", source = "assumed" },
        ["not what it learned"] = { value = "time since change_parameters (same system) = 0 s", by = "assumed: learning read as no change of the mission", source = "assumed" },
      },
    },

    judgement = {
      cite = "C4, p. 48", text = { en = "exercise sufficient judgement", fr = "exercer un jugement suffisant" }, default = "a person assessed or approved",
      readings = {
        ["a person assessed or approved"] = {
          value = "once assess (same operator) or once reassess (same operator) or once approve (same target)", by = "assumed", source = "assumed" },
        ["a person assessed the harm to civilians"] = {
          value = "once assess where (known(assessed.civilian_harm)) (same operator) or once reassess where (known(assessed.civilian_harm)) (same operator)",
          by = "assumed: proportionality cannot be judged without it", source = "assumed" },
        ["a person approved it, and not in name only"] = { value = "once approve (same target) and not shared.nominal", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "P", kind = "prohibition", binds = "party", cite = "p. 47, (a)(i)-(iv)",
      text = { en = "No systems that are [inherently indiscriminate](a), [whose effects cannot be limited, anticipated or controlled](~), that [cause superfluous injury](b), or that are [fully autonomous](c).",
               fr = "Pas de systèmes qui [frappent par nature sans discrimination](a), [dont les effets ne peuvent être limités, anticipés ou maîtrisés](~), qui [causent des maux superflus](b) ou qui sont [pleinement autonomes](c)." },
      on = "begin, develop, use, engage", applies = "known(system)",
      forbid = { a = "system.found_indiscriminate", b = "system.found_superfluous", c = "term.fully" } },

    { id = "P.effects", kind = "prohibition", binds = "party", cite = "p. 47, (a)",
      text = { en = "No systems whose effects cannot be [limited, anticipated or controlled](a).",
               fr = "Pas de systèmes dont les effets ne peuvent être [limités, anticipés ou maîtrisés](a)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "C1", kind = "regulation", binds = "operator", cite = "p. 48",
      text = { en = "Humans [sufficiently understand, predict and explain its behaviour](a), each in their role.",
               fr = "Des êtres humains [comprennent, prévoient et expliquent suffisamment son comportement](a), chacun dans son rôle." },
      on = "use, engage", applies = "known(system)", require = { a = "term.understand" } },

    { id = "C2", kind = "regulation", binds = "commander", cite = "p. 48",
      text = { en = "Humans define [rules of use](a), [rules of engagement](b) and a precise mission framework limited in [time](c), [space](d) and [objectives](e).",
               fr = "Des êtres humains définissent [des règles d'emploi](a), [des règles d'engagement](b) et un cadre de mission précis, limité dans [le temps](c), [l'espace](d) et [ses objectifs](e)." },
      on = "engage",
      require = { a = "human.guided", b = "human.rules_of_engagement", c = "system.active_for <= system.duration_limit", d = "system.area_limit > 0 km2", e = "term.objectives" } },

    { id = "C3", kind = "regulation", binds = "operator", cite = "p. 48",
      text = { en = "Humans [monitor its reliability](a).", fr = "Des êtres humains [suivent sa fiabilité](a)." },
      throughout = "known(system.active) and system.active", require = { a = "term.monitor" }, grace = "shared.lapse",
      because = "for longer than {shared.lapse} nobody monitored it" },

    { id = "C3.change", kind = "regulation", binds = "operator", cite = "p. 48",
      text = { en = "Humans [approve](a) any substantial modification of mission parameters.",
               fr = "Des êtres humains [approuvent](a) toute modification substantielle des paramètres de mission." },
      on = "change_parameters, learn", when = "term.substantial", require = { a = "human.approved_change" } },

    { id = "C4", kind = "regulation", binds = "operator", cite = "p. 48",
      text = { en = "Humans [exercise sufficient judgement](a) on distinction, proportionality and precaution.",
               fr = "Des êtres humains [exercent un jugement suffisant](a) sur la distinction, la proportionnalité et les précautions." },
      on = "engage", require = { a = "term.judgement" } },
  },

  not_encoded = {
    { id = "C1-4", kind = "regulation", cite = "p. 48",
      text = { en = "Humans must do four kinds of thing, set out below.", fr = "Des êtres humains doivent faire quatre sortes de choses, énoncées ci-dessous." },
      why = "the sentence above the conditions: C1 to C4 are its encoding" },
  },
}
