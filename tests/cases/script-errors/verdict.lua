return scenario {
  id = "s", lasts = "1 min",
  expect = { { treaty = "icrc-2024", verdict = "broken" }, { verdict = "met", circumstance = "dusk" } },
}
