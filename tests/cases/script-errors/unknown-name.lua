return scenaro { id = "s" }
