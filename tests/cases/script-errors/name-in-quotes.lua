return scenario {
  "id" = "s",
}
