return scenario {
  id = "s", lasts = "1 min",
  systems = {
    sentry = { control = "no_person", silense = "hold" },
  },
}
