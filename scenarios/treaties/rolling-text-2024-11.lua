-- The Chair's rolling text of the CCW group of experts on lethal autonomous weapons systems, as of 8 November 2024 with the numbers
-- of 26 November 2024, read in full in the Chair's summary of the first session of 2025. It was never binding. It is the version
-- that bans use without human control and judgement (III.5), that asks for deactivation and for a mechanism (III.6.C.i, ii), and
-- that asks to avoid concentrations of civilians (III.6.C.iv); six months later none of the three stood there any more.
-- Force: Box III paras 6 and 7 say what parties to a conflict "need to" do and Box V what States "must", both `must` here; Box IV
-- says "should". There is no definition of "lethal" yet, and no undertaking on manufacture or transfer.
return treaty {
  id = "rolling-text-2024-11", standing = "draft", date = "2024-11-08",
  title = { en = "CCW rolling text on lethal autonomous weapons systems, 8 November 2024",
            fr = "Texte évolutif de la CCAC sur les systèmes d'armes létaux autonomes, 8 novembre 2024" },
  about = { en = "Five boxes: characterisation, humanitarian law, prohibitions and regulation, life cycle, accountability. The version before that of May 2025, and stricter on human control.",
            fr = "Cinq cadres : caractérisation, droit humanitaire, interdictions et réglementation, cycle de vie, responsabilité. La version d'avant mai 2025, plus stricte sur le contrôle humain." },
  source = "CCW/GGE.1/2025/WP.1",
  applies = "not known(system) or term.laws and term.lethal", -- what names no weapon is about the party
  follows = { "additional-protocol-1" },      -- Box III para 1: humanitarian law goes on beside it

  terms = {
    laws = {
      cite = "I.1, Box I para 1",
      text = { en = "enable the system to identify and/or select, and engage a target, without intervention by a human user in these tasks",
               fr = "permettent au système d'identifier et/ou de choisir, et d'attaquer une cible, sans intervention d'un utilisateur humain dans ces tâches" },
      default = "either of the first two, and engage",
      readings = {
        -- A person may choose among targets that the system identified; whoever does both by hand is outside.
        ["either of the first two, and engage"] = {
          value = "(system.identifies_itself or system.selects_itself) and system.engages_itself",
          by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.1, Box I para 1" },
        ["all three"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself",
          by = "delegations that wanted only 'and'", source = "CCW/GGE.1/2025/WP.1, para 14" },
        ["what it is able to do"] = {
          value = "(system.identifies_itself or system.selects_itself) and system.engages_itself or system.mode_available is automatic",
          by = "assumed: 'enable' read as capability", source = "CCW/GGE.1/2025/WP.1, Box I para 1" },
      },
    },

    lethal = {
      cite = "Box I para 1, the word itself", text = { en = "lethal: no definition is given", fr = "létal : aucune définition n'est donnée" },
      default = "unless the record says otherwise",
      readings = {
        ["unless the record says otherwise"] = { value = "not (known(system.lethal) and not system.lethal)", by = "assumed", source = "assumed" },
        ["the record says so"] = { value = "system.lethal", by = "assumed", source = "assumed" },
        ["the word adds nothing"] = {
          value = "true", by = "the many delegations that asked to delete it", source = "CCW/GGE.1/2025/WP.1, para 12" },
      },
    },

    -- A finding is recorded by those who reviewed; whether they were right is not for a record to say.
    incapable = {
      cite = "III.1, Box III para 1", text = { en = "incapable of being employed in compliance with the law", fr = "ne peuvent être employés dans le respect du droit" },
      default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_unlawful", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_unlawful) and system.found_unlawful", by = "assumed", source = "assumed" },
      },
    },
    superfluous = {
      cite = "III.2, Box III para 2", text = { en = "of a nature to cause superfluous injury or unnecessary suffering", fr = "de nature à causer des maux superflus" },
      default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_superfluous", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_superfluous) and system.found_superfluous", by = "assumed", source = "assumed" },
      },
    },
    inherently = {
      cite = "III.2, Box III para 2", text = { en = "inherently indiscriminate", fr = "frappent par nature sans discrimination" }, default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_indiscriminate", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_indiscriminate) and system.found_indiscriminate", by = "assumed", source = "assumed" },
        ["more often wrong than right"] = { value = "system.error_rate > 50 %", by = "assumed", source = "assumed" },
      },
    },

    object_of_attack = {
      cite = "III.3, Box III para 3", text = { en = "made the object of attack", fr = "faire l'objet d'une attaque" }, default = "what it was taken for",
      readings = {
        -- by the person who judged it, else by the system
        ["what it was taken for"] = {
          value = "known(assessed.status) and assessed.status is civilian or not known(assessed.status) and target.perceived_status is civilian",
          by = "assumed: an object of attack is what one means to attack", source = "assumed" },
        ["what it was"] = { value = "target.status is civilian", by = "assumed: no test of intent in the text", source = "CCW/GGE.1/2025/WP.1, Box III para 3" },
        -- "in all circumstances": then also a civilian who takes a direct part
        ["what it was, those who take part included"] = {
          value = "target.status in {civilian, participating}", by = "assumed: 'in all circumstances' read to the letter", source = "CCW/GGE.1/2025/WP.1, Box III para 3" },
      },
    },

    -- The sentence begins with "in all circumstances" and ends with "the circumstances of their use".
    circumstances = {
      cite = "III.4, Box III para 4", text = { en = "in all circumstances", fr = "en toutes circonstances" }, default = "all",
      readings = {
        ["all"] = { value = "all", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.1, Box III para 4" },
        ["those of its use, normal and expected"] = {
          value = "normal, expected", by = "the end of the same sentence", source = "CCW/GGE.1/2025/WP.1, Box III para 4" },
      },
    },
    anticipated = {
      cite = "III.4, Box III para 4", text = { en = "effects in attack can be anticipated", fr = "les effets d'une attaque peuvent être anticipés" },
      default = "one surprise in twenty trials",
      readings = {
        ["one surprise in twenty trials"] = { value = "system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one surprise in a hundred trials"] = { value = "system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
        ["tested in conditions like those of its use"] = { value = "system.tested", by = "assumed", source = "assumed" },
      },
    },

    -- The heart of this version. Most delegations took it to hold direct and indirect forms, as the context asks (para 18).
    control_and_judgement = {
      cite = "III.5, Box III para 5",
      text = { en = "context-appropriate human control and judgement", fr = "un contrôle et un jugement humains adaptés au contexte" },
      default = "a person considered it, and could stop it in time",
      readings = {
        ["a person considered it, and could stop it in time"] = {
          value = "term.considered and human.at_post and link.up and human.window >= human.needed_time",
          by = "the rolling text, as encoded here: judgement and control", source = "CCW/GGE.1/2025/WP.1, Box III paras 5 and 6.B" },
        ["either of the two is enough"] = {
          value = "term.considered or human.at_post and link.up and human.window >= human.needed_time", by = "assumed: the context decides", source = "assumed" },
        ["direct: a person approved the target"] = {
          value = "once approve (same target)", by = "delegations that wanted human and control linked directly", source = "CCW/GGE.1/2025/WP.1, para 20" },
        ["indirect: it stayed within limits that people set"] = {
          value = "system.active_for <= system.duration_limit and system.inside_area and count engage (same system) <= system.engagement_limit",
          by = "most delegations: indirect forms count", source = "CCW/GGE.1/2025/WP.1, para 18" },
        ["meaningful: the person understood, and had time"] = {
          value = "shared.informed and human.window >= human.needed_time", by = "delegations that preferred 'meaningful'", source = "CCW/GGE.1/2025/WP.1, para 18" },
      },
    },
    considered = {
      cite = "III.6.B, Box III para 6.B",
      text = { en = "moral and legal consideration is given by a human, during identification and/or engagement above all",
               fr = "un examen moral et juridique est fait par un être humain, surtout lors de l'identification et/ou de l'attaque" },
      default = "a person assessed or approved",
      readings = {
        ["a person assessed or approved"] = {
          value = "once assess (same operator) or once reassess (same operator) or once approve (same target)", by = "assumed", source = "assumed" },
        ["a person took time over this target"] = {
          value = "once approve where (human.deliberation >= 5 s) (same target)", by = "assumed", source = "assumed" },
        ["a person assessed the harm to civilians"] = {
          value = "once assess where (known(assessed.civilian_harm)) (same operator) or once reassess where (known(assessed.civilian_harm)) (same operator)",
          by = "assumed", source = "assumed" },
      },
    },

    adequately = {
      cite = "III.6.A, Box III para 6.A", text = { en = "adequately reliable", fr = "suffisamment fiable" }, default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },
    adequately_predictable = {
      cite = "III.6.A, Box III para 6.A", text = { en = "adequately predictable", fr = "suffisamment prévisible" }, default = "one surprise in twenty trials",
      readings = {
        ["one surprise in twenty trials"] = { value = "system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one surprise in a hundred trials"] = { value = "system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    -- "Timely" is not in this text; it came in May 2025.
    deactivated = {
      cite = "III.6.C.i, Box III para 6.C(i)", text = { en = "can be deactivated by a human user after activation", fr = "peut être désactivé par un utilisateur humain après l'activation" },
      default = "somebody can reach it and switch it off",
      readings = {
        ["somebody can reach it and switch it off"] = {
          value = "system.can_be_deactivated and human.at_post and link.up", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.1, Box III para 6.C(i)" },
        ["it is built so"] = { value = "system.can_be_deactivated", by = "assumed: 'can' read as capability", source = "assumed" },
        ["and in time"] = {
          value = "system.can_be_deactivated and human.at_post and link.up and human.window >= human.needed_time",
          by = "the text of May 2025: timely", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
      },
    },

    concentration = {
      cite = "III.6.C.iv, Box III para 6.C(iv)", text = { en = "concentrations of civilians or civilian objects", fr = "concentrations de civils ou de biens de caractère civil" },
      default = "a populated area, or a hundred people",
      readings = {
        ["a populated area, or a hundred people"] = {
          value = "place.populated or known(place.civilians) and place.civilians >= 100", by = "assumed", source = "assumed" },
        ["five hundred to the square kilometre"] = { value = "place.civilians_per_km2 >= 500", by = "assumed", source = "assumed" },
        ["any civilian"] = { value = "place.populated or place.civilians > 0 or place.civilians_per_km2 > 0", by = "assumed", source = "assumed" },
      },
    },

    types_limited = {
      cite = "III.6.C.v, Box III para 6.C(v)", text = { en = "the types of targets are limited", fr = "les types de cibles sont limités" }, default = "one kind of target",
      readings = {
        ["one kind of target"] = { value = "known(system.target_profile) and system.target_profile is not mixed", by = "assumed", source = "assumed" },
        ["a profile is on record"] = { value = "known(system.target_profile)", by = "assumed", source = "assumed" },
      },
    },

    understood = {
      cite = "IV.3, Box IV para 3", text = { en = "capabilities, limitations and anticipated effects are properly understood",
               fr = "capacités, limites et effets attendus sont bien compris" }, default = "trained on the system",
      readings = {
        ["trained on the system"] = { value = "human.trained", by = "assumed", source = "assumed" },
        ["had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["the person can say so"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
      },
    },

    -- as the time since the latest such change
    significantly = {
      cite = "IV.4, Box IV para 4", text = { en = "a modification that significantly changes the use", fr = "une modification qui change sensiblement l'emploi" },
      default = "its parameters were changed",
      readings = {
        ["its parameters were changed"] = { value = "time since change_parameters (same system)", by = "assumed", source = "assumed" },
        ["any change, learning too"] = {
          value = "min(time since change_parameters (same system), time since learn (same system))", by = "assumed", source = "assumed" },
      },
    },

    rigorous = {
      cite = "IV.5, Box IV para 5", text = { en = "rigorous testing in realistic simulated environments", fr = "des essais rigoureux dans des milieux simulés réalistes" },
      default = "in conditions like those of its use",
      readings = {
        ["in conditions like those of its use"] = { value = "system.tested", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.1, Box IV para 5" },
        ["a test is on record"] = { value = "once test (same system)", by = "assumed", source = "assumed" },
      },
    },

    -- Going along with what the machine wrongly proposes. No text gives a number; 65 % was reported in a laboratory, not read again.
    automation_bias = {
      cite = "IV.6, Box IV para 6", text = { en = "automation bias, mitigated", fr = "biais d'automatisation, atténué" },
      default = "at most one wrong proposal in three is followed",
      readings = {
        ["at most one wrong proposal in three is followed"] = { value = "1 / 3", by = "assumed", source = "assumed" },
        ["at most one in ten"] = { value = "10 %", by = "assumed", source = "assumed" },
        ["at most two in three"] = { value = "65 %", by = "a laboratory figure, not read again", source = "Skitka, Mosier and Burdick 1999" },
      },
    },

    -- "Traceable" was called impractical, and was gone in May 2025 (para 32).
    traceable = {
      cite = "V.3, Box V para 3", text = { en = "a traceable chain of human command and control", fr = "une chaîne humaine de commandement et de contrôle traçable" },
      default = "what it did can be traced",
      readings = {
        ["what it did can be traced"] = { value = "system.traceable", by = "assumed", source = "assumed" },
        ["who decided on this target is on record"] = { value = "once approve where (known(operator)) (same target)", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "III.1", kind = "prohibition", binds = "party", cite = "Box III para 1",
      text = { en = "[In all circumstances](~), no use of systems that are [incapable of being employed in compliance with the law](a).",
               fr = "[En toutes circonstances](~), aucun emploi de systèmes qui [ne peuvent être employés dans le respect du droit](a)." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.incapable" } },

    { id = "III.2", kind = "prohibition", binds = "party", cite = "Box III para 2",
      text = { en = "[In all circumstances](~), no use of systems that [cause superfluous injury](a) or are [inherently indiscriminate](b).",
               fr = "[En toutes circonstances](~), aucun emploi de systèmes qui [causent des maux superflus](a) ou [frappent par nature sans discrimination](b)." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.superfluous", b = "term.inherently" } },

    { id = "III.3", kind = "prohibition", binds = "party", cite = "Box III para 3",
      text = { en = "[In all circumstances](~), civilians and civilian objects are not [made the object of attack](a) by such systems.",
               fr = "[En toutes circonstances](~), ni civils ni biens de caractère civil ne font [l'objet d'attaques](a) par ces systèmes." },
      on = "engage", forbid = { a = "term.object_of_attack" } },

    { id = "III.4", kind = "prohibition", binds = "party", cite = "Box III para 4",
      text = { en = "In all circumstances, no use if the effects in attack cannot be [anticipated and controlled](a), [as the law requires](~).",
               fr = "En toutes circonstances, aucun emploi si les effets d'une attaque ne peuvent être [anticipés et maîtrisés](a), [comme le droit l'exige](~)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    -- "Deploy or use": before it is used, only trials can tell.
    { id = "III.4.deploy", kind = "prohibition", binds = "party", cite = "Box III para 4",
      text = { en = "Nor is a system deployed whose effects in attack cannot be [anticipated](a) [and controlled](~).",
               fr = "N'est pas non plus déployé un système dont les effets d'une attaque ne peuvent être [anticipés](a) [et maîtrisés](~)." },
      on = "deploy", applies = "known(system)", require = { a = "term.anticipated" } },

    { id = "III.5", kind = "prohibition", binds = "party", cite = "Box III para 5",
      text = { en = "[In all circumstances](~), no use of systems that [operate without context-appropriate human control and judgement](a).",
               fr = "[En toutes circonstances](~), aucun emploi de systèmes qui [fonctionnent sans contrôle et jugement humains adaptés au contexte](a)." },
      on = "engage", forbid = { a = "not term.control_and_judgement" },
      because = "the person had {human.window} and needed {human.needed_time}" },

    { id = "III.6.A", kind = "regulation", binds = "party", cite = "Box III para 6.A",
      text = { en = "Systems and effects are adequately [predictable](c), [reliable](a), [traceable](d) and [explainable](b) for lawful use.",
               fr = "Systèmes et effets sont suffisamment [prévisibles](c), [fiables](a), [traçables](d) et [explicables](b) pour un emploi licite." },
      on = "engage", require = { a = "term.adequately", b = "system.explains", c = "term.adequately_predictable", d = "system.traceable" } },

    { id = "III.6.B", kind = "regulation", binds = "operator", cite = "Box III para 6.B",
      text = { en = "They are operated with [context-appropriate human control and judgement](a); [a person gives moral and legal consideration](b), [at identification and/or engagement above all](~).",
               fr = "Ils sont employés avec [un contrôle et un jugement humains adaptés au contexte](a) ; [une personne procède à un examen moral et juridique](b), [surtout à l'identification et/ou à l'attaque](~)." },
      on = "engage", require = { a = "term.control_and_judgement", b = "term.considered" } },

    -- Types of target and scale have items of their own (v and iii); duration and area have none, so they stand here.
    { id = "III.6.C", kind = "regulation", binds = "operator", cite = "Box III para 6.C",
      text = { en = "[Types of target and scale](~), as set out below, [duration](a) and [area](b) are limited.",
               fr = "[Types de cibles et ampleur](~), comme énoncé ci-dessous, [durée](a) et [zone](b) sont limités." },
      throughout = "known(system.active) and system.active", require = { a = "system.active_for <= system.duration_limit", b = "system.area_limit > 0 km2" },
      because = "it was on for longer than its limit, or has no limit of time or area" },

    { id = "III.6.C.i", kind = "regulation", binds = "party", cite = "Box III para 6.C(i)",
      text = { en = "It [can be deactivated by a human user](a) after activation.",
               fr = "Il [peut être désactivé par un utilisateur humain](a) après l'activation." },
      on = "engage", require = { a = "term.deactivated" } },

    { id = "III.6.C.ii", kind = "regulation", binds = "party", cite = "Box III para 6.C(ii)",
      text = { en = "It incorporates [a mechanism of self-destruction, self-deactivation or self-neutralisation](a).",
               fr = "Il comporte [un mécanisme d'autodestruction, d'autodésactivation ou d'autoneutralisation](a)." },
      on = "begin, deploy, engage", applies = "known(system)",
      require = { a = "system.self_destructs or system.self_deactivates or system.self_neutralises" } },

    { id = "III.6.C.iii", kind = "regulation", binds = "operator", cite = "Box III para 6.C(iii)",
      text = { en = "The [number of engagements](a) that it can undertake is limited.",
               fr = "Le [nombre d'attaques](a) qu'il peut mener est limité." },
      on = "engage", require = { a = "count engage (same system) <= system.engagement_limit" } },

    { id = "III.6.C.iv", kind = "regulation", binds = "operator", cite = "Box III para 6.C(iv)",
      text = { en = "[Concentrations of civilians or civilian objects](a) are avoided.",
               fr = "Les [concentrations de civils ou de biens de caractère civil](a) sont évitées." },
      on = "engage", forbid = { a = "term.concentration" },
      because = "civilians there: {place.civilians}" },

    { id = "III.6.C.v", kind = "regulation", binds = "operator", cite = "Box III para 6.C(v)",
      text = { en = "The [types of targets](a) are limited.", fr = "Les [types de cibles](a) sont limités." },
      on = "begin, engage", applies = "known(system)", require = { a = "term.types_limited" },
      because = "its target profile is {system.target_profile}" },

    -- "For instance by considering": nobody has to.
    { id = "III.6.C.v.nature", kind = "regulation", force = "encouraged", binds = "operator", cite = "Box III para 6.C(v)",
      text = { en = "[For instance, it is considered](~) to restrict use to [objects that are military objectives by nature](a).",
               fr = "[Par exemple, il est envisagé](~) de restreindre l'emploi aux [biens qui sont des objectifs militaires par nature](a)." },
      on = "engage", require = { a = "system.target_profile is object_by_nature" } },

    { id = "III.7", kind = "regulation", binds = "party", cite = "Box III para 7",
      text = { en = "Mission parameters [cannot be changed by the system](a) [without human control and judgement](~).",
               fr = "Les paramètres de la mission [ne peuvent être modifiés par le système](a) [sans contrôle et jugement humains](~)." },
      on = "begin, engage, change_parameters", applies = "known(system)", forbid = { a = "system.changes_own_parameters" } },

    { id = "IV.1", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 1",
      text = { en = "[It is determined whether its use would be prohibited](a), in some or all circumstances; [practice is exchanged, voluntarily](~).",
               fr = "[Il est déterminé si son emploi serait interdit](a), dans certaines ou en toutes circonstances ; [les pratiques sont échangées, à titre volontaire](~)." },
      on = "begin, develop, acquire, deploy, use", applies = "known(system)", require = { a = "system.reviewed" } },

    { id = "IV.3", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 3",
      text = { en = "Capabilities, limitations and anticipated effects are properly [understood](a).",
               fr = "Capacités, limites et effets attendus sont bien [compris](a)." },
      on = "engage", require = { a = "term.understood" } },

    { id = "IV.4", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 4",
      text = { en = "A development or modification that significantly changes the use is [reviewed](a).",
               fr = "Une mise au point ou modification qui change sensiblement l'emploi est [examinée](a)." },
      on = "engage", when = "once change_parameters (same system) or once learn (same system)",
      require = { a = "time since review (same system) <= term.significantly" } },

    { id = "IV.5", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 5",
      text = { en = "[Rigorous testing and evaluation](a) in realistic simulation gives a human user [a reliable expectation](b).",
               fr = "[Des essais et une évaluation rigoureux](a) en simulation réaliste donnent à l'utilisateur [une attente fiable](b)." },
      on = "deploy, use", applies = "known(system)", require = { a = "term.rigorous", b = "term.adequately_predictable" } },

    { id = "IV.6", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 6",
      text = { en = "[Periodic](~) assessments [detect and correct harmful bias](a) in data sets, as much as possible.",
               fr = "Des évaluations [périodiques](~) [décèlent et corrigent les biais nuisibles](a) dans les jeux de données, autant que possible." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.bias_examined" } },

    -- Read on what a person approves: who lets pass what there was no time to stop is not biased by that.
    { id = "IV.6.automation", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 6",
      text = { en = "Automation bias is [mitigated](a).", fr = "Le biais d'automatisation est [atténué](a)." },
      on = "approve", when = "target.perceived_kind is not target.kind",
      require = { a = "count different target in approve where (target.perceived_kind is not target.kind) (same operator) / count different target in show where (target.perceived_kind is not target.kind) (same operator) <= term.automation_bias" },
      because = "more of the wrong proposals were approved than {term.automation_bias}" },

    { id = "IV.7", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 7",
      text = { en = "Measures [address possible harmful bias](a) in the artificial intelligence that the system relies upon.",
               fr = "Des mesures [répondent aux biais nuisibles possibles](a) de l'intelligence artificielle dont dépend le système." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.bias_examined" } },

    { id = "IV.8", kind = "positive obligation", force = "should", binds = "party", cite = "Box IV para 8",
      text = { en = "Human users are given [guidance and instructions](b) and [training](a).",
               fr = "Les utilisateurs reçoivent [conseils et instructions](b) et [formation](a)." },
      on = "engage", require = { a = "human.trained", b = "human.guided" } },

    { id = "V.1", kind = "accountability", binds = "party", cite = "Box V para 1",
      text = { en = "[Humans remain responsible and accountable](a) at all times for decisions on such systems.",
               fr = "[Des êtres humains restent responsables et comptables](a) en tout temps des décisions sur ces systèmes." },
      on = "engage", require = { a = "human.accountable" } },

    { id = "V.3", kind = "accountability", binds = "party", cite = "Box V para 3",
      text = { en = "Accountability [over the life cycle](~) runs through a [traceable](b) and [responsible chain of human command](a).",
               fr = "La responsabilité, [tout au long du cycle de vie](~), passe par une [chaîne humaine de commandement responsable](a) et [traçable](b)." },
      on = "engage", require = { a = "human.in_chain_of_command", b = "term.traceable" } },

    { id = "V.4", kind = "accountability", binds = "party", cite = "Box V para 4",
      text = { en = "There is [individual responsibility](a) for means or methods that may involve such systems.",
               fr = "Il y a une [responsabilité individuelle](a) pour les moyens ou méthodes pouvant comporter ces systèmes." },
      on = "engage", require = { a = "human.accountable" } },

    -- Each of what the mechanisms are for is judged by itself. The text gives no time.
    { id = "V.5", kind = "accountability", binds = "party", cite = "Box V para 5",
      text = { en = "Effective internal [oversight](~) and mechanisms [investigate](a) where civilians were harmed, [in good time](b).",
               fr = "Une [surveillance](~) et des mécanismes internes efficaces [enquêtent](a) là où des civils ont subi un dommage, [en temps voulu](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "investigate",
      because = "no investigation by the party is on record by then" },

    { id = "V.5.report", kind = "accountability", binds = "party", cite = "Box V para 5",
      text = { en = "Such incidents are [reported and documented](a), [in good time](b).",
               fr = "Ces incidents sont [signalés et consignés](a), [en temps voulu](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "report",
      because = "no report of the party is on record by then" },

    { id = "V.5.redress", kind = "accountability", binds = "party", cite = "Box V para 5",
      text = { en = "The mechanisms [redress](a) the harm done to civilians, [in good time](b).",
               fr = "Les mécanismes [réparent](a) le dommage causé aux civils, [en temps voulu](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "redress",
      because = "no redress by the party is on record by then" },

    { id = "V.6", kind = "accountability", binds = "party", cite = "Box V para 6",
      text = { en = "[All appropriate steps](~), [laws](a) and [penal or administrative sanctions](a) among them, are taken to prevent and suppress violations, [without delay](b).",
               fr = "[Toutes mesures appropriées](~), [législatives](a) et [pénales ou administratives](a) comprises, sont prises pour prévenir et réprimer les violations, [sans tarder](b)." },
      from = "enter_into_force", due = "shared.without_delay", done = "party.legislation",
      because = "the party had no such laws by then" },
  },

  not_encoded = {
    { id = "I.2", kind = "definition", cite = "Box I para 2",
      text = { en = "Without prejudice to later change, or exclusion of certain types.", fr = "Sans préjudice d'une modification ultérieure, ou de l'exclusion de certains types." },
      why = "the list of excluded types is empty" },
    { id = "II.1-3", kind = "principle", cite = "Box II paras 1-3",
      text = { en = "Methods and means are not unlimited; humanitarian law governs all weapons and applies fully.", fr = "Les méthodes et moyens ne sont pas illimités ; le droit humanitaire régit toutes les armes et s'applique pleinement." },
      why = "a principle; the law itself is judged with additional-protocol-1" },
    { id = "II.4", kind = "principle", cite = "Box II para 4", text = { en = "The Martens clause.", fr = "La clause de Martens." },
      why = "a principle without a test: humanity and public conscience are not recorded" },
    { id = "II.5", kind = "principle", cite = "Box II para 5",
      text = { en = "Human control and judgement, as the context requires, is essential for lawful use.", fr = "Un contrôle et un jugement humains adaptés au contexte sont essentiels à un emploi licite." },
      why = "a principle: the ban of III.5 and the measures of III.6 and III.7 are its encoding" },
    { id = "III.6", kind = "regulation", cite = "Box III para 6",
      text = { en = "For this purpose, parties to a conflict need to do what follows.", fr = "À cette fin, les parties à un conflit doivent faire ce qui suit." },
      why = "the sentence above the measures: III.6.A to III.6.C.v are its encoding" },
    { id = "IV.2", kind = "positive obligation", cite = "Box IV para 2",
      text = { en = "Human control and judgement across the life cycle.", fr = "Contrôle et jugement humains tout au long du cycle de vie." },
      why = "names no act and no measure of its own; over the use III.6.B asks the same" },
    { id = "V.2", kind = "accountability", cite = "Box V para 2",
      text = { en = "Human responsibility is retained, since it cannot be transferred to machines.", fr = "La responsabilité humaine demeure, car elle ne peut être transférée à des machines." },
      why = "that somebody answers is V.1; that a machine cannot is nothing to breach" },
  },
}
