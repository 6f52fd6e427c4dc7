return scenario {
  id = "s",
  title = "x"
  lasts = "1 min",
}
