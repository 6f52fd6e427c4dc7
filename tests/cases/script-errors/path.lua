return scenario {
  id = "s", lasts = "1 min",
  places = { valley = {}, village = {} },
  contacts = { { id = "a", kind = "person", path = { "valley", "village" } } },
}
