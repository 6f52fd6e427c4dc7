return treaty { id = "t", amends = "nowhere", change = { R1 = {}, R2 = { require = {} }, R3 = { forbid = {}, require = "link.up" }, R4 = 3, { on = "engage" } } }
