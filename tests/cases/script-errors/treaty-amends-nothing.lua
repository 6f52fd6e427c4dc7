return treaty { id = "t", change = { R4 = { on = "engage" } }, add = { module.assistance }, delete = { "P1", 2 }, amend = "icrc-2024" }
