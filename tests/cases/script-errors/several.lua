return scenario {
  lasts = "20 m",
  titel = "x",
  places = { road = { populatd = true } },
  contacts = { { kind = "bus", place = "raod" } },
}
