return scenario { id = "s", lasts = "2 y", starts = "0027-03-01" }
