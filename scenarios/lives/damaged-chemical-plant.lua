-- Lives 3: the plant. The target was the right one: a depot, made of nothing but military goods. Beside it stands a chemical plant.
--
-- A system of Ardland strikes the depot; the plant burns too, and what was in its tanks goes into ground and river. Nobody is hurt that
-- day. Law in force protects dams, dykes and nuclear power stations from attack by name, and a chemical plant not; it asks for
-- care of the environment, and whether there was any, no record of these minutes says. Then the war ends, and people
-- drink. The principles of 2022 ask the party whose land it is for a survey, information and restoration, and the other for reparation.
--
-- In time:          martens run damaged-chemical-plant --set shared=200d --set cleaned=4y
-- As one reads it:  martens run damaged-chemical-plant --reading as_soon_as_possible="ten years"
--
-- None of these texts knows an extension for this: more time is a matter of how "as soon as possible" is read. All numbers are
-- assumed, and none describes a place that exists.
return scenario {
  id = "damaged-chemical-plant",
  title = "The plant",
  about = "A lawful target beside a chemical plant. The strike takes a minute; the river carries it for years.",
  starts = "2027-03-01",
  lasts = "10 y",

  parameters = {
    surveyed  = { default = "200 d", range = { "60 d", "9 y" }, source = "assumed", about = "when the land and the wells are surveyed" },
    shared    = { default = "2 y", range = { "60 d", "9 y" }, source = "assumed", about = "when those who live there are given what was found, and other wells" },
    cleaned   = { default = "7 y", range = { "1 y", "9 y" }, source = "assumed", about = "when ground and river are restored" },
    redressed = { default = "30 y", range = { "60 d", "30 y" }, source = "assumed", about = "when Ardland compensates; after the end of the run, never" },
    looked_at = { default = false, source = "assumed", about = "whether the operator took the environment into account" },
    clinic    = { default = "3 y", range = { "60 d", "9 y" }, source = "assumed", about = "when the clinic by the river opens" },
  },

  parties = { ardland = {}, borland = {} },

  places = { valley = { party = "borland", populated = true, civilians = 0, facility = "chemical", environmental_damage = false,
                        contamination = "toxic", contaminated_area = "0 km2", marked = false, monitored = false, fenced = false } },

  operators = { watch = { model = "attentive", settings = { median = "8 s", spread = 0.2 }, party = "ardland", trained = true, accountable = true,
                          in_chain_of_command = true } },

  systems = {
    strike = {
      model = "threshold", settings = { engage_above = 0.9 }, operator = "watch", place = "valley", party = "ardland",
      control = "person_approves", silence = "hold", link_loss = "hold", engages = { "depot" },
      target_profile = "object_by_nature", profile_represents_persons = false, can_be_deactivated = true,
      effects = { people_within = 1.0, harmed = 0, remnants = 0 }, -- of the few people at the depot nobody is hurt; assumed
    },
  },

  contacts = {
    { id = "depot", at = "10 min", kind = "depot", status = "combatant", by_nature = true, people = 4, place = "valley", stays = "1 d" },
  },

  before = {
    { "-1 h", "assess", operator = "watch", place = "valley", civilians = 0, civilian_harm = 0, advantage = 4, environment = param.looked_at },
    { "-1 h", "enter_into_force", party = "borland", contaminated_area = "0 km2", stockpile = 0, plan = false, budget = false, focal_point = false,
      in_position_to_help = false },
  },

  timeline = {
    -- What the fire did to the plant. Seven square kilometres are not "widespread" by anybody's number; ten years may be "long-term".
    { "1 h", "effect", system = "strike", party = "ardland", place = "valley", civilian_harm = 0, remnants = 0,
      environmental_damage = true, damaged_area = "7 km2", damage_lasts = "10 y", damage_severe = true, about = "the tanks of the plant" },
    { "1 h", place = "valley", environmental_damage = true, contaminated_area = "7 km2" },
    { "60 d", "end_hostilities", place = "valley", party = "borland" },
    { param.surveyed, "survey", place = "valley", party = "borland" },
    { param.shared, "share_data", place = "valley", party = "borland" },
    { param.shared, place = "valley", warned = true },
    { "150 d", "report", party = "borland", ["care.needed"] = 0, about = "the first report" },
    { param.cleaned, "remediate", place = "valley", party = "borland" },
    { param.cleaned, place = "valley", environmental_damage = false, contaminated_area = "0 km2", about = "the river is clean again" },
    { param.clinic, party = "borland", plan = true, budget = true, focal_point = true, about = "the clinic by the river opens" },
    { param.redressed, "redress", party = "ardland", place = "valley" },
  },

  stories = {
    -- Every four months some of those who drink fall ill: three, while nobody tells them and the river is bad; with other wells one,
    -- every second time. Assumed; of these one in five dies.
    -- Until the clinic opens nobody is treated.
    drinking = function(s)
      local need, reached = 0, 0
      s:wait("90 d")
      for time = 1, 29 do
        s:wait("121 d")
        local ill = not s:fact("valley", "place.environmental_damage") and 0 or not s:fact("valley", "place.warned") and 3 or time % 2
        if ill > 0 then
          local killed = s:random() < ill / 5 and 1 or 0
          s:act("effect", { place = "valley", party = "borland", civilian_harm = ill, killed = killed, injured = ill - killed, remnants = 0, environmental_damage = false })
          need = need + ill - killed
        end
        if need > 0 then
          reached = s:fact("borland", "party.plan") and need or 0
          s:wait("1 d")
          s:act("care", { place = "valley", party = "borland", kind = "medical", needed = need, covered = reached })
        end
      end
    end,

    reporting = function(s)
      for year = 1, 9 do
        s:wait("365 d")
        s:act("report", { party = "borland" })
      end
    end,
  },

  expect = {
    -- The strike: a lawful target, and a plant that no article names.
    { treaty = "additional-protocol-1", provision = "55-56", verdict = "met" },
    { treaty = "environment-2022", provision = "14", verdict = "breached" },
    { treaty = "environment-2022", provision = "14", verdict = "met", set = { looked_at = true } },
    { treaty = "environment-2022", provision = "13", verdict = "met" },
    -- The years. Surveyed in time; told a year late; restored within seven years, of five, or of ten.
    { treaty = "environment-2022", provision = "23-25", verdict = "met" },
    { treaty = "environment-2022", provision = "23-25.share", verdict = "breached" },
    { treaty = "environment-2022", provision = "23-25.share", verdict = "met", set = { shared = "1 y" } },
    { treaty = "environment-2022", provision = "23-25.restore", verdict = "breached" },
    { treaty = "environment-2022", provision = "23-25.restore", verdict = "met", reading = { as_soon_as_possible = "ten years" } },
    { treaty = "environment-2022", provision = "23-25.restore", verdict = "met", set = { cleaned = "4 y" } },
    { treaty = "environment-2022", provision = "26", verdict = "breached" },
    { treaty = "environment-2022", provision = "26", verdict = "met", reading = { as_soon_as_possible = "ten years" } },
    -- Nobody compensates; who was to, "wrongfully", is a conclusion that a record cannot draw.
    { treaty = "environment-2022", provision = "9", verdict = "breached" },
    { treaty = "environment-2022", provision = "9", verdict = "met", set = { redressed = "300 d" } },

    -- A draft with the ready modules asks for care and marking, and is about explosive remnants: clearance is never asked.
    { treaty = "icrc-2024-with-remedy", provision = "assistance.medical", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.plan", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.plan", verdict = "met", set = { clinic = "1 y" } },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.rehabilitation", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.mark", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "reporting.first", verdict = "met" },
    { treaty = "icrc-2024-with-remedy", provision = "reporting.annual", verdict = "open" }, -- the last April is still to come,

    { treaty = "remedy", provision = "care", verdict = "breached" },
    { treaty = "remedy", provision = "care", verdict = "met", set = { clinic = "60 d" } },
    { treaty = "remedy", provision = "clearance", verdict = "never applied" },
  },
}
