while true do end
return scenario { id = "s", lasts = "1 min" }
