return scenario {
  id = "s", lasts = "1 min",
  timeline = { { "12 s", civilians = 3 } },
}
