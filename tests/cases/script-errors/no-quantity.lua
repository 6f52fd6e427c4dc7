return scenario {
  id = "s", lasts = "1 min",
  systems = { a = { control = "no_person", duration_limit = "an hour" } },
}
