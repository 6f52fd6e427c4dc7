-- An amendment of an amendment.
return treaty { id = "again", amends = "shorter", standing = "political", change = { ["4"] = { unless = {}, due = "1 y" }, A1 = { kind = "regulation" } } }
