return scenario {
  id: "s",
}
