-- 01: the window. How long does a person have to stop the machine, and how long would a person need?
--
-- This is the smallest useful scenario: a road, a system, a person, two kinds of vehicle on the road. The system proposes a
-- target and goes on by itself unless the person objects in time. At dusk it takes one bus in eight for a military vehicle.
-- The person knows that most vehicles on this road are civilian, and would object. The person is not given the time.
--
-- Run it:           martens run checkpoint-at-dusk
-- Give more time:   martens run checkpoint-at-dusk --set veto_window=60s
-- Read it another way: martens run checkpoint-at-dusk --reading timely="seven seconds"
return scenario {
  id = "checkpoint-at-dusk",
  title = "Checkpoint at dusk",
  about = "A sentry watches a road at dusk. One tired operator can stop it, within ten seconds. Buses use the road too.",
  lasts = "20 min",

  -- A parameter is a number that a reader may change without touching this file. Say where it comes from; "assumed" is an
  -- honest source, and every conclusion lists how much of it is assumed.
  parameters = {
    veto_window = { default = "10 s", range = { "1 s", "60 s" }, source = "assumed",
                    about = "time before the system goes on by itself" },
    traffic     = { default = "45 s", range = { "30 s", "5 min" }, source = "assumed",
                    about = "mean time between two buses" },
  },

  places    = { road = { populated = false, civilians = 20 } },

  -- A person decides through a model: `attentive` looks at what the screen shows and takes the time that this takes. The
  -- median is long because the person is at the end of a shift; 1.9 to 25.7 s is what was measured on drivers without hurry.
  operators = {
    watch = {
      model = "attentive",
      settings = { median = "16 s", spread = 0.2 },   -- assumed, within that range
      trained = true, accountable = true, in_chain_of_command = true,
    },
  },

  -- What silence means, and what a lost link means, are fields of their own and never assumed: here silence is a yes.
  systems = {
    sentry = {
      model = "threshold", settings = { engage_above = 0.9 },
      operator = "watch", place = "road",
      control = "person_may_veto", veto_window = param.veto_window, silence = "proceed", link_loss = "hold",
      engages = { "vehicle" },                        -- the kinds it is meant for
      recognition = {                                 -- what it takes a thing for, row by row; a row adds up to 1
        vehicle = { vehicle = 0.93, bus = 0.07 },
        bus     = { bus = 0.88, vehicle = 0.12 },      -- one bus in eight; assumed
      },
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 20,
      can_be_deactivated = true, self_destructs = false, self_deactivates = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.12,
      effects = { people_within = 1.0, harmed = 0.6 },  -- all on board are exposed, six in ten of them are harmed; assumed
    },
  },

  -- What is taken for another kind shows on the screen with the status of the first contact of that kind in this list: here, a
  -- civilian lorry. So a bus that is taken for a vehicle is shown as a civilian one, and a person who looks will object.
  contacts = {
    { id = "lorry", at = "18 min", kind = "vehicle", status = "civilian", by_nature = false, people = 2, place = "road", stays = "1 min" },
    { id = "bus", every = random.exponential(param.traffic), kind = "bus", status = "civilian", by_nature = false,
      people = 18, place = "road", stays = "1 min" },
    { id = "truck", at = "15 min", kind = "vehicle", status = "combatant", by_nature = true,
      people = 3, place = "road", stays = "2 min", harm_if_ignored = 2 },
  },

  -- What this file claims. `martens test` runs each line. The first one is the lesson.
  expect = {
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    -- The same record, read with a fixed bar of seven seconds instead of the time that this person needs: met.
    { treaty = "icrc-2024", provision = "R4", verdict = "met", reading = { timely = "seven seconds" } },
    -- With a minute, the person always has the time that a person needs.
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { veto_window = "60 s" } },
  },
}
