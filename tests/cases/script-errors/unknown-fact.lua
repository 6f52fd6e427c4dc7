return scenario {
  id = "s", lasts = "1 min",
  places = { road = {} },
  timeline = { { "12 s", place = "road", civilans = 3 } },
}
