return scenario { id = "s", lasts = "2 y", starts = "1 March 2027" }
