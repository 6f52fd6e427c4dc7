return scenario {
  id = "s", lasts = "1 min",
  systems = { a = { control = "person_may_vetto" } },
}
