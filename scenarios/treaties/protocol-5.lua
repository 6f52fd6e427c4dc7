-- Protocol V to the CCW, on explosive remnants of war: law in force for its parties. It forbids nothing; it says who sees to what is left.
return treaty {
  id = "protocol-5", standing = "in force", date = "2003-11-28",
  title = { en = "CCW Protocol V on explosive remnants of war", fr = "Protocole V de la CCAC relatif aux restes explosifs de guerre" },
  about = { en = "Whoever used explosive ordnance, and whoever holds the land, sees to what is left: clearance, records, warnings, help.",
            fr = "Qui a employé des munitions explosives, et qui tient le terrain, s'occupe de ce qui reste : nettoyage, enregistrement, avertissements, aide." },
  source = "Protocol of 28 November 2003",
  applies = "not known(system) or term.ordnance",

  terms = {
    on_land = {
      cite = "1, Art. 1(2), 1(4)",
      text = { en = "on land, internal waters included; Articles 3, 4, 5 and 8 for remnants that are not older than the Protocol is for the party",
               fr = "à terre, eaux intérieures comprises ; articles 3, 4, 5 et 8 pour les restes postérieurs à l'entrée en vigueur pour la partie" },
      readings = { ["not at sea, and after entry into force if that is on record"] = {
        value = "not (known(place.at_sea) and place.at_sea) and (not known(party.since_entry_into_force) or party.since_entry_into_force >= 0 s)", by = "the Protocol, as encoded here", source = "Art. 1(2), 1(4)" } },
    },
    ordnance = {
      cite = "2, Art. 2",
      text = { en = "explosive ordnance, but mines, booby-traps and other devices",
               fr = "munitions explosives, sauf mines, pièges et autres dispositifs" },
      readings = { ["all that is neither laid nor a trap"] = {
        value = "not (known(system.emplaced) and system.emplaced) and not (known(system.booby_trap) and system.booby_trap)",
        by = "the Protocol, as encoded here", source = "Art. 2, read in part" } },
    },
    remnants_there = {
      cite = "2.remnants, Art. 2",
      text = { en = "explosive remnants of war: unexploded and abandoned ordnance",
               fr = "restes explosifs de guerre : munitions non explosées ou abandonnées" },
      readings = { ["what is there, but mines and what is not explosive"] = {
        value = "place.contaminated_area > 0 km2 and (not known(place.contamination) or place.contamination in {explosive, cluster_munitions})", by = "the Protocol, as encoded here", source = "Art. 2, read in part" } },
    },
    as_soon_as_feasible = {
      cite = "3, Art. 3",
      text = { en = "as soon as feasible; in no treaty as a number",
               fr = "dès que possible ; aucun traité ne le chiffre" }, default = "one year",
      readings = {
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
        ["five years"] = { value = "5 y", by = "assumed", source = "assumed" },
        ["ten years"] = { value = "10 y",
          by = "by analogy with the Convention on Cluster Munitions", source = "Convention on Cluster Munitions, Art. 4(1)" },
      },
    },
    protected = {
      cite = "5, Art. 5",
      text = { en = "all feasible precautions to protect civilians: warnings, risk education, marking, fencing, monitoring",
               fr = "toutes précautions possibles pour protéger les civils : avertissements, sensibilisation, marquage, clôture, surveillance" }, default = "marked, or warned of",
      readings = {
        ["marked, or warned of"] = { value = "place.marked or place.warned", by = "assumed", source = "assumed" },
        ["marked, fenced and watched"] = { value = "place.marked and place.fenced and place.monitored", by = "assumed", source = "assumed" },
      },
    },
    noticed = {
      cite = "5, in no treaty as a number",
      text = { en = "time to take these precautions",
               fr = "délai pour prendre ces précautions" }, default = "thirty days",
      readings = { ["thirty days"] = { value = "30 d",
        by = "assumed", source = "assumed" }, ["one day"] = { value = "1 d", by = "assumed", source = "assumed" } },
    },
    reliable = {
      cite = "9, Art. 9",
      text = { en = "generic preventive measures to minimise remnants",
               fr = "mesures préventives générales pour réduire les restes" }, default = "one in a hundred fails",
      readings = {
        ["one in a hundred fails"] = { value = "system.failure_rate <= 1 %", by = "assumed", source = "assumed" },
        ["one in twenty fails"] = { value = "system.failure_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "3", kind = "remedial obligation", binds = "party", cite = "Art. 3(2)",
      text = { en = "After hostilities, the party in control [clears](a) what is left, [as soon as feasible](b).",
               fr = "Après les hostilités, la partie qui tient le terrain [enlève](a) ce qui reste, [dès que possible](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and term.remnants_there and term.on_land",
      due = "term.as_soon_as_feasible", done = "place.contaminated_area = 0 km2",
      because = "the place was not cleared by then" },

    { id = "3.mark", kind = "remedial obligation", binds = "party", cite = "Art. 3(2)",
      text = { en = "And it [marks](a) it, [soon](b).", fr = "Et elle le [marque](a), [sans tarder](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and term.remnants_there and term.on_land",
      due = "term.noticed", done = "place.marked or place.contaminated_area = 0 km2",
      because = "the place was not marked by then" },

    -- No record says who holds a place. That it is due once the fighting is over, as the duty of who holds it is, was not read.
    { id = "3.user", kind = "remedial obligation", binds = "user", cite = "Art. 3(1)", verified = false,
      text = { en = "Whoever used the ordnance, [and does not hold the land](~), [gives technical, material or financial help](a), [as soon as feasible](b).",
               fr = "Qui a employé les munitions, [et ne tient pas le terrain](~), [fournit une aide technique, matérielle ou financière](a), [dès que possible](b)." },
      from = "end_hostilities", when = "once effect where (effect.remnants > 0) (same party) and term.on_land", due = "term.as_soon_as_feasible", done_by = "assist",
      because = "the party that used the ordnance is not on record as having helped by then" },

    { id = "4", kind = "procedural", binds = "user", cite = "Art. 4",
      text = { en = "Whoever uses explosive ordnance [records](a) it and keeps the record, [as far as possible](~).",
               fr = "Qui emploie des munitions explosives [l'enregistre](a) et conserve les données, [dans la mesure du possible](~)." },
      on = "effect", when = "known(system) and term.on_land", require = { a = "party.keeps_records" } },

    { id = "4.share", kind = "procedural", binds = "user", cite = "Art. 4",
      text = { en = "After the fighting it [shares](a) what is recorded, [without delay](b).",
               fr = "Après les combats, elle [communique](a) ces données, [sans retard](b)." },
      from = "end_hostilities", when = "once effect where (effect.remnants > 0) (same party)", due = "shared.without_delay", done_by = "share_data",
      because = "nothing is on record as shared by then" },

    { id = "5", kind = "regulation", binds = "party", cite = "Art. 5",
      text = { en = "Where remnants lie, [all feasible precautions](a) protect civilians.",
               fr = "Là où gisent des restes, [toutes les précautions possibles](a) protègent les civils." },
      per = "place", throughout = "term.remnants_there and term.on_land", require = { a = "term.protected" }, grace = "term.noticed",
      because = "nothing protected those who live there" },

    { id = "5.risk", kind = "regulation", binds = "party", cite = "Art. 5",
      text = { en = "People there are [taught about the risk](a), [soon](b).",
               fr = "La population est [sensibilisée au danger](a), [sans tarder](b)." },
      per = "place", from = "effect where (effect.remnants > 0)", when = "term.on_land", due = "term.noticed", done_by = "teach_risk",
      because = "nobody is on record as having taught the people there about the risk" },

    { id = "7", kind = "remedial obligation", binds = "party", cite = "Art. 7", verified = false, -- not read
      text = { en = "Who can [helps](a) with remnants that are older than the Protocol, [in time](b).",
               fr = "Qui le peut [aide](a) pour les restes antérieurs au Protocole, [à temps](b)." },
      from = "enter_into_force", when = "party.in_position_to_help", due = "shared.without_delay", done_by = "assist",
      because = "the party, which could help, is not on record as having helped by then" },

    { id = "8", kind = "remedial obligation", binds = "party", cite = "Art. 8", verified = false, -- not read
      text = { en = "Who can [cares](a) for victims of remnants, [in time](b).",
               fr = "Qui le peut [assiste](a) les victimes de restes explosifs, [à temps](b)." },
      from = "effect where (effect.remnants > 0 and effect.civilian_harm > 0)", when = "party.in_position_to_help",
      due = "shared.without_delay", done_by = "care",
      because = "no care is on record by then" },

    { id = "9", kind = "regulation", force = "encouraged", binds = "producer", cite = "Art. 9", verified = false, -- not read
      text = { en = "Munitions are made and kept so that [few fail](a).",
               fr = "Les munitions sont fabriquées et entreposées de sorte que [peu soient défaillantes](a)." },
      on = "begin, produce, acquire", applies = "known(system)", when = "known(system.failure_rate)", require = { a = "term.reliable" },
      because = "{system.failure_rate} of its munitions do not go off as they should" },

    -- What it says of meetings and reports was not read, nor how often.
    { id = "10", kind = "procedural", binds = "party", cite = "Art. 10", verified = false,
      text = { en = "Parties [report](a) to each other on what they do, [in time](b).",
               fr = "Les parties se [rendent compte](a) de ce qu'elles font, [à temps](b)." },
      from = "enter_into_force", due = "shared.without_delay", done_by = "report",
      because = "no report of the party is on record by then" },
  },
}
