return scenario {
  id = "s", lasts = "1 min",
  parameters = { traffic = { default = "30 s", range = { "5 min", "5 s" } } },
}
