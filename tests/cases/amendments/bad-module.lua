return treaty { id = "bad-module", provisions = { module.nested, module.misnamed, module.torn, module.terms } , terms = { often = { readings = { a = { value = "1", by = "x", source = "y" } } } } }
