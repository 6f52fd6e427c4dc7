local s = { id = "s" }
