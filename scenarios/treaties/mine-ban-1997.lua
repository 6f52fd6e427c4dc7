-- The Mine Ban Convention: law in force for its parties. Anti-personnel mines only. The party that is judged is taken to be bound, and
-- its stockpile and areas to be of mines. Articles whose wording was not read are marked.
return treaty {
  id = "mine-ban-1997", standing = "in force", date = "1997-09-18",
  title = { en = "Mine Ban Convention", fr = "Convention sur l'interdiction des mines antipersonnel" },
  about = { en = "Mines that a person sets off are banned; stocks are destroyed in four years, ground cleared in ten, and reports made.",
            fr = "Les mines qu'une personne déclenche sont interdites ; les stocks sont détruits en quatre ans, les terrains dépollués en dix, et rapport est fait." },
  source = "Convention of 18 September 1997 on the prohibition of anti-personnel mines, 2056 UNTS 211",
  applies = "not known(system) or term.mine",         -- what names no weapon is about the party

  terms = {
    -- An autonomous system that a person sets off is no mine unless it is laid; one reading says otherwise, to show what it changes.
    -- Whether it incapacitates, injures or kills is not asked apart: what explodes at a person's touch does.
    mine = {
      cite = "2.1, Art. 2(1)", -- the paragraph's number was not read
      text = { en = "a mine designed to be exploded by the presence, proximity or contact of a person; one designed for vehicles is none for having an anti-handling device",
               fr = "une mine conçue pour exploser du fait de la présence, de la proximité ou du contact d'une personne ; celle conçue pour les véhicules n'en est pas une du fait d'un dispositif antimanipulation" },
      default = "laid, and meant for persons",
      readings = {
        ["laid, and meant for persons"] = {
          value = "system.emplaced and system.triggered_by_person and not (known(system.anti_handling) and system.anti_handling and system.target_profile in {object_by_nature, object_by_use, dual_use})",
          by = "the Convention, as encoded here", source = "Art. 2(1), as restated in S.C. 1997, c. 33" },
        ["laid, and set off by a person, whatever it was meant for"] = {
          value = "system.emplaced and system.triggered_by_person", by = "assumed: 'designed' read by what it does", source = "assumed" },
        ["set off by a person, laid or not"] = {
          value = "system.triggered_by_person", by = "assumed: an autonomous system with a person's trigger likened to a mine", source = "assumed" },
      },
    },

    assist = {
      cite = "1.1, Art. 1(1)(c)", text = { en = "assist, encourage or induce", fr = "assister, encourager ou inciter" }, default = "any help",
      readings = {
        ["any help"] = { value = "true", by = "the Convention, as encoded here", source = "Art. 1(1)(c)" },
        ["help that was asked for by name"] = { value = "party.requested_use", by = "assumed: knowing and close help only", source = "assumed" },
      },
    },

    minimum = {
      cite = "3, Art. 3(1)",
      text = { en = "the minimum number absolutely necessary for training and detection",
               fr = "le nombre minimum absolument nécessaire à la formation et à la détection" },
      default = "some thousands",
      readings = {
        ["some thousands"] = { value = "party.retained <= 5000", by = "assumed", source = "assumed" },
        ["some hundreds"] = { value = "party.retained <= 500", by = "assumed", source = "assumed" },
        ["none at all"] = { value = "party.retained = 0", by = "assumed", source = "assumed" },
      },
    },

    fenced_off = {
      cite = "5.2, Art. 5(2)",
      text = { en = "perimeter-marked, monitored and protected by fencing",
               fr = "marquées sur leur périmètre, surveillées et clôturées" },
      default = "all three",
      readings = {
        ["all three"] = { value = "place.marked and place.monitored and place.fenced", by = "the Convention, as encoded here", source = "Art. 5(2)" },
        ["marked at least"] = { value = "place.marked", by = "assumed", source = "assumed" },
      },
    },
    every_effort = {
      cite = "5.2, Art. 5(2)",
      text = { en = "every effort: time to find and mark a place; in no treaty as a number",
               fr = "tout mettre en œuvre : délai pour trouver et marquer un lieu ; aucun traité ne le chiffre" },
      default = "thirty days",
      readings = {
        ["thirty days"] = { value = "30 d", by = "assumed", source = "assumed" },
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
      },
    },

    -- Six months of a calendar are 181 to 184 days.
    six_months = {
      cite = "20, Art. 20", text = { en = "six months", fr = "six mois" }, default = "184 days",
      readings = {
        ["184 days"] = { value = "184 d", by = "the Convention; the longest six months of a calendar", source = "Art. 20" },
        ["181 days"] = { value = "181 d", by = "the Convention; the shortest six months of a calendar", source = "Art. 20" },
      },
    },
    -- Of the armed conflict only what is so now, or was throughout, can be asked; the text looks at the day on which the six months end.
    withdrawn = {
      cite = "20, Art. 20(3)",
      text = { en = "the withdrawal has taken effect: six months are over, and the armed conflict in which the party was",
               fr = "le retrait a pris effet : six mois se sont écoulés, et le conflit armé auquel la partie participait est fini" },
      default = "no conflict now",
      readings = {
        ["no conflict now"] = {
          value = "once withdraw (same party) and time since withdraw (same party) >= term.six_months and not party.in_conflict", by = "the Convention, as encoded here", source = "Art. 20(3), not read" },
        ["no conflict at some time since"] = {
          value = "once withdraw (same party) and time since withdraw (same party) >= term.six_months and not ((party.in_conflict) since withdraw (same party))", by = "assumed", source = "assumed" },
        ["six months alone"] = {
          value = "once withdraw (same party) and time since withdraw (same party) >= term.six_months", by = "assumed: as if the clause on conflicts were not there", source = "assumed" },
      },
    },
  },

  provisions = {
    -- What is in scope is a mine, and forbidden: each ban says so again, so that the verdict names the definition.
    { id = "1.1", kind = "prohibition", binds = "party", cite = "Art. 1(1)(a)",
      text = { en = "Under no circumstances is [an anti-personnel mine](a) used.",
               fr = "En aucune circonstance [une mine antipersonnel](a) n'est employée." },
      on = "deploy, use, engage", applies = "known(system)", forbid = { a = "term.mine" },
      unless = {
        { id = "20.use", cite = "Art. 20",
          text = { en = "it has withdrawn, and the withdrawal has taken effect",
                   fr = "elle s'est retirée, et le retrait a pris effet" },
          clause = "term.withdrawn" },
      },
      because = "what was used is laid, and a person sets it off" },

    { id = "1.1.make", kind = "prohibition", binds = "party", cite = "Art. 1(1)(b)",
      text = { en = "No [anti-personnel mine](a) is developed, produced or acquired in any other way.",
               fr = "Aucune [mine antipersonnel](a) n'est mise au point, produite ni acquise d'une autre manière." },
      on = "develop, produce, acquire, receive", applies = "known(system)", forbid = { a = "term.mine" },
      unless = {
        { id = "20.make", cite = "Art. 20",
          text = { en = "it has withdrawn, and the withdrawal has taken effect",
                   fr = "elle s'est retirée, et le retrait a pris effet" },
          clause = "term.withdrawn" },
      } },

    -- `begin` is in the list because to have them is forbidden too. Who has four years to destroy a stock is still bound to (Art. 4).
    { id = "1.1.keep", kind = "prohibition", binds = "party", cite = "Art. 1(1)(b)",
      text = { en = "No [anti-personnel mine](a) is stockpiled or retained.", fr = "Aucune [mine antipersonnel](a) n'est stockée ni conservée." },
      on = "begin, stockpile, retain", applies = "known(system)", forbid = { a = "term.mine" },
      unless = {
        { id = "3", cite = "Art. 3(1)", -- not read
          text = { en = "It keeps no more than the minimum absolutely necessary for training and detection.",
                   fr = "Elle ne conserve que le minimum absolument nécessaire à la formation et à la détection." },
          clause = "party.retained > 0 and party.stockpile = 0 and term.minimum" },
        { id = "4.time", cite = "Art. 4",
          text = { en = "The four years in which it destroys what it had are not over.",
                   fr = "Les quatre ans dans lesquels elle détruit ce qu'elle avait ne sont pas écoulés." },
          clause = "party.stockpile > 0 and party.since_entry_into_force <= 4 y" },
        { id = "20.keep", cite = "Art. 20",
          text = { en = "it has withdrawn, and the withdrawal has taken effect",
                   fr = "elle s'est retirée, et le retrait a pris effet" },
          clause = "term.withdrawn" },
      } },

    { id = "1.1.transfer", kind = "prohibition", binds = "party", cite = "Art. 1(1)(b)",
      text = { en = "No [anti-personnel mine](a) is transferred to anyone, directly or indirectly.",
               fr = "Aucune [mine antipersonnel](a) n'est transférée à quiconque, directement ou indirectement." },
      on = "transfer", applies = "known(system)", forbid = { a = "term.mine" },
      unless = {
        { id = "3.transfer", cite = "Art. 3(1)-(2)",
          text = { en = "It is transferred for destruction, or for training and detection.",
                   fr = "Elle est transférée pour destruction, ou pour la formation et la détection." },
          clause = "transfer.purpose in {destruction, training}" },
        { id = "20.transfer", cite = "Art. 20",
          text = { en = "it has withdrawn, and the withdrawal has taken effect",
                   fr = "elle s'est retirée, et le retrait a pris effet" },
          clause = "term.withdrawn" },
      } },

    { id = "1.1.aid", kind = "prohibition", binds = "party", cite = "Art. 1(1)(c)",
      text = { en = "Nobody is [assisted, encouraged or induced](a) to do what the Convention forbids.",
               fr = "Nul n'est [assisté, encouragé ou incité](a) à faire ce que la Convention interdit." },
      on = "aid", forbid = { a = "term.assist" },
      because = "the party is on record as having helped" },

    { id = "4", kind = "remedial obligation", binds = "party", cite = "Art. 4",
      text = { en = "[Stockpiles are destroyed](a), [as soon as possible](~) and [at the latest four years](b) after entry into force for the party.",
               fr = "[Les stocks sont détruits](a), [dès que possible](~) et [au plus tard quatre ans](b) après l'entrée en vigueur pour la partie." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "4 y", done = "party.stockpile = 0",
      because = "the stock was not gone by then: {party.stockpile} were left" },

    { id = "5.1", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)",
      text = { en = "[Mined areas are cleared](a), [as soon as possible](~) and [at the latest ten years](b) after entry into force for the party.",
               fr = "[Les zones minées sont déminées](a), [dès que possible](~) et [au plus tard dix ans](b) après l'entrée en vigueur pour la partie." },
      from = "enter_into_force", when = "party.contaminated_area > 0 km2", due = "10 y", done = "party.contaminated_area = 0 km2",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "10 y", cite = "Art. 5(3)" },
      because = "the mined areas were not cleared by then" },

    { id = "5.2", kind = "positive obligation", binds = "party", cite = "Art. 5(2)",
      text = { en = "[Every effort is made to find](~) mined areas; until they are cleared they are [marked, watched and fenced](a), [at least to the standard of Amended Protocol II](~).",
               fr = "[Tout est mis en œuvre pour repérer](~) les zones minées ; jusqu'au déminage, elles sont [marquées, surveillées et clôturées](a), [au moins selon les normes du Protocole II modifié](~)." },
      per = "place", applies = "not known(place.contamination) or place.contamination is mines",
      throughout = "place.contaminated_area > 0 km2", require = { a = "term.fenced_off" }, grace = "term.every_effort",
      because = "the place was not marked, watched and fenced" },

    { id = "5.3", kind = "procedural", binds = "party", cite = "Art. 5(3)-(4)", -- that it can be renewed, 5(6), was not read
      text = { en = "More time for clearance is [asked for before](a) it is granted, and granted for [at most ten years](b) at once.",
               fr = "Un délai supplémentaire de déminage est [demandé avant](a) d'être accordé, pour [dix ans au plus](b) à la fois." },
      on = "grant_extension", require = { a = "once request_extension (same party)", b = "grant.length <= 10 y" },
      because = "more time was granted: {grant.length}" },

    { id = "6.3", kind = "remedial obligation", binds = "party", cite = "Art. 6(3)", verified = false, -- not read
      text = { en = "A party in a position to do so [helps](a) with care, rehabilitation and reintegration of mine victims, [in time](b).",
               fr = "Une partie en mesure de le faire [aide](a) aux soins, à la réadaptation et à la réintégration des victimes de mines, [à temps](b)." },
      from = "enter_into_force", when = "party.in_position_to_help", due = "shared.without_delay", done_by = "assist",
      because = "the party, which could help, is not on record as having helped by then" },

    { id = "6.3.own", kind = "remedial obligation", binds = "party", cite = "Art. 6(3)", verified = false, -- not read
      text = { en = "So does one with victims of its own: they are [cared for](a), [in time](b).",
               fr = "De même celle qui compte des victimes : elles sont [soignées](a), [à temps](b)." },
      from = "enter_into_force", when = "party.in_position_to_help and party.victims > 0", due = "shared.without_delay", done_by = "care" },

    { id = "6.3.risk", kind = "remedial obligation", binds = "party", cite = "Art. 6(3)", verified = false, -- not read
      text = { en = "And [mine awareness](a) is taught, [in time](b).",
               fr = "Et la population est [sensibilisée au danger des mines](a), [à temps](b)." },
      from = "enter_into_force", when = "party.in_position_to_help and party.contaminated_area > 0 km2",
      due = "shared.without_delay", done_by = "teach_risk" },

    { id = "7", kind = "procedural", binds = "party", cite = "Art. 7", -- the numbers of its paragraphs were not read
      text = { en = "A party [reports](a) a first time [within 180 days](b) of entry into force.",
               fr = "Une partie [fait rapport](a) une première fois [dans les 180 jours](b) de l'entrée en vigueur." },
      from = "enter_into_force", due = "180 d", done_by = "report",
      because = "no report of the party is on record by then" },

    -- It runs from the first report and not from entry into force: so each report counts for one year and no more, and a year that is
    -- left out shows. Who never reported at all is in breach of the one above. The thirty days are so that a first report in
    -- April is not followed by another. Without a calendar (`starts` in the scenario) it is every year to the day, and these days.
    { id = "7.annual", kind = "procedural", binds = "party", cite = "Art. 7",
      text = { en = "Then it [reports every year](a), by 30 April, [on the calendar year before](~).",
               fr = "Ensuite, elle [fait rapport chaque année](a), au plus tard le 30 avril, [sur l'année civile précédente](~)." },
      from = "report where (never earlier report (same party))", due = "30 d", every = "1 y", on_day = "30 April", done_by = "report",
      because = "no report of the party is on record for the year" },

    { id = "8", kind = "compliance", binds = "party", cite = "Art. 8", verified = false, -- not read: it has dates of its own
      text = { en = "Whoever is asked to clear up a doubt about its compliance [answers](a), [in time](b); [facts may be looked into](~).",
               fr = "Qui est prié de dissiper un doute sur son respect de la Convention [répond](a), [à temps](b) ; [les faits peuvent être établis](~)." },
      from = "request_clarification", due = "shared.without_delay", done_by = "notify",
      because = "no answer of the party is on record by then" },

    { id = "9", kind = "procedural", binds = "party", cite = "Art. 9", verified = false, -- not read
      text = { en = "[Laws forbid and punish](a) what the Convention forbids, with [all other measures that are appropriate](~), [in time](b).",
               fr = "[Des lois interdisent et punissent](a) ce que la Convention interdit, avec [toutes autres mesures appropriées](~), [à temps](b)." },
      from = "enter_into_force", due = "shared.without_delay", done = "party.legislation",
      because = "the party had no such law by then" },

    -- Duties with a date that ran already are not ended here by a withdrawal: the scenario says when a record ends.
    { id = "20", kind = "procedural", binds = "party", cite = "Art. 20", verified = false, -- the six months were read; the clause on conflicts, 20(3), was not
      text = { en = "Whoever withdraws [stays bound](a) for [six months, and until the end of an armed conflict](~) in which it then is.",
               fr = "Qui se retire [reste lié](a) pendant [six mois, et jusqu'à la fin du conflit armé](~) auquel il participe alors." },
      per = "party", throughout = "once withdraw (same party) and not term.withdrawn", require = { a = "not known(party.bound) or party.bound" },
      because = "it held itself to be free before its withdrawal had taken effect" },
  },

  not_encoded = {
    { id = "1.2", kind = "positive obligation", cite = "Art. 1(2)", verified = false,
      text = { en = "All anti-personnel mines are destroyed, as the Convention provides.",
               fr = "Toutes les mines antipersonnel sont détruites, conformément à la Convention." },
      why = "it has no date of its own: Articles 4 and 5 carry it out, and are judged" },
    { id = "19", kind = "procedural", cite = "Art. 19", verified = false,
      text = { en = "No reservations.", fr = "Pas de réserves." },
      why = "a run records no reservations" },
  },
}
