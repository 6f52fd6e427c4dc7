return scenario {
  id = "s", lasts = "1 min",
  parameters = { traffic = { default = "30 s", range = { "5 s", "5 min" } } },
  circumstances = { rush = { class = "expectd", with = { traffic = "1 s" } } },
}
