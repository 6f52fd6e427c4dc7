return scenario {
  id = "checkpoint-at-dusk",
  title = "Checkpoint at dusk",
  about = "One sentry, one tired operator, a road that civilians use.",
  lasts = "20 min",

  parameters = {
    veto_window = { default = "10 s", range = { "1 s", "60 s" }, source = "assumed", about = "time before the system proceeds by itself" },
    traffic     = { default = "30 s", range = { "5 s", "5 min" }, source = "assumed", about = "mean time between buses" },
  },
  circumstances = {                                   -- for provisions that speak of all, or of normal, circumstances
    dusk       = { class = "normal" },
    market_day = { class = "expected", with = { traffic = "8 s" } },
    spoofed    = { class = "adverse", with = { traffic = "8 s" }, mislead = "30 %" },
  },

  parties   = { ardland = { bound = { ["mine-ban-1997"] = true } } },
  places    = { road = { populated = true, civilians_per_km2 = 40, party = "ardland" } },
  operators = { watch = { model = "attentive", settings = { median = "8 s" }, trained = true } },
  systems   = {
    sentry = {
      model = "threshold", settings = { engage_above = 0.9 }, party = "ardland",
      control = "person_may_veto", veto_window = param.veto_window, operator = "watch",
      silence = "proceed", link_loss = "hold", link = { latency = "400 ms", loss = 0.02 },
      engages = { "vehicle" }, target_profile = "object_by_nature", duration_limit = "1 h", area_limit = "4 km2", can_be_deactivated = true,
      recognition = { vehicle = { vehicle = 0.93, bus = 0.07 }, bus = { bus = 0.88, vehicle = 0.12 } },
      effects = { people_within = 1.0, harmed = 0.6, remnants = 0.02 },
    },
  },
  contacts = {
    { id = "bus", every = random.exponential(param.traffic), kind = "bus", status = "civilian", people = 18, place = "road" },
    { id = "truck", every = random.exponential("4 min"), kind = "vehicle", status = "combatant", by_nature = true, people = 3, place = "road", stays = "2 min", harm_if_ignored = 2 },
  },

  before   = { { "-1 d", "assess", operator = "watch", place = "road", civilians = 5 } },
  timeline = { { "12 min", place = "road", civilians_per_km2 = 900, about = "the market opens" } },
  story = function(s)                                 -- only for what reacts; several may run side by side: stories = { a = function … }
    s:activate("sentry")
    s:wait("14 min")
    s:link_down("sentry", "90 s")
  end,

  expect = {
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", reading = { timely = "what the person needs" } },
  },
  voices = { { text = "…", by = "…", source = "…", consent = true } },   -- optional; shown only as written
}
