return scenario {
  id = "s", lasts = "1 min",
  parties = { ardland = { bound = { mine-ban-1997 = true } } },
}
