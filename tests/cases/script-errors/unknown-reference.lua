return scenario {
  id = "s", lasts = "1 min",
  places = { road = {}, river = {} },
  contacts = { { id = "bus", kind = "bus", place = "raod" } },
}
