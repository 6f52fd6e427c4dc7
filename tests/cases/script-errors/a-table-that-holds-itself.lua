local place = {}
place.populated = place
return scenario {
  id = "s", lasts = "1 min",
  places = { road = place },
}
