return scenario {
  id = "s", lasts = "1 min",
  operators = { watch = {} },
  places = { road = {} },
  timeline = { { "12 s", operator = "watch", place = "road", civilians = 3 } },
}
