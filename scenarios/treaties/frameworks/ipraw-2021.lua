-- The International Panel on the Regulation of Autonomous Weapons: control by design and control in use; at each step of targeting a
-- person has what is needed to understand the situation, and a way to intervene. That the panel published "Building Blocks" in July 2021
-- was read; its wording was not, so that nothing here is verified. How each step is measured is ours.
return treaty {
  id = "ipraw-2021", standing = "framework", date = "2021-07",
  title = { en = "iPRAW: control by design and control in use", fr = "iPRAW : contrôle dès la conception et contrôle à l'emploi" },
  about = { en = "At least situational understanding and options for intervention, along the targeting cycle.",
            fr = "Au minimum, comprendre la situation et pouvoir intervenir, tout au long du cycle de ciblage." },
  source = "iPRAW, Building Blocks for a Regulation on LAWS and Human Control, July 2021 (not read)",

  terms = {
    available = {
      cite = "situational understanding (not read)", text = { en = "the needed information is available", fr = "l'information nécessaire est disponible" },
      default = "half of the facts, shown",
      readings = {
        ["half of the facts, shown"] = { value = "human.shown_share >= 0.5", by = "assumed", source = "assumed" },
        ["all of the facts, shown"] = { value = "human.shown_share >= 1", by = "assumed", source = "assumed" },
        ["what was shown was so"] = {
          value = "target.perceived_kind is target.kind and target.perceived_status is target.status", by = "assumed", source = "assumed" },
      },
    },
    -- The message to the system, and the system's own time to stop, fit into the time that there is.
    option = {
      cite = "options for intervention (not read)", text = { en = "an option to intervene before the effect", fr = "une possibilité d'intervenir avant l'effet" },
      default = "it stops within the window",
      readings = {
        ["it stops within the window"] = {
          value = "link.up and system.can_be_deactivated and human.window > 0 s and (not known(system.deactivation_time) or system.deactivation_time < human.window)",
          by = "assumed", source = "assumed" },
        ["and the message arrives within it too"] = {
          value = "link.up and system.can_be_deactivated and link.latency + system.deactivation_time < human.window", by = "assumed", source = "assumed" },
        ["and the person has had the time to think"] = {
          value = "link.up and system.can_be_deactivated and link.latency + system.deactivation_time + human.needed_time < human.window",
          by = "assumed", source = "assumed" },
      },
    },
    place_limit = {
      cite = "control in use (not read)", text = { en = "an area that is limited", fr = "une zone limitée" }, default = "a limit is set",
      readings = {
        ["a limit is set"] = { value = "system.area_limit > 0 km2", by = "assumed", source = "assumed" },
        ["a limit is set, and kept"] = { value = "system.area_limit > 0 km2 and system.inside_area", by = "assumed", source = "assumed" },
      },
    },
    time_limit = {
      cite = "control in use (not read)", text = { en = "a time that is limited", fr = "une durée limitée" }, default = "a limit is set, and kept",
      readings = {
        ["a limit is set, and kept"] = { value = "system.active_for <= system.duration_limit", by = "assumed", source = "assumed" },
        ["an hour at most"] = { value = "system.active_for <= 1 h", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "design.information", kind = "regulation", binds = "developer", cite = "control by design", verified = false, -- not read, here and below
      text = { en = "By its design, at each step where a person is asked, [the needed information](a) is there.",
               fr = "Par sa conception, à chaque étape où une personne est sollicitée, [l'information nécessaire](a) est là." },
      on = "show, engage", require = { a = "term.available" },
      because = "share of the facts shown: {human.shown_share}; it was {target.kind}, seen as {target.perceived_kind}" },

    { id = "design.intervention", kind = "regulation", binds = "developer", cite = "control by design", verified = false,
      text = { en = "By its design, [there is a way to intervene](a) that is quicker than the effect.",
               fr = "Par sa conception, [il existe un moyen d'intervenir](a) plus rapide que l'effet." },
      on = "engage", require = { a = "term.option" },
      because = "the person had {human.window}; switching off takes {system.deactivation_time}" },

    { id = "use.rules", kind = "regulation", binds = "commander", cite = "control in use", verified = false,
      text = { en = "In use, [rules of engagement](a) are given.", fr = "À l'emploi, [des règles d'engagement](a) sont données." },
      on = "engage", require = { a = "human.rules_of_engagement" } },

    { id = "use.area", kind = "regulation", binds = "commander", cite = "control in use", verified = false,
      text = { en = "In use, [the area](a) is limited.", fr = "À l'emploi, [la zone](a) est limitée." },
      on = "engage", require = { a = "term.place_limit" }, because = "its area was {system.area_limit}" },

    { id = "use.time", kind = "regulation", binds = "commander", cite = "control in use", verified = false,
      text = { en = "In use, [the time](a) is limited.", fr = "À l'emploi, [la durée](a) est limitée." },
      on = "engage", require = { a = "term.time_limit" }, because = "it had been active for {system.active_for}, of {system.duration_limit}" },
  },

  not_encoded = {
    { id = "steps", kind = "note", cite = "along the targeting cycle (not read)",
      text = { en = "The same two questions at the steps of planning: objectives, development of targets, allocation of means.",
               fr = "Les deux mêmes questions aux étapes de la planification : objectifs, développement des cibles, affectation des moyens." },
      why = "the acts of a record begin with a contact; of planning it holds assessments and reviews, without what was shown in them" },
  },
}
