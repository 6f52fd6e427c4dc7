-- An exercise, and no State's proposal: the ICRC's submission, with what the treaties on mines, cluster munitions and nuclear
-- weapons ask for after the harm. The limits are untouched; three modules are added.
return treaty {
  id = "icrc-2024-with-remedy", amends = "icrc-2024", standing = "draft", date = "2026-11-24",
  title = { en = "The ICRC's submission, with remedies added", fr = "La contribution du CICR, assortie de réparations" },
  about = { en = "What changes for those who were harmed if clearance, assistance and reports are owed by a date.",
            fr = "Ce qui change pour les victimes si dépollution, assistance et rapports sont dus à une date." },
  source = "assumed: an exercise on A/79/88, Annex II.A",
  add = { module.clearance, module.assistance, module.reporting },
}
