-- The Chair's rolling text of the CCW group of experts on lethal autonomous weapons systems, as of 12 May 2025 (corrected
-- 20 August 2025), read in the Chair's summary of the second session of 2025. It was never binding, and later versions differ.
-- Force is the text's own: "States should" in Box III para 6, above Box IV paras 1 to 7, in IV.8 and in V.5; "as appropriate", which
-- asks less, of the five measures under III.6(d); "must" in III.5, V.3, 4, 6 and 7; "undertake" in IV.9; the rest are prohibitions.
return treaty {
  id = "rolling-text-2025-05", standing = "draft", date = "2025-05-12",
  title = { en = "CCW rolling text on lethal autonomous weapons systems, 12 May 2025",
            fr = "Texte évolutif de la CCAC sur les systèmes d'armes létaux autonomes, 12 mai 2025" },
  about = { en = "Five boxes: characterisation, humanitarian law, prohibitions and regulation, life cycle, accountability. Without prejudging the nature of an instrument.",
            fr = "Cinq cadres : caractérisation, droit humanitaire, interdictions et réglementation, cycle de vie, responsabilité. Sans préjuger de la nature d'un instrument." },
  source = "CCW/GGE.1/2025/WP.9",
  applies = "not known(system) or term.laws and term.lethal", -- what names no weapon is about the party
  follows = { "additional-protocol-1" },      -- Box III para 2: use only in accordance with humanitarian law

  terms = {
    laws = {
      cite = "I.1, Box I para 1",
      text = { en = "can select and engage a target without intervention by a human user in executing those tasks",
               fr = "peut choisir et attaquer une cible sans intervention d'un utilisateur humain dans l'exécution de ces tâches" },
      default = "without a person, as it is used",
      readings = {
        -- A click counts as intervention, however quick: on the quality of the input this text is silent.
        ["without a person, as it is used"] = {
          value = "system.selects_itself and system.engages_itself", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box I para 1" },
        ["what it is able to do"] = {
          value = "system.selects_itself and system.engages_itself or system.mode_available is automatic",
          by = "assumed: 'can' read as capability", source = "CCW/GGE.1/2025/WP.9, Box I para 1" },
      },
    },

    lethal = {
      cite = "I.2, Box I para 2", text = { en = "capacity to cause death to a person; a use that does not kill does not exclude it",
               fr = "capacité de causer la mort d'une personne ; un emploi qui ne tue pas ne l'exclut pas" },
      default = "unless the record says otherwise",
      readings = {
        ["unless the record says otherwise"] = { value = "not (known(system.lethal) and not system.lethal)", by = "assumed", source = "assumed" },
        ["the record says so"] = { value = "system.lethal", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box I para 2" },
      },
    },

    object_of_attack = {
      cite = "III.3, Box III para 3", text = { en = "made the object of attack",
               fr = "faire l'objet d'une attaque" }, default = "what it was taken for",
      readings = {
        -- by the person who judged it, else by the system
        ["what it was taken for"] = {
          value = "known(assessed.status) and assessed.status is civilian or not known(assessed.status) and target.perceived_status is civilian",
          by = "assumed: an object of attack is what one means to attack", source = "assumed" },
        ["what it was"] = { value = "target.status is civilian", by = "assumed: no test of intent in the text", source = "CCW/GGE.1/2025/WP.9, Box III para 3" },
        -- "in all circumstances": then also a civilian who takes a direct part
        ["what it was, those who take part included"] = {
          value = "target.status in {civilian, participating}", by = "assumed: 'in all circumstances' read to the letter", source = "CCW/GGE.1/2025/WP.9, Box III para 3" },
      },
    },

    adequately = {
      cite = "III.6.a, Box III para 6(a)", text = { en = "adequately reliable",
               fr = "suffisamment fiable" }, default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    timely = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = { en = "timely deactivation",
               fr = "désactivation en temps utile" }, default = "what the person needs",
      readings = {
        ["what the person needs"] = { value = "human.needed_time", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
      },
    },

    and_or = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = { en = "timely deactivation and/or self-destruct, self-deactivation or self-neutralisation",
               fr = "désactivation en temps utile et/ou autodestruction, autodésactivation ou autoneutralisation" },
      default = "either is enough",
      readings = {
        ["either is enough"] = {
          value = "term.person_can_deactivate or term.mechanism", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
        ["both are needed"] = { -- in November 2024 they were two items
          value = "term.person_can_deactivate and term.mechanism", by = "the text of November 2024", source = "CCW/GGE.1/2025/WP.1" },
      },
    },
    person_can_deactivate = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = { en = "timely deactivation by a person",
               fr = "désactivation par une personne en temps utile" },
      readings = {
        ["there, linked, able and in time"] = {
          value = "human.at_post and link.up and system.can_be_deactivated and human.window >= term.timely",
          by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
      },
    },
    mechanism = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = { en = "self-destruct, self-deactivation or self-neutralisation",
               fr = "autodestruction, autodésactivation ou autoneutralisation" },
      readings = {
        ["one of the three is fitted"] = {
          value = "system.self_destructs or system.self_deactivates or system.self_neutralises",
          by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
      },
    },

    understood = {
      cite = "IV.3, Box IV para 3", text = { en = "capabilities, limits and expected effects are understood",
               fr = "capacités, limites et effets attendus sont compris" }, default = "trained on the system",
      readings = {
        ["trained on the system"] = { value = "human.trained", by = "assumed", source = "assumed" },
        ["had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
      },
    },

    readily_understandable = {
      cite = "V.5, Box V para 5(a)", text = { en = "readily understandable interfaces",
               fr = "des interfaces aisément compréhensibles" }, default = "what mattered reached the person",
      readings = {
        ["what mattered reached the person"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["what mattered was on the screen"] = { value = "human.shown_share >= 75 %", by = "assumed", source = "assumed" },
      },
    },

    -- A finding is recorded by those who reviewed; whether they were right is not for a record to say.
    superfluous = {
      cite = "III.1, Box III para 1", text = { en = "cause superfluous injury", fr = "causent des maux superflus" }, default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_superfluous", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_superfluous) and system.found_superfluous", by = "assumed", source = "assumed" },
      },
    },
    inherently = {
      cite = "III.1, Box III para 1", text = { en = "inherently indiscriminate", fr = "frappent par nature sans discrimination" }, default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_indiscriminate", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_indiscriminate) and system.found_indiscriminate", by = "assumed", source = "assumed" },
        ["more often wrong than right"] = { value = "system.error_rate > 50 %", by = "assumed", source = "assumed" },
      },
    },
    otherwise = {
      cite = "III.1, Box III para 1", text = { en = "otherwise cannot be used in compliance with the law", fr = "ne peuvent autrement être employés dans le respect du droit" },
      default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_unlawful", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_unlawful) and system.found_unlawful", by = "assumed", source = "assumed" },
      },
    },

    circumstances = {
      cite = "III.4, Box III para 4", text = { en = "as the law requires in the circumstances", fr = "comme le droit l'exige dans les circonstances" },
      default = "those of its use, normal and expected",
      readings = {
        ["those of its use, normal and expected"] = { value = "normal, expected", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 4" },
        ["all circumstances"] = { value = "all", by = "the text of November 2024", source = "CCW/GGE.1/2025/WP.1, Box III para 4" },
      },
    },

    adequately_predictable = {
      cite = "III.6.a, Box III para 6(a)", text = { en = "adequately predictable", fr = "suffisamment prévisible" }, default = "one surprise in twenty trials",
      readings = {
        ["one surprise in twenty trials"] = { value = "system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one surprise in a hundred trials"] = { value = "system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    assesses = {
      cite = "III.6.b, Box III para 6(b)",
      text = { en = "a human assesses legal obligations and ethical considerations, the effects above all",
               fr = "un être humain apprécie les obligations juridiques et les considérations éthiques, avant tout les effets" },
      default = "a person assessed or approved",
      readings = {
        ["a person assessed or approved"] = {
          value = "once assess (same operator) or once reassess (same operator) or once approve (same target)", by = "assumed", source = "assumed" },
        ["a person assessed the harm to civilians"] = {
          value = "once assess where (assessed.civilian_harm >= 0) (same operator) or once reassess where (assessed.civilian_harm >= 0) (same operator)",
          by = "assumed: the effects of selection and engagement", source = "CCW/GGE.1/2025/WP.9, Box III para 6(b)" },
      },
    },

    rigorous = {
      cite = "IV.5, Box IV para 5", text = { en = "rigorous testing, with realistic simulation", fr = "des essais rigoureux, avec simulation réaliste" },
      default = "in conditions like those of its use",
      readings = {
        ["in conditions like those of its use"] = { value = "system.tested", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box IV para 5" },
        ["a test is on record"] = { value = "once test (same system)", by = "assumed", source = "assumed" },
      },
    },

    -- Going along with what the machine wrongly proposes. No text gives a number; 65 % was reported in a laboratory, not read again.
    automation_bias = {
      cite = "IV.6-7, Box IV para 7", text = { en = "automation bias, mitigated as much as possible", fr = "biais d'automatisation, atténué autant que possible" },
      default = "at most one wrong proposal in three is followed",
      readings = {
        ["at most one wrong proposal in three is followed"] = { value = "1 / 3", by = "assumed", source = "assumed" },
        ["at most one in ten"] = { value = "10 %", by = "assumed", source = "assumed" },
        ["at most two in three"] = { value = "65 %", by = "a laboratory figure, not read again", source = "Skitka, Mosier and Burdick 1999" },
      },
    },
  },

  provisions = {
    { id = "III.1", kind = "prohibition", binds = "party", cite = "Box III para 1",
      text = { en = "[In all circumstances](~), no use of systems that [cause superfluous injury](a), are [inherently indiscriminate](b) or [otherwise cannot be used in compliance with the law](c).",
               fr = "[En toutes circonstances](~), aucun emploi de systèmes qui [causent des maux superflus](a), [frappent par nature sans discrimination](b) ou [ne peuvent autrement être employés dans le respect du droit](c)." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.superfluous", b = "term.inherently", c = "term.otherwise" } },

    { id = "III.3", kind = "prohibition", binds = "party", cite = "Box III para 3",
      text = { en = "[In all circumstances](~), civilians and civilian objects are not [made the object of attack](a) by such systems.",
               fr = "[En toutes circonstances](~), ni civils ni biens de caractère civil ne font [l'objet d'attaques](a) par ces systèmes." },
      on = "engage", forbid = { a = "term.object_of_attack" } },

    { id = "III.4", kind = "prohibition", binds = "party", cite = "Box III para 4",
      text = { en = "No use if the effects in attack cannot be [anticipated and controlled](a), [as the law requires](~) in the circumstances.",
               fr = "Aucun emploi si les effets d'une attaque ne peuvent être [anticipés et maîtrisés](a), [comme le droit l'exige](~) dans les circonstances." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "III.5", kind = "positive obligation", binds = "party", cite = "Box III para 5",
      text = { en = "The prohibitions are [taken into account in design and development](a), [and in use](~).",
               fr = "Il est [tenu compte des interdictions dans la conception et la mise au point](a), [et dans l'emploi](~)." },
      on = "develop, deploy, use", applies = "known(system)", require = { a = "system.law_in_design" } },

    { id = "III.6.a", kind = "regulation", force = "should", binds = "party", cite = "Box III para 6(a)",
      text = { en = "Effects are adequately [predictable](c), [reliable](a), [traceable](d) and [explainable](b) to those responsible for the use.",
               fr = "Les effets sont suffisamment [prévisibles](c), [fiables](a), [traçables](d) et [explicables](b) pour les responsables de l'emploi." },
      on = "engage", require = { a = "term.adequately", b = "system.explains", c = "term.adequately_predictable", d = "system.traceable" } },

    { id = "III.6.b", kind = "regulation", force = "should", binds = "operator", cite = "Box III para 6(b)",
      text = { en = "Operation is [under a responsible chain of command](a) [and control](b); [a person assesses legal obligations and ethical considerations](c).",
               fr = "L'emploi est soumis [à une chaîne de commandement](a) [et de contrôle](b) responsable ; [une personne apprécie obligations juridiques et considérations éthiques](c)." },
      on = "engage",
      require = {
        a = "human.in_chain_of_command",
        b = "not known(human.approvals_required) or count approve (same target) >= human.approvals_required",
        c = "term.assesses",
      } },

    { id = "III.6.c", kind = "regulation", force = "should", binds = "party", cite = "Box III para 6(c)",
      text = { en = "Target types, duration, area and scale [cannot be changed by the system](a) [without human judgement and control](~).",
               fr = "Types de cibles, durée, zone et ampleur [ne peuvent être modifiés par le système](a) [sans jugement et contrôle humains](~)." },
      on = "begin, engage, change_parameters", applies = "known(system)", forbid = { a = "system.changes_own_parameters" } },

    -- "As appropriate" stands before the five measures below, and not before this sentence: it should be done, they may be how.
    { id = "III.6.d", kind = "regulation", force = "should", binds = "operator", cite = "Box III para 6(d)",
      text = { en = "[Types of target](c), [duration](a), [area](b) and [scale](~) are controlled, limited or otherwise restricted.",
               fr = "[Types de cibles](c), [durée](a), [zone](b) et [ampleur](~) sont contrôlés, limités ou autrement restreints." },
      throughout = "known(system.active) and system.active",
      require = { a = "system.active_for <= system.duration_limit", b = "system.area_limit > 0 km2", c = "system.target_profile is not mixed" },
      because = "it was on for longer than its limit, or a limit is missing" },

    { id = "III.6.d.i", kind = "regulation", force = "encouraged", binds = "party", cite = "Box III para 6(d)(i)",
      text = { en = "[As appropriate](~), [timely deactivation and/or self-destruct, self-deactivation or self-neutralisation](a).",
               fr = "[S'il y a lieu](~), [désactivation en temps utile et/ou autodestruction, autodésactivation ou autoneutralisation](a)." },
      on = "engage", require = { a = "term.and_or" },
      because = "the person had {human.window} and needed {term.timely}" },

    { id = "III.6.d.ii", kind = "regulation", force = "encouraged", binds = "operator", cite = "Box III para 6(d)(ii)",
      text = { en = "[As appropriate](~), the [number of engagements](a) undertaken autonomously is limited.",
               fr = "[S'il y a lieu](~), le [nombre d'attaques](a) menées de façon autonome est limité." },
      on = "engage", require = { a = "count engage (same system) <= system.engagement_limit" } },

    { id = "III.6.d.iii", kind = "regulation", force = "encouraged", binds = "operator", cite = "Box III para 6(d)(iii)",
      text = { en = "[As appropriate](~), it [is kept within](b) a [defined perimeter](a), [to make harm to civilians less likely](~).",
               fr = "[S'il y a lieu](~), il [est maintenu dans](b) un [périmètre défini](a), [pour réduire le risque de dommages aux civils](~)." },
      throughout = "known(system.active) and system.active", require = { a = "system.area_limit > 0 km2", b = "system.inside_area" },
      because = "it has no area of its own, or was outside it" },

    { id = "III.6.d.iv", kind = "regulation", force = "encouraged", binds = "operator", cite = "Box III para 6(d)(iv)",
      text = { en = "[As appropriate](~), use is restricted to [objects that are military objectives by nature](a).",
               fr = "[S'il y a lieu](~), l'emploi est restreint aux [biens qui sont des objectifs militaires par nature](a)." },
      on = "engage", require = { a = "system.target_profile is object_by_nature" } },

    { id = "III.6.d.v", kind = "regulation", force = "encouraged", binds = "party", cite = "Box III para 6(d)(v)",
      text = { en = "[As appropriate](~), [machine learning in real time](a) for selecting and engaging is limited.",
               fr = "[S'il y a lieu](~), [l'apprentissage automatique en temps réel](a) pour choisir et attaquer est limité." },
      on = "begin, engage, learn", applies = "known(system)", forbid = { a = "system.learns_after_activation" } },

    { id = "IV.1", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 1",
      text = { en = "[Legal reviews](a) are made; [practice is exchanged, voluntarily](~).",
               fr = "Des [examens juridiques](a) sont menés ; [les pratiques sont échangées, à titre volontaire](~)." },
      on = "begin, deploy, use, engage", applies = "known(system)", require = { a = "system.reviewed" } },

    { id = "IV.3", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 3",
      text = { en = "Capabilities, limits and expected effects in different circumstances are [understood](a).",
               fr = "Capacités, limites et effets attendus dans diverses circonstances sont [compris](a)." },
      on = "engage", require = { a = "term.understood" } },

    -- "Some wanted 'significant' impact": any change counts here.
    { id = "IV.4", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 4",
      text = { en = "A modification that has an impact on selection, engagement or effects is [reviewed](a).",
               fr = "Une modification qui influe sur le choix, l'attaque ou les effets est [examinée](a)." },
      on = "engage", when = "once change_parameters (same system) or once learn (same system)",
      require = { a = "time since review (same system) <= min(time since change_parameters (same system), time since learn (same system))" } },

    { id = "IV.5", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 5",
      text = { en = "[Rigorous testing](a), with realistic simulation, gives the user [a reliable expectation](b).",
               fr = "[Des essais rigoureux](a), avec simulation réaliste, donnent à l'utilisateur [une attente fiable](b)." },
      on = "deploy, use", applies = "known(system)", require = { a = "term.rigorous", b = "term.adequately_predictable" } },

    -- Paragraph 7, read on what a person approves: who lets pass what there was no time to stop is not biased by that. Paragraph 6
    -- stands below by itself.
    { id = "IV.6-7", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 7",
      text = { en = "Automation bias is [detected, corrected or mitigated](a), as much as possible.",
               fr = "Le biais d'automatisation est [détecté, corrigé ou atténué](a), autant que possible." },
      on = "approve", when = "target.perceived_kind is not target.kind",
      require = { a = "count different target in approve where (target.perceived_kind is not target.kind) (same operator) / count different target in show where (target.perceived_kind is not target.kind) (same operator) <= term.automation_bias" },
      because = "more of the wrong proposals were approved than {term.automation_bias}" },

    { id = "IV.6", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 6",
      text = { en = "Unintended bias is [detected, corrected or mitigated](a), as much as possible.",
               fr = "Les biais non voulus sont [détectés, corrigés ou atténués](a), autant que possible." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.bias_examined" } },

    -- For those in the chain of command as well as those who use it: so it is asked of whoever approves, too.
    { id = "IV.8", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 8",
      text = { en = "Whoever is in the responsible chain of command, or uses it, has [guidance and instructions](b) and [training](a), [so as to understand what it can do](~).",
               fr = "Quiconque est dans la chaîne de commandement responsable, ou l'emploie, reçoit [conseils et instructions](b) et [formation](a), [pour comprendre ce qu'il peut faire](~)." },
      on = "approve, engage", require = { a = "human.trained", b = "human.guided" } },

    { id = "IV.9", kind = "prohibition", binds = "party", cite = "Box IV para 9",
      text = { en = "Not to manufacture, otherwise acquire, stockpile or transfer systems that [cannot be used in compliance with the law](a).",
               fr = "Ne pas fabriquer, acquérir autrement, stocker ni transférer des systèmes qui [ne peuvent être employés dans le respect du droit](a)." },
      on = "produce, acquire, stockpile, transfer", forbid = { a = "term.superfluous or term.inherently or term.otherwise" } },

    { id = "V.3-4", kind = "accountability", binds = "party", cite = "Box V paras 3-4",
      text = { en = "[Persons answer for the use](a), [over the life cycle](~), through a [responsible chain](b).",
               fr = "[Des personnes répondent de l'emploi](a), [tout au long du cycle de vie](~), par une [chaîne responsable](b)." },
      on = "engage", require = { a = "human.accountable", b = "human.in_chain_of_command" } },

    { id = "V.5", kind = "regulation", force = "should", binds = "party", cite = "Box V para 5(a)-(d)",
      text = { en = "Against unintended engagements there are [readily understandable interfaces](a), [guidance](c), [training](b) and [rules of engagement](d).",
               fr = "Contre les attaques non voulues, il y a [des interfaces aisément compréhensibles](a), [des conseils](c), [une formation](b) et [des règles d'engagement](d)." },
      on = "engage",
      require = { a = "term.readily_understandable", b = "human.trained", c = "human.guided", d = "human.rules_of_engagement" },
      because = "share of the facts that the person had, and had right: {human.had_right_share}" },

    -- Mechanisms are effective if they do what they are for; each of the three duties is judged by itself. The text gives no time.
    { id = "V.6", kind = "accountability", binds = "party", cite = "Box V para 6",
      text = { en = "Effective domestic mechanisms [investigate](a) where civilians were harmed, [in good time](b).",
               fr = "Des mécanismes internes efficaces [enquêtent](a) là où des civils ont subi un dommage, [en temps voulu](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "investigate",
      because = "no investigation by the party is on record by then" },

    { id = "V.6.report", kind = "accountability", binds = "party", cite = "Box V para 6",
      text = { en = "Effective domestic mechanisms [report](a) where civilians were harmed, [in good time](b).",
               fr = "Des mécanismes internes efficaces [rendent compte](a) là où des civils ont subi un dommage, [en temps voulu](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "report",
      because = "no report of the party is on record by then" },

    { id = "V.6.redress", kind = "accountability", binds = "party", cite = "Box V para 6",
      text = { en = "Effective domestic mechanisms [redress](a) the harm done to civilians, [in good time](b).",
               fr = "Des mécanismes internes efficaces [réparent](a) le dommage causé aux civils, [en temps voulu](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "redress",
      because = "no redress by the party is on record by then" },

    { id = "V.7", kind = "accountability", binds = "party", cite = "Box V para 7",
      text = { en = "[All appropriate steps](~), [laws among them](a), are taken to prevent and suppress violations, [without delay](b).",
               fr = "[Toutes mesures appropriées](~), [législatives comprises](a), sont prises pour prévenir et réprimer les violations, [sans tarder](b)." },
      from = "enter_into_force", due = "shared.without_delay", done = "party.legislation",
      because = "the party had no such laws by then" },
  },

  not_encoded = {
    { id = "I.3", kind = "definition", cite = "Box I para 3",
      text = { en = "Without prejudice to later change, or exclusion of certain types.", fr = "Sans préjudice d'une modification ultérieure, ou de l'exclusion de certains types." },
      why = "the list of excluded types is empty" },
    { id = "II.1-3", kind = "principle", cite = "Box II paras 1-3",
      text = { en = "Means and methods are not unlimited; humanitarian law governs all weapons and applies fully.", fr = "Les moyens et méthodes ne sont pas illimités ; le droit humanitaire régit toutes les armes et s'applique pleinement." },
      why = "a principle; the law itself is judged with additional-protocol-1" },
    { id = "II.4", kind = "principle", cite = "Box II para 4", text = { en = "The Martens clause.", fr = "La clause de Martens." },
      why = "a principle without a test: humanity and public conscience are not recorded" },
    { id = "II.5", kind = "principle", cite = "Box II para 5",
      text = { en = "Human judgement and control, as the context requires, is needed for use and effects to comply with law.", fr = "Un jugement et un contrôle humains adaptés au contexte sont nécessaires pour que l'emploi et les effets respectent le droit." },
      why = "a principle: the measures of Box III para 6 are its encoding" },
    { id = "III.2", kind = "regulation", cite = "Box III para 2",
      text = { en = "Use only in accordance with humanitarian law.", fr = "Emploi dans le seul respect du droit humanitaire." },
      why = "the law itself: judged with additional-protocol-1, which this text follows" },
    { id = "III.6", kind = "regulation", cite = "Box III para 6",
      text = { en = "States should ensure human judgement and control, as the context requires, among others through the measures below.", fr = "Les États devraient assurer un jugement et un contrôle humains adaptés au contexte, notamment par les mesures ci-dessous." },
      why = "the sentence above the measures: III.6.a to III.6.d.v are its encoding" },
    { id = "IV.2", kind = "positive obligation", cite = "Box IV para 2",
      text = { en = "Human judgement and control across the life cycle.", fr = "Jugement et contrôle humains tout au long du cycle de vie." },
      why = "names no act and no measure of its own" },
    { id = "V.1-2", kind = "accountability", cite = "Box V paras 1-2",
      text = { en = "Humanitarian law binds States, parties and persons, not machines; responsibility stands at all times.", fr = "Le droit humanitaire lie les États, les parties et les personnes, non les machines ; la responsabilité vaut en tout temps." },
      why = "says who is bound, and asks for no act" },
  },
}
