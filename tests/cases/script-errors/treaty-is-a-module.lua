return module { id = "aid" }
