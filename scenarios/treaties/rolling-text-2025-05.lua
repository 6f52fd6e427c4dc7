-- The Chair's rolling text of the CCW group of experts on lethal autonomous weapons systems, as of 12 May 2025 (corrected
-- 20 August 2025), read in the Chair's summary of the second session of 2025. It was never binding, and later versions differ.
-- Force: `should` where the chapeau of Box III para 6 or the notes on the text say so; the text's own word elsewhere.
return treaty {
  id = "rolling-text-2025-05", standing = "draft", date = "2025-05-12",
  title = { en = "CCW rolling text on lethal autonomous weapons systems, 12 May 2025" },
  about = { en = "Five boxes: characterisation, humanitarian law, prohibitions and regulation, life cycle, accountability. Without prejudging the nature of an instrument." },
  source = "CCW/GGE.1/2025/WP.9",
  applies = "term.laws and term.lethal",
  follows = { "additional-protocol-1" },      -- Box III para 2: use only in accordance with humanitarian law

  terms = {
    laws = {
      cite = "I.1, Box I para 1",
      text = "can select and engage a target without intervention by a human user in executing those tasks",
      default = "without a person, as it is used",
      readings = {
        -- A click counts as intervention, however quick: on the quality of the input this text is silent.
        ["without a person, as it is used"] = {
          value = "known(system) and system.selects_itself and system.engages_itself", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box I para 1" },
        ["what it is able to do"] = {
          value = "known(system) and (system.selects_itself and system.engages_itself or system.mode_available is automatic)",
          by = "assumed: 'can' read as capability", source = "CCW/GGE.1/2025/WP.9, Box I para 1" },
      },
    },

    lethal = {
      cite = "I.2, Box I para 2", text = "capacity to cause death to a person; a use that does not kill does not exclude it",
      default = "unless the record says otherwise",
      readings = {
        ["unless the record says otherwise"] = { value = "not (known(system.lethal) and not system.lethal)", by = "assumed", source = "assumed" },
        ["the record says so"] = { value = "system.lethal", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box I para 2" },
      },
    },

    object_of_attack = {
      cite = "III.3, Box III para 3", text = "made the object of attack", default = "what it was taken for",
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
      cite = "III.6.a, Box III para 6(a)", text = "adequately reliable", default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    timely = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = "timely deactivation", default = "what the person needs",
      readings = {
        ["what the person needs"] = { value = "human.needed_time", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
      },
    },

    and_or = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = "timely deactivation and/or self-destruct, self-deactivation or self-neutralisation",
      default = "either is enough",
      readings = {
        ["either is enough"] = {
          value = "term.person_can_deactivate or term.mechanism", by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
        ["both are needed"] = { -- in November 2024 they were two items
          value = "term.person_can_deactivate and term.mechanism", by = "the text of November 2024", source = "CCW/GGE.1/2025/WP.1" },
      },
    },
    person_can_deactivate = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = "timely deactivation by a person",
      readings = {
        ["there, linked, able and in time"] = {
          value = "human.at_post and link.up and system.can_be_deactivated and human.window >= term.timely",
          by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
      },
    },
    mechanism = {
      cite = "III.6.d.i, Box III para 6(d)(i)", text = "self-destruct, self-deactivation or self-neutralisation",
      readings = {
        ["one of the three is fitted"] = {
          value = "system.self_destructs or system.self_deactivates or system.self_neutralises",
          by = "the rolling text, as encoded here", source = "CCW/GGE.1/2025/WP.9, Box III para 6(d)(i)" },
      },
    },

    understood = {
      cite = "IV.3, Box IV para 3", text = "capabilities, limits and expected effects are understood", default = "trained on the system",
      readings = {
        ["trained on the system"] = { value = "human.trained", by = "assumed", source = "assumed" },
        ["had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
      },
    },

    readily_understandable = {
      cite = "V.5, Box V para 5(a)", text = "readily understandable interfaces", default = "what mattered reached the person",
      readings = {
        ["what mattered reached the person"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["what mattered was on the screen"] = { value = "human.shown_share >= 75 %", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "III.3", kind = "prohibition", binds = "party", cite = "Box III para 3",
      text = "[In all circumstances](~), civilians and civilian objects are not [made the object of attack](a) by such systems.",
      on = "engage", forbid = { a = "term.object_of_attack" } },

    { id = "III.6.a", kind = "regulation", force = "should", binds = "party", cite = "Box III para 6(a)",
      text = "Effects are adequately [predictable](~), [reliable](a), [traceable](~) and [explainable](b) to those responsible for the use.",
      on = "engage", require = { a = "term.adequately", b = "system.explains" } },

    { id = "III.6.b", kind = "regulation", force = "should", binds = "operator", cite = "Box III para 6(b)",
      text = "Operation is [under a responsible chain of command](a) [and control](b); [a person assesses legal obligations and ethical considerations](~).",
      on = "engage",
      require = {
        a = "human.in_chain_of_command",
        b = "not known(human.approvals_required) or count approve (same target) >= human.approvals_required",
      },
      because = "{human.approvals_required} approvals were required" },

    { id = "III.6.c", kind = "regulation", force = "should", binds = "party", cite = "Box III para 6(c)",
      text = "Target types, duration, area and scale [cannot be changed by the system](a) [without human judgement and control](~).",
      on = "begin, engage, change_parameters", forbid = { a = "system.changes_own_parameters" } },

    { id = "III.6.d.i", kind = "regulation", force = "should", binds = "party", cite = "Box III para 6(d)(i)",
      text = "[As appropriate](~), [timely deactivation and/or self-destruct, self-deactivation or self-neutralisation](a).",
      on = "engage", require = { a = "term.and_or" },
      because = "the person had {human.window} and needed {term.timely}" },

    { id = "III.6.d.ii", kind = "regulation", force = "should", binds = "operator", cite = "Box III para 6(d)(ii)",
      text = "[As appropriate](~), the [number of engagements](a) undertaken autonomously is limited.",
      on = "engage", require = { a = "count engage (same system) <= system.engagement_limit" } },

    { id = "III.6.d.iii", kind = "regulation", force = "should", binds = "operator", cite = "Box III para 6(d)(iii)",
      text = "[As appropriate](~), it is kept within a [defined perimeter](a), [to make harm to civilians less likely](~).",
      on = "engage", require = { a = "system.area_limit > 0 km2" } },

    { id = "III.6.d.iv", kind = "regulation", force = "should", binds = "operator", cite = "Box III para 6(d)(iv)",
      text = "[As appropriate](~), use is restricted to [objects that are military objectives by nature](a).",
      on = "engage", require = { a = "system.target_profile is object_by_nature" } },

    { id = "III.6.d.v", kind = "regulation", force = "should", binds = "party", cite = "Box III para 6(d)(v)",
      text = "[As appropriate](~), [machine learning in real time](a) for selecting and engaging is limited.",
      on = "begin, engage, learn", forbid = { a = "system.learns_after_activation" } },

    { id = "IV.1", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 1",
      text = "[Legal reviews](a) are made; [practice is exchanged, voluntarily](~).",
      on = "begin, deploy, use, engage", require = { a = "system.reviewed" } },

    { id = "IV.3", kind = "positive obligation", binds = "party", cite = "Box IV para 3",
      text = "Capabilities, limits and expected effects in different circumstances are [understood](a).",
      on = "engage", require = { a = "term.understood" } },

    -- "Some wanted 'significant' impact": any change counts here.
    { id = "IV.4", kind = "procedural", force = "should", binds = "party", cite = "Box IV para 4",
      text = "A modification that has an impact on selection, engagement or effects is [reviewed](a).",
      on = "engage", applies = "once change_parameters (same system) or once learn (same system)",
      require = { a = "time since review (same system) <= min(time since change_parameters (same system), time since learn (same system))" } },

    { id = "IV.8", kind = "positive obligation", binds = "party", cite = "Box IV para 8",
      text = "[Guidance](~), [training](a) and [instructions](~) are given.",
      on = "engage", require = { a = "human.trained" } },

    { id = "V.3-4", kind = "accountability", binds = "party", cite = "Box V paras 3-4",
      text = "[Persons answer for the use](a), [over the life cycle](~), through a [responsible chain](b).",
      on = "engage", require = { a = "human.accountable", b = "human.in_chain_of_command" } },

    { id = "V.5", kind = "regulation", binds = "party", cite = "Box V para 5(a)-(d)",
      text = "Against unintended engagements there are [readily understandable interfaces](a), [guidance](~), [training](b) and [rules of engagement](~).",
      on = "engage", require = { a = "term.readily_understandable", b = "human.trained" },
      because = "share of the facts that the person had, and had right: {human.had_right_share}" },
  },

  not_encoded = {
    { id = "I.3", kind = "definition", cite = "Box I para 3", text = "Without prejudice to later change, or exclusion of certain types.", why = "the list of excluded types is empty" },
    { id = "II.1-3", kind = "principle", cite = "Box II paras 1-3", text = "Means and methods are not unlimited; humanitarian law governs all weapons and applies fully.", why = "a principle; the law itself is judged with additional-protocol-1" },
    { id = "II.4", kind = "principle", cite = "Box II para 4", text = "The Martens clause.", why = "a principle without a test: humanity and public conscience are not recorded" },
    { id = "II.5", kind = "principle", cite = "Box II para 5", text = "Human judgement and control, as the context requires, is needed for use and effects to comply with law.", why = "a principle: the measures of Box III para 6 are its encoding" },
    { id = "III.1", kind = "prohibition", cite = "Box III para 1", text = "No use of systems that cause superfluous injury, are inherently indiscriminate, or cannot otherwise be used lawfully.", why = "a conclusion of law about a type of weapon: nothing in a record of one run decides it" },
    { id = "III.2", kind = "regulation", cite = "Box III para 2", text = "Use only in accordance with humanitarian law.", why = "the law itself: judged with additional-protocol-1, which this text follows" },
    { id = "III.4", kind = "prohibition", cite = "Box III para 4", text = "No use if the effects in attack cannot be anticipated and controlled, as the law requires in the circumstances.", why = "needs `across`, not judged yet: one surprise does not show that effects cannot be anticipated" },
    { id = "III.5", kind = "positive obligation", cite = "Box III para 5", text = "The prohibitions are taken into account in design, development and use.", why = "no fact records what was taken into account" },
    { id = "III.6", kind = "regulation", cite = "Box III para 6", text = "States should ensure human judgement and control, as the context requires, among others through the measures below.", why = "the sentence above the measures: III.6.a to III.6.d.v are its encoding" },
    { id = "III.6.d", kind = "regulation", cite = "Box III para 6(d)", text = "Types of target, duration, area and scale are controlled, limited or otherwise restricted.", why = "the sentence above the five limits: III.6.d.i to III.6.d.v are its encoding" },
    { id = "IV.2", kind = "positive obligation", cite = "Box IV para 2", text = "Human judgement and control across the life cycle.", why = "names no act and no measure of its own" },
    { id = "IV.5", kind = "procedural", cite = "Box IV para 5", text = "Rigorous testing, with realistic simulation, that gives the user a reliable expectation.", why = "needs `across`, not judged yet: an expectation is reliable over many runs" },
    { id = "IV.6-7", kind = "positive obligation", cite = "Box IV paras 6-7", text = "Unintended bias, and automation bias, are detected and corrected or mitigated as far as possible.", why = "needs `across`, not judged yet: bias shows over many runs" },
    { id = "IV.9", kind = "prohibition", cite = "Box IV para 9", text = "Not to manufacture, acquire, stockpile or transfer systems that cannot be used lawfully.", why = "a conclusion of law about a type of weapon, as in III.1" },
    { id = "V.1-2", kind = "accountability", cite = "Box V paras 1-2", text = "Humanitarian law binds States, parties and persons, not machines; responsibility stands at all times.", why = "says who is bound, and asks for no act" },
    { id = "V.6", kind = "accountability", cite = "Box V para 6", text = "Effective domestic mechanisms to investigate, report and redress.", why = "needs `from` and `due`, not judged yet; and the text gives no time" },
    { id = "V.7", kind = "accountability", cite = "Box V para 7", text = "All appropriate steps, laws among them, to prevent and suppress violations.", why = "no fact records a State's laws" },
  },
}
