return treaty {
  id = "bad", amends = "base",
  change = { ["11"] = { on = "engage" }, ["1.2"] = { on = "engage" }, ["5"] = { on = "engage" }, Art9 = { on = "engage" }, ["2"] = { on = "engage" } },
  delete = { "31", "1.2", "2", "2", "7" },
}
