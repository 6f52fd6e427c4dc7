return scenario {
  id = "s", lasts = "1 min",
  contacts = { { id = "bus", kind = "bus", place = "road" } },
}
