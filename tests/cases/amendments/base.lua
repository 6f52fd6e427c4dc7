-- A small treaty for the tests of amendments: one provision of each form, two terms, two texts that are not encoded.
return treaty {
  id = "base", standing = "in force", date = "2020-01-01", source = "a document",
  title = { en = "A treaty", fr = "Un traité" }, about = "For the tests.",
  applies = "known(system)",
  follows = { "other" },
  facts = { ["x.height"] = { type = "length", nature = "state", of = "system", about = "how high it is" } },
  terms = {
    soon = { cite = "Art. 1", text = "soon", readings = { ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" } } },
    low = { cite = "Art. 2", text = "low", readings = { ["a hundred metres"] = { value = "100 m", by = "assumed", source = "assumed" } } },
  },
  provisions = {
    { id = "1", kind = "regulation", binds = "operator", cite = "Art. 1", text = { en = "A person can [step in](a) [over a link](b).", fr = "On peut [agir](a) [par un lien](b)." },
      on = "engage", when = "link.up", require = { a = "human.window >= term.soon", b = "link.up" },
      unless = { { id = "1.2", cite = "Art. 1(2)", text = { en = "It stops by itself.", fr = "Il s'arrête." }, clause = "system.self_deactivates" } },
      because = "the person had {human.window}" },
    { id = "2", kind = "prohibition", cite = "Art. 2", text = "[Nothing flies low](a).", verified = false, on = "engage", forbid = "x.height < term.low" },
    { id = "3", kind = "positive obligation", cite = "Art. 3", text = "[It is watched](a).", throughout = "system.active", grace = "2 s", require = "human.at_post" },
    { id = "4", kind = "remedial obligation", cite = "Art. 4", text = "[Stocks are gone](a) [in time](b).", from = "enter_into_force", due = "4 y", done = "party.stockpile = 0",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "10 y", cite = "Art. 4(2)" } },
  },
  not_encoded = {
    { id = "5", cite = "Art. 5", text = "A meeting every year.", why = "about meetings" },
    { id = "6", cite = "Art. 6", kind = "remedial obligation", text = "Victims are cared for.", why = "no measure of care" },
  },
}
