return scenario {
  id = "s", lasts = "1 min",
  contacts = {
    { id = "bus", kind = "bus" },
    { id = "bus", kind = "bus" },
  },
}
