-- A small scenario for the model NAME: two minutes at a road, three contacts, one person who is asked each time.
return scenario {
  id = "NAME",
  title = "A road, with NAME on watch",
  lasts = "2 min",
  places = { road = { populated = false, civilians = 0 } },
  operators = { watch = { model = "NAME", settings = { median = "6 s" }, trained = true } },
  systems = {
    sentry = {
      model = "threshold", settings = { nominate_above = 0.7 }, operator = "watch",
      place = "road", control = "person_approves", silence = "hold", link_loss = "hold", engages = { "vehicle" },
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },
  contacts = {
    { id = "truck", at = "20 s", kind = "vehicle", status = "combatant", people = 2, place = "road", stays = "40 s" },
    { id = "bus", at = "40 s", kind = "vehicle", status = "civilian", people = 9, place = "road", stays = "40 s" },
    { id = "passer", at = "80 s", kind = "vehicle", status = "combatant", people = 3, place = "road", stays = "1 s" },
  },
  -- What this file claims; `martens test` checks it. The person stops the bus: no civilian is made the object of attack.
  expect = { { treaty = "additional-protocol-1", provision = "51.2-3", verdict = "met" } },
}
