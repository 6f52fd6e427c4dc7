local function again() return 1 + again() end
again()
return scenario { id = "s", lasts = "1 min" }
