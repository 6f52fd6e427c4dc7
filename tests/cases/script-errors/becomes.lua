return scenario {
  id = "s", lasts = "1 min",
  contacts = { { id = "a", kind = "person", becomes = { { "6 min", status = "surrendered" }, { status = "wounded" } } } },
}
