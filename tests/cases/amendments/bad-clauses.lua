return treaty {
  id = "bad", amends = "base",
  change = { ["1"] = { require = "human.window >= 5", because = "they had {human.windw}" }, ["3"] = { grace = "2 m" } },
}
