return scenario { id = "s", lasts = "2 y", starts = "2027-30-04" }
