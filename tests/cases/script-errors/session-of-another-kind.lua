return scenario { id = "a", lasts = "1 min" }
