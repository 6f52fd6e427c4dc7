-- NAME: what happens here, in a sentence. Replace it by your own.
--
-- Written by `martens new scenario NAME`: @answers@.
-- It runs as it stands. Change one thing, run it again, and see what changes.
--
-- Run it:           martens run ./NAME.lua
-- More time:        martens run ./NAME.lua --set window=60s
-- What it claims:   martens test ./NAME.lua
return scenario {
  id = "NAME",
  title = "NAME",
  --? purpose=vehicles
  about = "A system watches a road. Military vehicles come by, and so do buses.",
  --? purpose=drones
  about = "A system watches the sky. Drones come by, and so do small aircraft with people in them.",
  --? purpose=persons
  about = "A system guards a line. Fighters come near it, and so do people on the way to their fields.",
  --?
  lasts = "20 min",

  -- A parameter is a value that a reader may change without touching this file, with --set. Say where it comes from: "assumed" is an
  -- honest source, and every conclusion lists how much of it is assumed.
  parameters = {
    --? who=person_may_veto
    window  = { default = "@window@", range = { "1 s", "10 min" }, source = "assumed", about = "time before the system goes on by itself" },
    --? who=person_approves|person_chooses|person_selects|no_person
    window  = { default = "@window@", range = { "1 s", "10 min" }, source = "assumed", about = "how long each thing stays in sight" },
    --?
    traffic = { default = "90 s", range = { "20 s", "10 min" }, source = "assumed", about = "mean time between two civilians" },
  },

  -- What is not said here stays unknown, and unknown is not false: a provision that asks for it answers "undetermined".
  --? where=countryside
  places = { site = { populated = false, civilians = 5, civilians_per_km2 = 10 } },      -- assumed
  --? where=village
  places = { site = { populated = true, civilians = 60, civilians_per_km2 = 300 } },     -- assumed
  --? where=town
  places = { site = { populated = true, civilians = 900, civilians_per_km2 = 3000 } },   -- assumed
  --?

  -- A person decides through a model: `attentive` looks at what the screen shows and takes the time that this takes. Assumed: ten
  -- seconds, a little more or less.
  -- `martens list models` has others, `martens show attentive` its settings.
  operators = {
    watch = { model = "attentive", settings = { median = "10 s", spread = 0.2 }, trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    sentry = {
      model = "threshold", settings = { engage_above = 0.9, nominate_above = 0.7 },
      operator = "watch", place = "site",

      -- Four questions that every system answers. None of them has a default that decides for you.
      --? who=person_may_veto
      control = "person_may_veto", veto_window = param.window,   -- it goes on by itself unless the person objects in time
      --? who=person_approves
      control = "person_approves",          -- it puts something forward, and a person has to say yes
      --? who=person_chooses
      control = "person_chooses",           -- it makes a list, and a person chooses from it
      --? who=person_selects
      control = "person_selects",           -- it shows what it sees; a person alone chooses
      --? who=no_person
      control = "no_person",                -- nobody is asked; the person named above could only switch it off
      --? who=person_may_veto|person_approves|person_chooses|person_selects silence=proceed
      silence = "proceed",                  -- who says nothing has said yes
      --? who=person_may_veto|person_approves|person_chooses|person_selects silence=hold
      silence = "hold",                     -- who says nothing has said no
      --?
      link_loss = "hold",                   -- out of reach, it does nothing; or proceed, return, self_deactivate
      --? purpose=vehicles
      engages = { "vehicle" },              -- the kinds of thing that it is meant for

      -- What it takes a thing for, row by row; a row adds up to 1. One bus in eight is taken for a vehicle: assumed.
      recognition = {
        vehicle = { vehicle = 0.93, bus = 0.07 },
        bus     = { bus = 0.88, vehicle = 0.12 },
      },
      target_profile = "object_by_nature", profile_represents_persons = false,
      --? purpose=drones
      engages = { "drone" },                -- the kinds of thing that it is meant for

      -- What it takes a thing for, row by row; a row adds up to 1. One aircraft in twenty is taken for a drone: assumed.
      recognition = {
        drone    = { drone = 0.97, aircraft = 0.03 },
        aircraft = { aircraft = 0.95, drone = 0.05 },
      },
      target_profile = "object_by_nature", profile_represents_persons = false, role = "air_defence",
      --? purpose=persons
      engages = { "person" },               -- the kinds of thing that it is meant for

      -- Its model looks at the kind and at nothing else: a person is a person, on the way to a fight or to a field. A kind without a row
      -- in `recognition` is seen as what it is, so none is written here.
      target_profile = "person", profile_represents_persons = true,
      --?

      -- Facts that drafts ask for. `martens check ./NAME.lua --treaty icrc-2024` lists those that are still missing.
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 20,
      can_be_deactivated = true, self_destructs = false, self_deactivates = false, self_neutralises = false,
      lethal = true, reviewed = true,
      effects = { people_within = 1.0, harmed = 0.6 },   -- all who are there are exposed, six in ten are harmed; assumed
    },
  },

  -- What comes by: at a time, or again and again. The status is what is true; the system sees what its recognition lets it see.
  -- harm_if_ignored is how many come to harm if nothing is done about it, so that forbidding has its price too.
  contacts = {
    --? purpose=vehicles
    { id = "bus", every = random.exponential(param.traffic), kind = "bus", status = "civilian", by_nature = false, people = 18,
    --? purpose=drones
    { id = "aircraft", every = random.exponential(param.traffic), kind = "aircraft", status = "civilian", by_nature = false, people = 4,
    --? purpose=persons
    { id = "farmer", every = random.exponential(param.traffic), kind = "person", status = "civilian", by_nature = false, people = 1,
    --? who=person_may_veto
      place = "site", stays = "1 min" },
    --? who=person_approves|person_chooses|person_selects|no_person
      place = "site", stays = param.window },
    --? purpose=vehicles
    { id = "truck", at = "10 min", kind = "vehicle", status = "combatant", by_nature = true, people = 3, harm_if_ignored = 2,
    --? purpose=drones
    { id = "drone", at = "10 min", kind = "drone", status = "combatant", by_nature = true, people = 0, harm_if_ignored = 2,
    --? purpose=persons
    { id = "fighter", at = "10 min", kind = "person", status = "combatant", by_nature = false, people = 1, harm_if_ignored = 2,
    --? who=person_may_veto
      place = "site", stays = "2 min" },
    --? who=person_approves|person_chooses|person_selects|no_person
      place = "site", stays = param.window },
    --?
  },

  -- What this file claims. `martens test` runs each line, and says which do not hold.
  -- Each sets the window, so that it holds whatever stands there by default.
  expect = {
    --? who=person_may_veto|no_person purpose=persons
    -- It applies force to whoever is a person and comes near: that is forbidden, whatever else is true.
    { treaty = "icrc-2024", provision = "P2", verdict = "breached" },
    --? who=person_may_veto|no_person purpose=vehicles|drones
    -- It is set off by things and not by persons.
    { treaty = "icrc-2024", provision = "P2", verdict = "met" },
    --? who=person_may_veto|no_person where=countryside
    -- Few people live there, so the place is not what this draft objects to.
    { treaty = "icrc-2024", provision = "R2", verdict = "met", set = { window = "2 min" } },
    --? who=person_may_veto|no_person where=village|town
    -- People live there: this draft wants such systems kept away from them.
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { window = "2 min" } },
    --? who=person_may_veto
    -- With two minutes, the person has the time that a person needs.
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { window = "2 min" } },
    --? who=person_may_veto silence=proceed
    -- With a second, nobody has.
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { window = "1 s" } },
    --? who=person_may_veto silence=hold
    -- With a second, nobody answers in time; silence means no, so nothing is engaged and nothing is judged.
    { treaty = "icrc-2024", provision = "R4", verdict = "never applied", set = { window = "1 s" } },
    --? who=no_person
    -- Nobody was asked, so nobody ever needed any time: what "in a timely manner" means has to be said before it can be judged.
    { treaty = "icrc-2024", provision = "R4", verdict = "undetermined", set = { window = "2 min" } },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { window = "2 min" }, reading = { timely = "ten seconds" } },
    --? who=person_approves|person_chooses
    -- A person decided, and looked first: this draft speaks of systems that choose and engage by themselves.
    { treaty = "icrc-2024", provision = "R4", verdict = "outside the scope", set = { window = "2 min" } },
    -- Unless a yes within twenty seconds is a click, and no judgement. Then it is within the scope, and there was time.
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { window = "2 min" }, reading = { nominal = "no more than twenty seconds" } },
    --? who=person_selects
    -- The person who chose the target alone has decided, however quickly: this draft speaks of other systems.
    { treaty = "icrc-2024", provision = "R4", verdict = "outside the scope", set = { window = "2 min" } },
    --?
  },
}
