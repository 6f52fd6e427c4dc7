return module { id = "mislabelled", source = "a document", provisions = { { id = "M1", cite = "1", text = "[No](a).", on = "engage", forbid = "true" } } }
