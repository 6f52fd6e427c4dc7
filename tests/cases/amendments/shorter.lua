-- An amendment: a word read otherwise, a provision changed in part, one in its form, one gone, one new, and a module.
return treaty {
  id = "shorter", amends = "base", title = "With a shorter time", date = "2026-01-01",
  terms = {
    soon = { cite = "a proposal", text = "soon", readings = { ["five seconds"] = { value = "5 s", by = "assumed", source = "assumed" } } },
    full = { cite = "a proposal", text = "full", readings = { ["all of it"] = { value = "1", by = "assumed", source = "assumed" } } },
  },
  change = {
    ["1"] = { require = "human.window >= term.soon", text = "A person can [step in](a)." },
    ["3"] = { on = "engage" },
    ["4"] = { due = "2 y", verified = false },
  },
  delete = { "2", "6" },
  add = { { id = "6", kind = "remedial obligation", cite = "a proposal", text = "[Victims are known](a).", on = "effect", require = "known(target)" }, module.aid },
  not_encoded = { { id = "7", cite = "a proposal", text = "A secretariat.", why = "about meetings" } },
  follows = { "another" },
}
