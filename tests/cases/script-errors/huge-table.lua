local contacts = {}
for i = 1, 150000 do contacts[i] = 1 end
return scenario {
  id = "s", lasts = "1 min",
  contacts = contacts,
}
