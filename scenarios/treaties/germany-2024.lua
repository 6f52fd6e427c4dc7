-- Germany's reply to the UN Secretary-General: a definition of what it wants outlawed, and a framework of human control for what
-- it does not. The definition is the text's; that a system inside the framework is never one so defined is how it is used here.
return treaty {
  id = "germany-2024", standing = "draft", date = "2024",
  title = { en = "Germany, reply to the UN Secretary-General", fr = "Allemagne, réponse au Secrétaire général de l'ONU" },
  about = { en = "A narrow definition of lethal autonomous weapons, and a framework of human control in design and in use. Nothing in it is in force.",
            fr = "Une définition étroite des armes létales autonomes, et un cadre de contrôle humain dans la conception et dans l'emploi. Rien n'en est en vigueur." },
  source = "A/79/88, pp. 50-51",
  applies = "not known(system) or term.autonomous",
  follows = { "additional-protocol-1" },

  terms = {
    -- What follows fixed rules is called automatic there, such as Patriot; only what is probabilistic is called autonomous. Read
    -- strictly, the framework of control leaves out the systems with the longest list of accidents.
    autonomous = {
      cite = "p. 50", text = { en = "autonomous (probabilistic), as against automatic (deterministic)",
                               fr = "autonome (probabiliste), par opposition à automatique (déterministe)" },
      default = "by itself, unless the record says that it follows fixed rules",
      readings = {
        ["by itself, unless the record says that it follows fixed rules"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself and not (known(system.deterministic) and system.deterministic)",
          by = "Germany, as encoded here", source = "A/79/88, p. 50" },
        ["by itself, fixed rules or not"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself",
          by = "assumed: functions alone decide", source = "assumed" },
        ["by itself, and the record says that it does not follow fixed rules"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself and not system.deterministic",
          by = "assumed", source = "assumed" },
      },
    },

    laws = { -- tracking is not recorded by itself: whoever identifies, selects and engages has tracked
      cite = "D, p. 50",
      text = { en = "once activated identifies, selects, tracks and applies force while outside human control and the chain of command, allows no further human intervention and can set its own objectives",
               fr = "une fois activé, identifie, choisit, suit et applique la force hors du contrôle humain et de la chaîne de commandement, ne permet plus d'intervention humaine et peut se fixer ses objectifs" },
      default = "all of it together",
      readings = {
        ["all of it together"] = {
          value = "system.control is no_person and not human.in_chain_of_command and not system.can_be_deactivated and system.sets_own_objectives",
          by = "Germany, as encoded here", source = "A/79/88, p. 50" },
        ["outside control, and closed to intervention"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "assumed: objectives and chain left aside", source = "assumed" },
        ["any of it"] = {
          value = "system.control is no_person or not human.in_chain_of_command or not system.can_be_deactivated or system.sets_own_objectives",
          by = "assumed: each is a way out of human control", source = "assumed" },
      },
    },

    permitted = {
      cite = "C, p. 51", text = { en = "within permitted parameters", fr = "dans les paramètres permis" }, default = "limits are set, and kept",
      readings = {
        ["limits are set, and kept"] = { value = "system.area_limit > 0 km2 and not (known(system.inside_area) and not system.inside_area)", by = "assumed", source = "assumed" },
        ["limits are set"] = { value = "system.area_limit > 0 km2", by = "assumed", source = "assumed" },
      },
    },

    type_of_target = {
      cite = "C, p. 51", text = { en = "limits on the type of target", fr = "limites quant au type de cible" }, default = "one class of target",
      readings = {
        ["one class of target"] = {
          value = "system.target_profile in {object_by_nature, object_by_use, dual_use, person}", by = "assumed", source = "assumed" },
        ["objects only"] = { value = "system.target_profile in {object_by_nature, object_by_use, dual_use}", by = "assumed", source = "assumed" },
      },
    },

    continuously = {
      cite = "C, p. 51", text = { en = "able to continuously exercise control", fr = "en mesure d'exercer un contrôle continu" }, default = "there, linked, and able to switch it off",
      readings = {
        ["there, linked, and able to switch it off"] = {
          value = "human.at_post and link.up and system.can_be_deactivated", by = "Germany, as encoded here", source = "A/79/88, p. 51" },
        ["there, and linked"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["and not overloaded"] = { -- 70 % of the time busy was the upper bound in a study of one operator and many missiles
          value = "human.at_post and link.up and system.can_be_deactivated and human.load <= 70 %",
          by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
      },
    },

    incident = {
      cite = "C, p. 51", text = { en = "an incident that is reported", fr = "un incident dont il est rendu compte" }, default = "any harm to civilians",
      readings = {
        ["any harm to civilians"] = { value = "effect.civilian_harm > 0", by = "assumed", source = "assumed" },
        ["any harm to civilians that was not expected"] = { value = "effect.civilian_harm > assessed.civilian_harm", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "C", kind = "regulation", binds = "party", cite = "p. 51",
      text = { en = "Every system stays inside a framework of human control, in design and in use: it is [never one of those defined as outside it](a).",
               fr = "Tout système reste dans un cadre de contrôle humain, dans la conception et dans l'emploi : il n'est [jamais de ceux définis comme y échappant](a)." },
      on = "begin, develop, use, engage", applies = "known(system)", forbid = { a = "term.laws" } },

    { id = "C.design", kind = "regulation", binds = "party", cite = "p. 51",
      text = { en = "Control in design: measures against [bias](a).", fr = "Contrôle dans la conception : des mesures contre [les biais](a)." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.bias_examined" } },

    { id = "C.use", kind = "regulation", binds = "party", cite = "p. 51",
      text = { en = "Control in use: [training](a) and [rules of engagement](b).", fr = "Contrôle dans l'emploi : [formation](a) et [règles d'engagement](b)." },
      on = "engage", require = { a = "human.trained", b = "human.rules_of_engagement" } },

    { id = "C.limits", kind = "regulation", binds = "operator", cite = "p. 51",
      text = { en = "Limits on [duration](a), [area, within permitted parameters](b), [type of target](c) and [scale](d).",
               fr = "Limites quant à [la durée](a), [la zone, dans les paramètres permis](b), [le type de cible](c) et [l'ampleur](d)." },
      on = "engage",
      require = { a = "system.active_for <= system.duration_limit", b = "term.permitted", c = "term.type_of_target", d = "count engage (same system) <= system.engagement_limit" } },

    -- Listed there as a measure, not as a duty of every system.
    { id = "C.mechanism", kind = "regulation", force = "should", binds = "party", cite = "p. 51",
      text = { en = "[Self-destruction or self-deactivation](a).", fr = "[Autodestruction ou autodésactivation](a)." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.self_destructs or system.self_deactivates" } },

    { id = "C.continuous", kind = "regulation", binds = "operator", cite = "p. 51",
      text = { en = "Humans are [able to exercise control continuously](a).", fr = "Des êtres humains sont [en mesure d'exercer un contrôle continu](a)." },
      throughout = "known(system.active) and system.active", require = { a = "term.continuously" }, grace = "shared.lapse",
      because = "for longer than {shared.lapse} nobody could have exercised it" },

    -- The reply names no time; the default is assumed, so that a report that never comes can be seen to be late.
    { id = "C.report", kind = "accountability", binds = "party", cite = "p. 51",
      text = { en = "Incidents are [reported](a).", fr = "Il est [rendu compte](a) des incidents." },
      from = "effect", when = "term.incident", due = "shared.without_delay", done_by = "report",
      because = "no report of the party is on record by then" },
  },
}
