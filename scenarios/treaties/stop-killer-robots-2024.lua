-- Stop Killer Robots to the UN Secretary-General: what a treaty should hold, judged as if it did. The verbs are those of the text:
-- the requirements say "should", the last one "must"; whoever cannot meet them is caught by the prohibition all the same.
return treaty {
  id = "stop-killer-robots-2024", standing = "draft", date = "2024-05-20",
  title = { en = "Stop Killer Robots, submission to the UN Secretary-General",
            fr = "Stop Killer Robots, contribution au Secrétaire général de l'ONU" },
  about = { en = "Obligations that keep human control meaningful, a ban on what cannot meet them, and a ban on targeting people. A proposal; nothing in it is in force.",
            fr = "Des obligations qui gardent au contrôle humain son sens, l'interdiction de ce qui ne peut les remplir, et celle de viser des personnes. Une proposition ; rien n'en est en vigueur." },
  source = "A/79/88, pp. 167-170",
  applies = "not known(system) or term.scope", -- what names no weapon is about the party

  terms = {
    -- "A period of time" in which it can apply force: what it does when used. A click is approval here, however quick: systems that
    -- support decisions, the text says (p. 170), are no autonomous weapons.
    scope = {
      cite = "S1, p. 169",
      text = { en = "detects and applies force from sensor data; after activation there is a time in which it can do so without direct human approval, and sensors fix the object, the time and the place",
               fr = "détecte et applique la force d'après des capteurs ; après l'activation, il est un temps où il peut le faire sans approbation humaine directe, et les capteurs fixent l'objet, l'heure et le lieu" },
      default = "without approval, as it was used",
      readings = {
        ["without approval, as it was used"] = {
          value = "system.selects_itself and system.engages_itself and not (known(system.mode_on) and system.mode_on is manual)",
          by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 169" },
        ["what it is able to do"] = { -- an automatic mode is enough, also on a day on which it is off
          value = "system.selects_itself and system.engages_itself or system.mode_available is automatic",
          by = "assumed: 'can apply force' read as capability", source = "A/79/88, p. 169" },
        ["a nominal click is no direct approval"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "assumed: 'direct' read as more than nominal", source = "A/79/88, p. 169" },
      },
    },

    anticipate = {
      cite = "O1, p. 169", text = { en = "sufficiently anticipate the effects of an attack", fr = "anticiper suffisamment les effets d'une attaque" },
      default = "the person assessed the harm to civilians",
      readings = {
        ["the person assessed the harm to civilians"] = {
          value = "once assess where (assessed.civilian_harm >= 0) (same operator) or once reassess where (assessed.civilian_harm >= 0) (same operator)",
          by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 169" },
        ["the person had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["the person can say what it will do"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
      },
    },

    -- The text names no circumstances.
    circumstances = {
      cite = "on p. 169 there are none", text = { en = "the circumstances in which effects are anticipated",
                                                 fr = "les circonstances dans lesquelles les effets sont anticipés" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "ICRC, two months before", source = "A/79/88, p. 121" },
        ["all, the adverse ones too"] = { value = "all", by = "Pakistan, whose draft speaks of all circumstances", source = "A/79/88, p. 86" },
      },
    },

    explain_afterwards = {
      cite = "O1.after, p. 169", text = { en = "after an attack, understand and explain its effects", fr = "après une attaque, en comprendre et en expliquer les effets" },
      default = "what it did can be traced",
      readings = {
        ["what it did can be traced"] = { value = "system.traceable", by = "assumed", source = "assumed" },
        ["and the system names its reasons"] = { value = "system.traceable and system.explains", by = "assumed", source = "assumed" },
        ["and the person can say so"] = { value = "system.traceable and human.can_explain", by = "assumed", source = "assumed" },
      },
    },

    functional = {
      cite = "O2, p. 169", text = { en = "a sufficient functional understanding of how it works", fr = "une compréhension fonctionnelle suffisante de son fonctionnement" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 169" },
        ["the person can say so"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
        ["the person was trained on it"] = { value = "human.trained", by = "assumed", source = "assumed" },
      },
    },

    predictable_and_reliable = {
      cite = "O2, p. 169", text = { en = "predictable and reliable", fr = "prévisible et fiable" },
      default = "one in twenty wrong, and as few surprises where trials are recorded",
      readings = {
        ["one in twenty wrong, and as few surprises where trials are recorded"] = {
          value = "system.error_rate <= 5 % and not (known(system.unexpected_rate) and system.unexpected_rate > 5 %)", by = "assumed", source = "assumed" },
        ["one in twenty wrong, and as few surprises in trials"] = {
          value = "system.error_rate <= 5 % and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong, and as few surprises in trials"] = {
          value = "system.error_rate <= 1 % and system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    context = {
      cite = "O2, p. 169", text = { en = "a sufficient understanding of the context, and of how it will function there",
               fr = "une compréhension suffisante du contexte, et de son fonctionnement dans ce milieu" },
      default = "had the facts right, where it is recorded",
      readings = {
        ["had the facts right, where it is recorded"] = { -- where nobody recorded it: a person assessed the situation
          value = "known(human.had_right_share) and shared.informed or not known(human.had_right_share) and (once assess (same operator) or once reassess (same operator))",
          by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 169" },
        ["had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["assessed the situation, with no more civilians there than that"] = {
          value = "(once assess (same operator) or once reassess (same operator)) and place.civilians <= assessed.civilians", by = "assumed", source = "assumed" },
        ["and it was tested in such conditions"] = { value = "shared.informed and system.tested", by = "assumed", source = "assumed" },
      },
    },

    in_time_and_space = {
      cite = "O2.limit, p. 169", text = { en = "able to limit its functioning in time and space", fr = "en mesure de limiter son fonctionnement dans le temps et l'espace" },
      default = "both limits are set",
      readings = {
        ["both limits are set"] = {
          value = "system.duration_limit > 0 s and system.area_limit > 0 km2", by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 169" },
        ["both limits are set, and kept"] = {
          value = "system.active_for <= system.duration_limit and system.area_limit > 0 km2 and system.inside_area", by = "assumed", source = "assumed" },
        ["both limits are set, and the person can switch it off"] = {
          value = "system.duration_limit > 0 s and system.area_limit > 0 km2 and system.can_be_deactivated and link.up", by = "assumed", source = "assumed" },
      },
    },

    configuration = {
      cite = "P1, p. 169", text = { en = "technical configuration by which the user cannot meet the requirements",
               fr = "configuration technique qui ne permet pas à l'utilisateur de remplir les exigences" },
      default = "it has no limits, or cannot be relied on",
      readings = {
        ["it has no limits, or cannot be relied on"] = {
          value = "not term.predictable_and_reliable or not (system.duration_limit > 0 s and system.area_limit > 0 km2)",
          by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 169" },
        ["or leaves nothing to explain it by"] = {
          value = "not term.predictable_and_reliable or not (system.duration_limit > 0 s and system.area_limit > 0 km2) or not system.traceable or not system.explains",
          by = "assumed: O1 read of the system itself", source = "assumed" },
        ["nobody can step in once it is active"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "assumed", source = "assumed" },
      },
    },

    environment = {
      cite = "P1.environment, p. 169", text = { en = "environment of use by which the user cannot meet the requirements",
               fr = "milieu d'emploi qui ne permet pas à l'utilisateur de remplir les exigences" },
      default = "the context was not understood, or the person could not say how it works",
      readings = {
        ["the context was not understood, or the person could not say how it works"] = {
          value = "not term.context or not term.functional", by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 169" },
        ["the link was down, or the person had no time"] = {
          value = "not link.up or human.window < human.needed_time", by = "assumed", source = "assumed" },
      },
    },

    target_people = {
      cite = "P2, p. 170", text = { en = "target people", fr = "visent des personnes" }, default = "its profile stands for people",
      readings = {
        ["its profile stands for people"] = {
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person",
          by = "Stop Killer Robots, as encoded here", source = "A/79/88, p. 170" },
        ["or people were inside"] = { -- a tank is an object; those who crew it are people
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person or known(target) and target.occupants > 0",
          by = "assumed: a crewed vehicle counts", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "O1", kind = "positive obligation", binds = "user", cite = "p. 169",
      text = { en = "The user can [sufficiently anticipate](a) the effects of an attack.",
               fr = "L'utilisateur peut [anticiper suffisamment](a) les effets d'une attaque." },
      on = "engage", require = { a = "term.anticipate" } },

    { id = "O1.effects", kind = "positive obligation", binds = "user", cite = "p. 169",
      text = { en = "What the user anticipates is [what happens](a), sufficiently often.",
               fr = "Ce que l'utilisateur anticipe est [ce qui se produit](a), suffisamment souvent." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "O1.after", kind = "positive obligation", binds = "user", cite = "p. 169",
      text = { en = "After an attack the user [understands and can explain](a) its effects.",
               fr = "Après une attaque, l'utilisateur en [comprend et peut en expliquer](a) les effets." },
      on = "effect", require = { a = "term.explain_afterwards" } },

    { id = "O2", kind = "positive obligation", force = "should", binds = "user", cite = "p. 169",
      text = { en = "The user should have a [sufficient functional understanding](a) of it and a [sufficient understanding of the context](c); it should be [predictable and reliable](b).",
               fr = "L'utilisateur devrait avoir une [compréhension fonctionnelle suffisante](a) du système et une [compréhension suffisante du contexte](c) ; le système devrait être [prévisible et fiable](b)." },
      on = "engage", require = { a = "term.functional", b = "term.predictable_and_reliable", c = "term.context" } },

    { id = "O2.limit", kind = "positive obligation", binds = "user", cite = "p. 169",
      text = { en = "The user must be able to [limit its functioning in time and space](a).",
               fr = "L'utilisateur doit pouvoir [limiter son fonctionnement dans le temps et l'espace](a)." },
      on = "use, engage", applies = "known(system)", require = { a = "term.in_time_and_space" } },

    -- The text names no acts; it speaks of obligations on design, development and use. `begin`: a system that is there was made.
    { id = "P1", kind = "prohibition", binds = "party", cite = "p. 169",
      text = { en = "Systems that cannot be used with meaningful human control are prohibited: those whose [technical configuration](a) does not let the user meet the requirements.",
               fr = "Les systèmes qui ne peuvent être employés sous contrôle humain véritable sont interdits : ceux dont la [configuration technique](a) ne permet pas à l'utilisateur de remplir les exigences." },
      on = "begin, develop, produce, use, engage", applies = "known(system)", forbid = { a = "term.configuration" } },

    { id = "P1.environment", kind = "prohibition", binds = "party", cite = "p. 169",
      text = { en = "They are prohibited too where the [environment of use](a) does not let the user meet the requirements.",
               fr = "Ils le sont aussi là où le [milieu d'emploi](a) ne permet pas à l'utilisateur de remplir les exigences." },
      on = "engage", forbid = { a = "term.environment" } },

    { id = "P2", kind = "prohibition", binds = "party", cite = "p. 170",
      text = { en = "Systems that [target people](a) are prohibited, [even if used with meaningful human control](~).",
               fr = "Les systèmes qui [visent des personnes](a) sont interdits, [même employés sous contrôle humain véritable](~)." },
      on = "begin, develop, produce, use, engage", applies = "known(system)", forbid = { a = "term.target_people" },
      because = "its target profile is {system.target_profile}" },
  },

  not_encoded = {
    { id = "PR1", kind = "procedural", cite = "p. 168",
      text = { en = "A treaty is negotiated in a forum that is open to all and that no veto can block, best by a mandate of the General Assembly.",
               fr = "Un traité se négocie dans une enceinte ouverte à tous et qu'aucun veto ne peut bloquer, au mieux sur mandat de l'Assemblée générale." },
      why = "says where States should negotiate: nothing that a party does in a run could keep or breach it" },
  },
}
