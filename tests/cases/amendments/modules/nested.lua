return module { id = "nested", source = "a document", provisions = { module.aid } }
