return scenario {
  id = "s", lasts = "1 min",
  contacts = { bus = { kind = "bus" } },
}
