return scenario {
  id = "s", lasts = "1 min",
  timeline = { { "1 s", "begin" } },
}
