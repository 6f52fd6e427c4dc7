return scenario {
  id = "s", lasts = "1 min",
  parameters = { width = { default = "30 m" } },
  contacts = { { id = "bus", kind = "bus", every = param.width } },
}
