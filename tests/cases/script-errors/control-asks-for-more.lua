return scenario {
  id = "s", lasts = "1 min",
  systems = {
    sentry = { control = "person_may_veto", silence = "proceed" },
  },
}
