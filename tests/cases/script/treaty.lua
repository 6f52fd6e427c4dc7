return treaty {
  id = "icrc-2024", standing = "draft", date = "2024-03-19",
  title = { en = "ICRC submission to the UN Secretary-General" }, source = "A/79/88, Annex II.A",
  applies = "term.aws",                                -- scope; where false: outside the scope
  follows = { "additional-protocol-1" },               -- judged with it, shown under it

  terms = {
    aws = { cite = "p. 121", text = "selects and engages without human intervention", readings = {
      ["nominal input is no intervention"] = { value = "system.selects_itself and system.engages_itself or shared.nominal", by = "ICRC", source = "A/79/88, p. 121" } } },
    timely = { cite = "p. 122", default = "what the person needs", readings = {
      ["what the person needs"] = { value = "human.needed_time", by = "ICRC, as encoded here", source = "…" },
      ["ten seconds"]           = { value = "10 s", by = "assumed", source = "assumed" } } },
  },

  provisions = {
    { id = "P2", kind = "prohibition", force = "must", binds = "party", cite = "p. 122", verified = true,
      text = "No system may be [triggered by the presence of a person](a).",          -- a paraphrase, in our own words
      on = "engage", forbid = { a = "system.triggered_by_person or system.profile_represents_persons" } },

    { id = "R4", kind = "regulation", binds = "operator", cite = "p. 122",
      text = "[To the maximum extent feasible](~), a person must be able to [supervise](a), [intervene in time](b) and [deactivate](c).",
      on = "engage",
      require = { a = "human.at_post and link.up", b = "human.window >= term.timely", c = "system.can_be_deactivated" },
      unless = { { id = "R5", cite = "p. 122", text = "…", clause = "system.self_deactivates", unless = {} } },
      because = "the person had {human.window} and needed {term.timely}" },

    { id = "S1", kind = "positive obligation", cite = "…", text = "[Supervision is continuous](a) while active.",
      throughout = "system.active", require = { a = "human.at_post and link.up" }, grace = "2 s" },

    { id = "S2", kind = "positive obligation", cite = "…", text = "[An order to stop is obeyed at once](a).",
      on = "abort", require = { a = "followed by disengage (same system) within 2 s" } },

    { id = "4", kind = "remedial obligation", binds = "party", cite = "Art. 4", text = "[Stockpiles are destroyed](a) [within four years](b).",
      per = "party", from = "enter_into_force", due = "4 y", done = "party.stockpile = 0",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "10 y", cite = "…" } },

    { id = "P1", kind = "prohibition", cite = "p. 121", text = "… [in normal or expected circumstances](a) …",
      across = "term.circumstances", require = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= term.certainty" },
  },
  not_encoded = { { cite = "p. 120", text = "…", why = "a preamble" } },
}
