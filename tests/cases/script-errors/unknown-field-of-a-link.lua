return scenario {
  id = "s", lasts = "1 min",
  systems = { a = { control = "no_person", link = { delay = "1 s" } } },
}
