return module { id = "torn", applies = "true", provisions = {} }
