return scenario {
  id = 7, lasts = "1 min",
}
