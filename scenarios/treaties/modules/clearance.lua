-- Clearance: what is left behind is found, marked and taken away, and stocks are destroyed. From the treaties that ask for it;
-- no draft on autonomous weapons read here has any of it. Added to a draft by `add = { module.clearance }`.
-- "The place" is where it lies: the duty is that of the party which has it under its jurisdiction or control.
return module {
  id = "clearance",
  source = "Mine Ban Convention, Arts 4 and 5; Convention on Cluster Munitions, Arts 3 and 4; CCW Protocol V, Arts 3 to 5",
  title = { en = "Clearance and destruction of stocks", fr = "Dépollution et destruction des stocks" },
  about = { en = "Deadlines of the treaties on mines and cluster munitions, as an addition to any draft.",
            fr = "Les délais des traités sur les mines et les armes à sous-munitions, en complément de tout projet." },

  terms = {
    clearance_destroy_within = {
      cite = "Convention on Cluster Munitions, Art. 3(2); Mine Ban Convention, Art. 4",
      text = { en = "as soon as possible, at the latest after so many years", fr = "dès que possible, au plus tard après tant d'années" },
      default = "eight years",
      readings = {
        ["eight years"] = { value = "8 y", by = "Convention on Cluster Munitions", source = "Convention on Cluster Munitions, Art. 3(2)" },
        ["four years"] = { value = "4 y", by = "Mine Ban Convention", source = "Mine Ban Convention, Art. 4" },
      },
    },
    clearance_destroy_more = {
      cite = "Convention on Cluster Munitions, Art. 3(3)",
      text = { en = "an extension of so many years", fr = "une prolongation de tant d'années" },
      default = "four years",
      readings = {
        ["four years"] = { value = "4 y", by = "Convention on Cluster Munitions", source = "Convention on Cluster Munitions, Art. 3(3)" },
        ["none"] = { value = "0 d", by = "Mine Ban Convention, which knows none for stocks", source = "Mine Ban Convention, Art. 4" },
      },
    },
    clearance_clear_more = {
      cite = "Convention on Cluster Munitions, Art. 4; Mine Ban Convention, Art. 5(3)",
      text = { en = "an extension of so many years, more than once if need be", fr = "une prolongation de tant d'années, renouvelable" },
      default = "five years",
      readings = {
        ["five years"] = { value = "5 y", by = "Convention on Cluster Munitions", source = "Convention on Cluster Munitions, Art. 4 (paragraph 5, not read again)" },
        ["ten years"] = { value = "10 y", by = "Mine Ban Convention", source = "Mine Ban Convention, Art. 5(3)" },
      },
    },
    clearance_marked = {
      cite = "Mine Ban Convention, Art. 5(2)",
      text = { en = "perimeter-marked, monitored and protected by fencing", fr = "marquées sur leur périmètre, surveillées et clôturées" },
      default = "all three",
      readings = {
        ["all three"] = { value = "place.marked and place.monitored and place.fenced", by = "Mine Ban Convention, as encoded here", source = "Mine Ban Convention, Art. 5(2)" },
        ["marked at least"] = { value = "place.marked", by = "assumed", source = "assumed" },
      },
    },
    clearance_marking_time = {
      cite = "in no treaty as a number", text = { en = "time to mark a place once it is known", fr = "délai pour marquer un lieu connu" },
      default = "thirty days",
      readings = {
        ["thirty days"] = { value = "30 d", by = "assumed", source = "assumed" },
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "clearance.stocks", kind = "remedial obligation", binds = "party", cite = "Convention on Cluster Munitions, Art. 3(2)-(3)",
      text = { en = "[Stocks of these weapons are destroyed](a), as soon as possible and at the latest [in time](b).",
               fr = "[Les stocks de ces armes sont détruits](a), dès que possible et au plus tard [dans le délai](b)." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "term.clearance_destroy_within", done = "party.stockpile = 0",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "term.clearance_destroy_more", cite = "Convention on Cluster Munitions, Art. 3(3)" },
      because = "the stock was not gone by then: {party.stockpile} were left" },

    { id = "clearance.old", kind = "remedial obligation", binds = "party", cite = "Convention on Cluster Munitions, Art. 4(1); Mine Ban Convention, Art. 5(1)",
      text = { en = "[Contaminated areas](a) that a party has when it joins are cleared, at the latest [after ten years](b).",
               fr = "[Les zones contaminées](a) d'une partie à son adhésion sont dépolluées, au plus tard [après dix ans](b)." },
      from = "enter_into_force", when = "party.contaminated_area > 0 km2", due = "10 y", done = "party.contaminated_area = 0 km2",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "term.clearance_clear_more", cite = "Convention on Cluster Munitions, Art. 4; Mine Ban Convention, Art. 5(3)" },
      because = "the area was not cleared by then" },

    { id = "clearance.new", kind = "remedial obligation", binds = "party", cite = "Convention on Cluster Munitions, Art. 4(1)",
      text = { en = "Where a use leaves remnants, [the place is cleared](a), at the latest [after ten years](b).",
               fr = "Là où un emploi laisse des restes, [le lieu est dépollué](a), au plus tard [après dix ans](b)." },
      per = "place", from = "effect where (effect.remnants > 0)", due = "10 y", done_by = "clear",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "term.clearance_clear_more", cite = "Convention on Cluster Munitions, Art. 4" },
      because = "nobody is on record as having cleared the place by then" },

    { id = "clearance.mark", kind = "positive obligation", binds = "party", cite = "Mine Ban Convention, Art. 5(2)",
      text = { en = "[Every effort](~) is made to find such places; until they are cleared they are [marked, watched and fenced](a).",
               fr = "[Tout est fait](~) pour trouver ces lieux ; jusqu'à leur dépollution, ils sont [marqués, surveillés et clôturés](a)." },
      per = "place", throughout = "place.contaminated_area > 0 km2", require = { a = "term.clearance_marked" }, grace = "term.clearance_marking_time",
      because = "the place was not marked, watched and fenced" },

    { id = "clearance.warn", kind = "positive obligation", binds = "party", cite = "CCW Protocol V, Art. 5",
      text = { en = "[All feasible precautions](~): people where remnants lie are [taught about the risk](a), [soon](b).",
               fr = "[Toutes les précautions possibles](~) : là où gisent des restes, les gens sont [informés du danger](a), [sans tarder](b)." },
      per = "place", from = "effect where (effect.remnants > 0)", due = "term.clearance_marking_time", done_by = "teach_risk",
      because = "nobody is on record as having taught the people there about the risk by then" },

    { id = "clearance.record", kind = "procedural", binds = "party", cite = "CCW Protocol V, Art. 4",
      text = { en = "Who used explosive weapons [records it](~) and, after the fighting, [shares what is recorded](a), [without delay](b).",
               fr = "Qui a employé des munitions explosives [le consigne](~) et, après les combats, [communique ces données](a), [sans tarder](b)." },
      from = "effect where (effect.remnants > 0)", due = "shared.without_delay", done_by = "share_data",
      because = "nothing is on record as shared by then" },

    { id = "clearance.user", kind = "remedial obligation", force = "encouraged", binds = "party", cite = "Convention on Cluster Munitions, Art. 4(4)", verified = false, -- the paragraph's number
      text = { en = "A party whose use left remnants in another's land is strongly encouraged to [help clear them](a), [without delay](b).",
               fr = "Une partie dont l'emploi a laissé des restes chez une autre est vivement encouragée à [aider à les enlever](a), [sans tarder](b)." },
      from = "effect where (effect.remnants > 0)", due = "shared.without_delay", done_by = "clear",
      because = "the party that used the weapon is not on record as having helped to clear" },
  },
}
