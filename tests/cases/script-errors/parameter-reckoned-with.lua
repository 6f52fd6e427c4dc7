return scenario {
  id = "s", lasts = "1 min",
  parameters = { traffic = { default = "30 s" } },
  contacts = { { id = "bus", kind = "bus", every = 2 * param.traffic } },
}
