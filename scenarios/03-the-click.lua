-- 03: the click. A person approves each target. Does that settle it?
--
-- The system proposes; nothing happens without a yes, and silence is a no. The person has come to rely on the machine and
-- says yes within seconds. For three of the drafts that yes takes the shot out of their scope. For the ICRC's it does not: an
-- input that changes nothing is no intervention, so the limits apply, and one of them is broken.
--
-- Nothing differs between the drafts' records here. What differs is one word of one definition.
return scenario {
  id = "the-click",
  title = "The click",
  about = "A depot at the edge of a town. A person approves every target, in about two seconds.",
  lasts = "30 min",

  parameters = {
    pace    = { default = "2 s", range = { "1 s", "60 s" }, source = "assumed; drivers take over within 0.7 to 20 s",
                about = "median time in which the person answers" },
    traffic = { default = "3 min", range = { "1 min", "10 min" }, source = "assumed", about = "mean time between two vehicles" },
  },

  places    = { depot = { populated = true, civilians = 400 } },

  operators = {
    clerk = {
      -- `complacent`: goes along with a wrong proposal in about two cases of three; the source is in the model's README.
      model = "complacent", settings = { median = param.pace, spread = 0.2 },
      trained = false, accountable = true, in_chain_of_command = true,
    },
  },

  systems = {
    finder = {
      model = "threshold", settings = { nominate_above = 0.7 },
      operator = "clerk", place = "depot",
      control = "person_approves", silence = "hold", link_loss = "hold",
      engages = { "vehicle" },
      recognition = { vehicle = { vehicle = 0.9, bus = 0.1 }, bus = { bus = 0.8, vehicle = 0.2 } },
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "2 h", area_limit = "1 km2", engagement_limit = 50,
      can_be_deactivated = true, self_destructs = false, self_deactivates = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.15,
      effects = { people_within = 1.0, harmed = 0.5, remnants = 0.02 },
    },
  },

  contacts = {
    { id = "vehicle", every = random.exponential(param.traffic), kind = "vehicle", status = "combatant", by_nature = true, people = 2, place = "depot", stays = "2 min" },
    { id = "bus", every = random.exponential(param.traffic), kind = "bus", status = "civilian", by_nature = false, people = 12, place = "depot", stays = "2 min" },
  },

  expect = {
    -- In scope by the click that changes nothing; and then: concentrations of civilians are not avoided.
    { treaty = "icrc-2024", provision = "R2", verdict = "breached" },
    -- A person who takes half a minute is no rubber stamp: the same draft no longer applies.
    { treaty = "icrc-2024", provision = "R2", verdict = "outside the scope", set = { pace = "30 s" } },
    -- Without a word on the quality of the input, these drafts do not reach it.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "outside the scope" },
    { treaty = "hrw-2024", provision = "C-dec", verdict = "outside the scope" },
    -- The general duty of HRW, read alone, does: the person did not understand the system.
    { treaty = "hrw-2024", provision = "C-dec.system", verdict = "breached", reading = { scope = "every use of force" } },
  },
}
