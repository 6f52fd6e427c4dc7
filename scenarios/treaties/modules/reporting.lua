-- Reporting: a first report, then one every year; a first declaration; meetings. From the treaties that set dates for them; no draft
-- on autonomous weapons read here does. Added to a draft by `add = { module.reporting }`.
return module {
  id = "reporting",
  source = "Mine Ban Convention, Art. 7; Convention on Cluster Munitions, Art. 7; Treaty on the Prohibition of Nuclear Weapons, Arts 2 and 8",
  title = { en = "Reports, declarations, meetings", fr = "Rapports, déclarations, réunions" },
  about = { en = "Dates of the treaties on mines, cluster munitions and nuclear weapons, as an addition to any draft.",
            fr = "Les dates des traités sur les mines, les armes à sous-munitions et les armes nucléaires, en complément de tout projet." },

  provisions = {
    { id = "reporting.first", kind = "procedural", binds = "party", cite = "Mine Ban Convention, Art. 7; Convention on Cluster Munitions, Art. 7",
      text = { en = "A party [reports](a) [within 180 days](b) of joining.", fr = "Une partie [fait rapport](a) [dans les 180 jours](b) de son adhésion." },
      from = "enter_into_force", due = "180 d", done_by = "report",
      because = "no report of the party is on record by then" },

    -- The date is that of the Mine Ban Convention. It runs from the first report, so that each report counts for one year and no more;
    -- who never reported is in breach of the one above. The thirty days are so that a first report in April is not followed by another.
    -- Without a calendar (`starts` in the scenario) it is every year to the day, and these days.
    { id = "reporting.annual", kind = "procedural", binds = "party", cite = "Mine Ban Convention, Art. 7",
      text = { en = "Then it [reports every year](a), by 30 April.", fr = "Ensuite, elle [fait rapport chaque année](a), au plus tard le 30 avril." },
      from = "report where (never earlier report (same party))", due = "30 d", every = "1 y", on_day = "30 April", done_by = "report",
      because = "no report of the party is on record for the year" },

    { id = "reporting.declaration", kind = "procedural", binds = "party", cite = "TPNW, Art. 2(1)", verified = false, -- the thirty days were not read
      text = { en = "A party [declares](a) what it owns, possesses or controls, [within thirty days](b).",
               fr = "Une partie [déclare](a) ce qu'elle détient, possède ou contrôle, [dans les trente jours](b)." },
      from = "enter_into_force", due = "30 d", done_by = "notify",
      because = "no declaration of the party is on record by then" },

    { id = "reporting.meetings", kind = "procedural", binds = "party", cite = "TPNW, Art. 8(2)",
      text = { en = "Parties [meet](a), [a first time within a year](~), then every two years.", fr = "Les parties [se réunissent](a), [une première fois dans l'année](~), puis tous les deux ans." },
      per = "run", from = "enter_into_force", every = "2 y", done_by = "consult",
      because = "no meeting is on record by then" },
  },

  not_encoded = {
    { id = "reporting.content", kind = "procedural", cite = "Mine Ban Convention, Art. 7; Convention on Cluster Munitions, Art. 7",
      text = { en = "What a report says of stocks, areas, clearance and measures.", fr = "Ce qu'un rapport dit des stocks, des zones, de la dépollution et des mesures." },
      why = "a record says that a report was made, not what it contains" },
  },
}
