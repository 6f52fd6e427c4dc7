return scenario { id = "s", lasts = math.random() }
