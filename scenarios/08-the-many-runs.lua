-- 08: the many runs. One run says what happened once. What may be expected, only many can tell.
--
-- A coastal battery looks for raiders, and nobody is asked. It takes three fishing boats in a thousand for raiders; under jamming, one
-- sighting in five shows something else. Two drafts ask for nearly the same: that effects can be limited, in all circumstances
-- (Pakistan), or in normal or expected ones (ICRC). That one word decides. Nothing else differs here.
--
-- `martens run` makes one run, and answers "needs many runs". `martens test` makes as many as it takes, in each circumstance:
--     martens test scenarios/08-the-many-runs.lua
--     martens run the-many-runs --circumstance jammed
return scenario {
  id = "the-many-runs",
  title = "The many runs",
  about = "A battery at a strait, on its own for an hour. Fishing boats pass. On a clear day, in spray, and under jamming.",
  lasts = "1 h",

  parameters = {
    boats    = { default = "10 min", range = { "1 min", "1 h" }, source = "assumed", about = "mean time between two fishing boats" },
    expected = { default = 2, range = { 0, 50 }, source = "assumed", about = "civilians that the planner expects to be harmed in the hour" },
  },

  -- Under which runs are made. Each is of one class; `with` sets parameters, `mislead` is the share of sightings that show something else.
  -- Which of them is normal and which adverse is the author's claim, and whoever reads this may dispute it: a word, not a measurement.
  circumstances = {
    clear  = { class = "normal" },
    spray  = { class = "expected", with = { boats = "15 min" } },        -- fewer boats go out
    jammed = { class = "adverse", mislead = 0.2 },
  },

  places = { strait = { populated = false, civilians = 0 } },

  operators = {
    planner = { model = "attentive", trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    battery = {
      model = "threshold", settings = { engage_above = 0.9 },
      operator = "planner", place = "strait",
      control = "no_person", silence = "hold", link_loss = "proceed",
      engages = { "raider" },
      recognition = { fisher = { raider = 0.003, fisher = 0.997 } },   -- assumed
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "2 h", area_limit = "4 km2", engagement_limit = 20,
      can_be_deactivated = true, self_destructs = false, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.01,
      effects = { people_within = 1.0, harmed = 1.0 },   -- assumed
    },
  },

  -- Chance enters here, anew in each run, and with the same seed the same for everybody.
  contacts = {
    { id = "raider", at = "30 min", kind = "raider", status = "combatant", by_nature = true, people = 4, place = "strait", stays = "5 min" },
    { id = "fisher", every = random.exponential(param.boats), kind = "fisher", status = "civilian", by_nature = false, people = 3,
      place = "strait", stays = "5 min" },
  },

  before = {
    { "-1 d", "assess", operator = "planner", place = "strait", civilian_harm = param.expected, advantage = 4 },
  },

  -- A share is judged by its interval: met if all of it lies above what is asked, breached if all of it lies below, undetermined if
  -- not. Circumstances are never added up; the verdict is that of the worst.
  expect = {
    -- Normal or expected: on a clear day and in spray no more is harmed than was expected, in more than nineteen runs of twenty.
    { treaty = "icrc-2024", provision = "P1", verdict = "met" },
    -- All: under jamming it is not so, and that one circumstance is enough.
    { treaty = "pakistan-2024", provision = "P.effects", verdict = "breached" },
    -- Looked at in one circumstance alone, the stricter text is kept as well ...
    { treaty = "pakistan-2024", provision = "P.effects", verdict = "met", circumstance = "clear" },
    -- ... and the other one, read as if it said "all", is not.
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", reading = { circumstances = "all, the adverse ones too" } },
    -- How sure is sure? No text gives a number. With ninety-nine in a hundred for nineteen in twenty, a clear day is not good enough.
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", reading = { certainty = "ninety-nine runs in a hundred" } },
    -- Whoever expects more harm may cause more: it is a comparison with what was expected. How much may be expected is the law's to say.
    { treaty = "pakistan-2024", provision = "P.effects", verdict = "met", set = { expected = 30 } },
  },
}
