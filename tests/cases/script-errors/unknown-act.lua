return scenario {
  id = "s", lasts = "1 min",
  before = { { "-1 d", "asess" } },
}
