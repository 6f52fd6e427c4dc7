return scenario {
  id = "s", lasts = "1 min",
  title = "one",
  title = "two",
}
