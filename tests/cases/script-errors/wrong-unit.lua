return scenario {
  id = "s",
  lasts = "20 m",
}
