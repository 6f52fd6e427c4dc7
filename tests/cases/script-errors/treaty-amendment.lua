return treaty { amends = "icrc-2024", id = "t", change = { R4 = {} }, delete = { "P1" } }
