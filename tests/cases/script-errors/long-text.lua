return scenario {
  id = "s",
  about = [[no end,
}
