-- D18: the mine that waits. Laid for a week, set off by what passes, and still there two years later.
--
-- Sources: D18 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. The Hague Convention
-- (VIII) of 1907, on automatic submarine contact mines, applies too: it was not read, and is not encoded.
--
-- Lay it for less:  martens run d18-long-lived-naval-mine --set laid_for=7d
-- Let it end itself:   martens run d18-long-lived-naval-mine --set fitted=true
return scenario {
  id = "d18-long-lived-naval-mine",
  title = "Long-duration naval mine",
  about = "Dilemma D18 of the field's list: a sea mine fires at what sounds like a warship, with nobody within reach, and goes on after " ..
          "the blockade has ended. The drafts differ on whether it is an autonomous weapon at all, and on what must stop it.",
  lasts = "2 y",

  parameters = {
    laid_for = { default = "2 y", range = { "1 d", "10 y" }, source = "assumed", about = "longest time for which it may stay active" },
    blockade = { default = "7 d", range = { "1 d", "1 y" }, source = "assumed", about = "when the purpose for which it was laid ends" },
    over     = { default = "30 d", range = { "1 d", "1 y" }, source = "assumed", about = "when hostilities end" },
    consulted = { default = "3 y", range = { "30 d", "3 y" }, source = "assumed", about = "when the coasts work together on remnants; 3 y: never" },
    fitted   = { default = false, source = "assumed", about = "whether it can make itself safe" },
    traffic  = { default = "4 d", range = { "6 h", "30 d" }, source = "assumed", about = "mean time between two ferries" },
    mistaken = { default = 0.2, range = { 0, 1 }, source = "assumed", about = "share of ferries that it takes for a warship" },
    form     = { default = "munition", source = "assumed", about = "what it is: munition, loitering_munition or platform" },
  },

  -- Effects over many runs: on closed waters no ferry passes; in the strait they do.
  circumstances = {
    closed_waters = { class = "normal", with = { mistaken = 0 } },
    strait        = { class = "expected" },
  },

  places    = { strait = { populated = false, civilians = 40, civilians_per_km2 = 0, armed_conflict = true, facility = "none",
                           at_sea = true, contaminated_area = "0.01 km2" } },
  parties   = { ardland = { in_conflict = true } },

  -- Whoever laid it has sailed away. The time that a person would need is said although nobody is asked.
  operators = {
    layer = { model = "attentive", at_post = false, party = "ardland", trained = true, accountable = true, in_chain_of_command = true,
              can_explain = true, guided = true, rules_of_engagement = true, needed_time = "16 s" },
  },

  systems = {
    mine = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "layer", place = "strait", party = "ardland", form = param.form, role = "other", domain = "underwater", emplaced = true, anti_handling = false,
      control = "no_person", silence = "proceed", link_loss = "proceed", up = false,
      engages = { "warship" },
      recognition = { warship = { warship = 1 }, ferry = { warship = param.mistaken } },  -- of the other ferries it makes nothing
      target_profile = "object_by_nature",                  -- a ship sets it off, and no person: it is none of the mines of a ban on those
      duration_limit = param.laid_for, area_limit = "0.01 km2", engagement_limit = 3,
      can_be_deactivated = false, self_destructs = false, self_deactivates = false, self_neutralises = param.fitted,
      deterministic = true, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, explains = false, traceable = false, tested = true, bias_examined = true, purpose_ended = false,
      error_rate = 0.1, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      effects = { people_within = 1.0, harmed = 0.5, remnants = 0 },
    },
  },

  contacts = {
    { id = "frigate", at = "3 d", kind = "warship", status = "combatant", by_nature = true, protected_sign = false,
      people = 90, occupants = 90, place = "strait", stays = "10 min" },
    { id = "ferry", every = random.exponential(param.traffic), kind = "ferry", status = "civilian", by_nature = false, protected_sign = false,
      people = 40, occupants = 40, place = "strait", stays = "10 min" },
  },

  before = {
    { "-2 h", "assess", operator = "layer", place = "strait", civilians = 40, civilian_harm = 0, advantage = 90, status = "combatant",
      second_source = false },
  },

  timeline = {
    { param.blockade, system = "mine", purpose_ended = true, about = "the blockade is lifted" },
    { param.over, "end_hostilities", place = "strait", party = "ardland", about = "the war is over, and the mine is a remnant of it" },
    { param.consulted, "consult", place = "strait", party = "ardland", about = "with the other coast, on what lies in the strait" },
  },

  expect = {
    -- Amended Protocol II leaves out anti-ship mines at sea, and a ban on mines that persons set off does not reach this one: what
    -- asks for duration and neutralisation here is what was proposed for autonomous weapons. Sensor-triggered force is within it.
    { treaty = "amended-protocol-2", provision = "3.7", verdict = "outside the scope" },
    { treaty = "mine-ban-1997", provision = "1.1", verdict = "outside the scope" },
    -- ICRC 2021, L2: some limit is set, if only of two years. That it makes this a specific attack is what the limit is for, and
    -- whether it does is a matter of how those words are read.
    { treaty = "icrc-2021", provision = "L2", verdict = "met" },
    { treaty = "icrc-2021", provision = "L2", verdict = "breached", reading = { specific_attack = "a person judged or approved it in the last hour" } },
    -- Nobody can reach it. In 2021 nothing cures that; in 2024 a mechanism of its own does ...
    { treaty = "icrc-2021", provision = "L4", verdict = "breached" },
    { treaty = "icrc-2021", provision = "L4", verdict = "breached", set = { fitted = true } },
    { treaty = "icrc-2024", provision = "R2", verdict = "met" },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted", set = { fitted = true } },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { fitted = true },
      reading = { effective_mechanism = "it is fitted, and at work when the link is lost" } },
    -- ... and it stops once the blockade has ended, or it does not: being fitted is not enough for that.
    { treaty = "icrc-2024", provision = "R5.purpose", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R5.purpose", verdict = "breached", set = { fitted = true } },
    { treaty = "icrc-2024", provision = "R5.purpose", verdict = "met", set = { laid_for = "6 d" } },
    -- Civil traffic: a share of the ferries is mistaken, and nobody expected harm to them. In closed waters there is none.
    { treaty = "icrc-2024", provision = "P1", verdict = "breached" },
    { treaty = "icrc-2024", provision = "P1", verdict = "met", circumstance = "closed_waters" },
    -- Russia leaves out ammunition: whether a mine is that decides everything else.
    { treaty = "russia-2024", provision = "R", verdict = "outside the scope" },
    { treaty = "russia-2024", provision = "R", verdict = "breached", set = { form = "platform" } },
    { treaty = "russia-2024", provision = "R", verdict = "breached", reading = { laws = "ammunition is not left out" } },
    { treaty = "russia-2024", provision = "R.limits", verdict = "met", reading = { laws = "ammunition is not left out" } },
    -- The environment: remnants at sea are a matter for both coasts, after the war. No text names a time.
    { treaty = "environment-2022", provision = "27", verdict = "open" },
    { treaty = "environment-2022", provision = "27", verdict = "breached", reading = { as_soon_as_possible = "one year" } },
    { treaty = "environment-2022", provision = "27", verdict = "met", set = { consulted = "90 d" } },
  },
}
