return scenario {
  id = "s", lasts = "1 min",
  contacts = {
    { id = "a", kind = "bus" }
    { id = "b", kind = "bus" },
  },
}
