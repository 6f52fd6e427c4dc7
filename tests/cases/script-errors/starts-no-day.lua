return scenario { id = "s", lasts = "2 y", starts = "2027-02-29" }
