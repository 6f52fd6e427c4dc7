-- A module for the tests: what a treaty can take in whole.
return module {
  id = "aid", source = "a document", title = "Care for those who were harmed",
  facts = { ["x.visits"] = { type = "count", nature = "state", of = "party", about = "visits to those who were harmed" } },
  terms = { often = { cite = "A2", text = "often", readings = { ["three times"] = { value = "3", by = "assumed", source = "assumed" } } } },
  provisions = {
    { id = "A1", kind = "remedial obligation", cite = "A1", text = "[Those harmed are known](a).", on = "effect", require = "known(target)" },
    { id = "A2", kind = "remedial obligation", cite = "A2", text = "[They are visited often](a).", on = "effect", require = "x.visits >= term.often" },
  },
  not_encoded = { { id = "A3", cite = "A3", text = "With respect.", why = "no measure of it" } },
}
