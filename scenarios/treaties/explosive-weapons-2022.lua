-- The political declaration on explosive weapons in populated areas: a commitment, and not binding. Its operative part was not read but
-- for the core of 3.3; most provisions are marked for it.
return treaty {
  id = "explosive-weapons-2022", standing = "political", date = "2022-11-18",
  title = { en = "Political Declaration on explosive weapons in populated areas", fr = "Déclaration politique sur les armes explosives dans les zones peuplées" },
  about = { en = "Explosive weapons are restricted or not used where people live, indirect effects counted, and those harmed helped.",
            fr = "Les armes explosives sont restreintes ou non employées là où vivent des gens, leurs effets indirects comptés, et les victimes aidées." },
  source = "Political Declaration of 18 November 2022, Dublin",
  applies = "not known(system) or term.explosive",

  terms = {
    explosive = {
      cite = "1.2, Section 1.2",
      text = { en = "explosive weapons: the risk depends on explosive power, accuracy and number",
               fr = "armes explosives : le risque dépend de la puissance, de la précision et du nombre" }, default = "what it delivers",
      readings = {
        ["what it delivers"] = { value = "system.payload is explosive or system.explosive_mass > 0 kg",
          by = "the Declaration, as encoded here", source = "Section 1.2" },
        ["what it delivers, over a wide area"] = { value = "(system.payload is explosive or system.explosive_mass > 0 kg) and system.effect_area >= 0.01 km2",
          by = "assumed: only those with wide-area effects; the number assumed", source = "assumed" },
      },
    },
    expected = {
      cite = "3.3, Section 3.3",
      text = { en = "use may be expected to cause harm to civilians or civilian objects",
               fr = "on peut s'attendre à ce que l'emploi cause des dommages aux civils ou aux biens civils" }, default = "the person expected it",
      readings = {
        ["the person expected it"] = { value = "assessed.civilian_harm > 0", by = "assumed", source = "assumed" },
        ["wherever civilians are"] = { value = "place.civilians > 0", by = "assumed: what anybody would expect", source = "assumed" },
      },
    },
    restricted = {
      cite = "3.3, Section 3.3",
      text = { en = "restricting or refraining as appropriate",
               fr = "en restreignant l'emploi ou en s'en abstenant, selon qu'il convient" }, default = "limited in place and number",
      readings = {
        ["limited in place and number"] = { value = "system.area_limit > 0 km2 and system.engagement_limit > 0", by = "assumed", source = "assumed" },
        ["by nothing but refraining"] = { value = "false", by = "assumed: a presumption against use", source = "assumed" },
      },
    },
    reverberating = {
      cite = "1.3-1.4, Sections 1.3, 1.4",
      text = { en = "direct and indirect (reverberating) effects, by way of what people depend on",
               fr = "effets directs et indirects, par l'atteinte à ce dont dépend la population" }, default = "people who had to leave, or are cut off",
      readings = {
        ["people who had to leave, or are cut off"] = { value = "effect.displaced > 0 or effect.water_cut > 0 or effect.hospital_cut > 0",
          by = "the Declaration, as encoded here", source = "Sections 1.3, 1.4" },
        ["and people who were hurt"] = { value = "effect.civilian_harm > 0 or effect.displaced > 0 or effect.water_cut > 0 or effect.hospital_cut > 0",
          by = "assumed", source = "assumed" },
      },
    },
    as_soon_as_feasible = {
      cite = "3.5, in no text as a number", text = { en = "as soon as feasible", fr = "dès que possible" }, default = "one year",
      readings = { ["one year"] = { value = "1 y",
        by = "assumed", source = "assumed" }, ["ninety days"] = { value = "90 d", by = "assumed", source = "assumed" }, ["five years"] = { value = "5 y", by = "assumed", source = "assumed" } },
    },
    regularly = {
      cite = "4.7, in no text as a number", text = { en = "regularly", fr = "régulièrement" }, default = "every two years",
      readings = { ["every two years"] = { value = "2 y",
        by = "assumed", source = "assumed" }, ["every year"] = { value = "1 y", by = "assumed", source = "assumed" } },
    },
  },

  provisions = {
    { id = "3.1-3.2", kind = "commitment", binds = "state", cite = "Sections 3.1, 3.2", verified = false, -- not read
      text = { en = "[National policy and practice are reviewed](a), [in time](b).",
               fr = "[La politique et la pratique nationales sont réexaminées](a), [à temps](b)." },
      from = "enter_into_force", due = "shared.without_delay", done = "party.policy_reviewed", because = "nothing was reviewed by then" },

    { id = "3.2", kind = "commitment", binds = "state", cite = "Section 3.2", verified = false, -- not read
      text = { en = "Those who use them are [trained](a).", fr = "Ceux qui les emploient sont [formés](a)." },
      on = "engage", when = "place.populated", require = { a = "human.trained" } },

    { id = "3.3", kind = "commitment", binds = "state", cite = "Section 3.3", verified = false, -- the core was read, the wording was not
      text = { en = "In populated areas, where [harm to civilians may be expected](~), use is [restricted or refrained from, as appropriate](a).",
               fr = "Dans les zones peuplées, là où [des dommages aux civils sont à attendre](~), l'emploi est [restreint ou évité, selon qu'il convient](a)." },
      on = "engage", when = "place.populated and term.expected", require = { a = "term.restricted" },
      because = "{assessed.civilian_harm} civilians were expected to be harmed" },

    { id = "3.4", kind = "commitment", binds = "operator", cite = "Section 3.4", verified = false, -- not read
      text = { en = "Direct and indirect effects that can reasonably be foreseen are [taken into account](a).",
               fr = "Les effets directs et indirects raisonnablement prévisibles sont [pris en compte](a)." },
      on = "engage", when = "place.populated", require = { a = "assessed.indirect" } },

    { id = "3.4.after", kind = "commitment", binds = "state", cite = "Section 3.4", verified = false, -- not read
      text = { en = "[To the degree feasible](~), the damage is [looked into](a), [in time](b), and lessons drawn.",
               fr = "[Dans la mesure du possible](~), les dommages sont [évalués](a), [à temps](b), et des leçons tirées." },
      from = "effect where (place.populated)", due = "shared.without_delay", done_by = "investigate",
      because = "the party is not on record as having looked into it by then" },

    { id = "3.5", kind = "commitment", binds = "state", cite = "Section 3.5", verified = false, -- not read
      text = { en = "After active hostilities remnants are [marked, cleared, removed or destroyed](a), [as soon as feasible](b).",
               fr = "Après les hostilités actives, les restes sont [marqués, enlevés ou détruits](a), [dès que possible](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and place.contaminated_area > 0 km2", due = "term.as_soon_as_feasible", done = "place.marked or place.contaminated_area = 0 km2",
      because = "the place was neither marked nor cleared by then" },

    { id = "3.5.risk", kind = "commitment", binds = "state", cite = "Section 3.5", verified = false, -- not read
      text = { en = "People are [taught about the risk](a), [in time](b).", fr = "La population est [sensibilisée au danger](a), [à temps](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and place.contaminated_area > 0 km2",
      due = "term.as_soon_as_feasible", done_by = "teach_risk" },

    { id = "4.2", kind = "commitment", binds = "state", cite = "Section 4.2", verified = false, -- not read
      text = { en = "Data on direct and indirect effects are [collected, shared and published](a), [where feasible and appropriate](~), [in time](b).",
               fr = "Les données sur les effets directs et indirects sont [recueillies, communiquées et publiées](a), [si possible et s'il y a lieu](~), [à temps](b)." },
      from = "effect where (term.reverberating)", due = "shared.without_delay", done_by = "share_data",
      because = "nothing is on record as shared by then" },

    { id = "4.4-4.5", kind = "commitment", binds = "state", cite = "Section 4.5", verified = false, -- not read
      text = { en = "Victims are [assisted](a), [with all efforts](~), [in time](b).",
               fr = "Les victimes sont [assistées](a), [par tous les efforts possibles](~), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "care",
      because = "no assistance is on record by then" },

    { id = "4.4", kind = "commitment", binds = "state", cite = "Section 4.4", verified = false, -- not read
      text = { en = "Where a conflict goes on among people, [humanitarian help reaches them](a).",
               fr = "Là où un conflit se déroule parmi la population, [l'aide humanitaire lui parvient](a)." },
      per = "place", throughout = "place.armed_conflict and place.populated", require = { a = "place.humanitarian_access" }, grace = "30 d",
      because = "no help reached the place" },

    { id = "4.7", kind = "commitment", binds = "state", cite = "Section 4.7", verified = false, -- neither the number nor the wording was read
      text = { en = "States [meet](a) regularly on how it is carried out.",
               fr = "Les États [se réunissent](a) régulièrement pour en examiner la mise en œuvre." },
      per = "run", from = "enter_into_force where (never earlier enter_into_force)", every = "term.regularly", done_by = "meet",
      because = "no meeting is on record by then" },
  },
}
