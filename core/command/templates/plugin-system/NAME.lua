-- A small scenario for the model NAME: two minutes at a road, three contacts, nobody who may object.
return scenario {
  id = "NAME",
  title = "A road, watched by NAME",
  lasts = "2 min",
  places = { road = { populated = false, civilians = 0 } },
  systems = {
    sentry = {
      model = "NAME", settings = { look = "10 s" },
      place = "road", control = "no_person", silence = "hold", link_loss = "hold", engages = { "vehicle" },
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },
  contacts = {
    { id = "truck", at = "20 s", kind = "vehicle", status = "combatant", protected_sign = false, people = 2, place = "road", stays = "40 s" },
    { id = "walker", at = "40 s", kind = "person", status = "civilian", people = 1, place = "road", stays = "40 s" },
    { id = "ambulance", at = "80 s", kind = "vehicle", status = "medical", protected_sign = true, people = 3, place = "road", stays = "30 s" },
  },
  -- What this file claims; `martens test` checks it. NAME does not look at signs, and engages the ambulance too.
  expect = { { treaty = "additional-protocol-1", provision = "57.2b", verdict = "breached" } },
}
