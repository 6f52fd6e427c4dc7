-- D24: the tank. Its profile is a thing, and there are four people in it.
--
-- Sources: D24 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files.
--
-- Nobody inside:    martens run d24-crewed-vehicle --set crew=0
-- A lighter vehicle:    martens run d24-crewed-vehicle --set profile=mixed --set by_nature=false
return scenario {
  id = "d24-crewed-vehicle",
  title = "Crewed vehicle as target",
  about = "Dilemma D24 of the field's list: a system is made for tanks, and four people are inside the one that it strikes. The bans on " ..
          "targeting persons do not use the same words, and it hangs on those whether a tank is a person.",
  lasts = "20 min",

  parameters = {
    profile   = { default = "object_by_nature", source = "assumed", about = "what its target profile matches: object_by_nature, object_by_use, mixed or person" },
    by_nature = { default = true, source = "assumed", about = "whether what it struck is military by nature: a tank is, a pick-up is not" },
    crew      = { default = 4, range = { 0, 8 }, source = "assumed", about = "people inside" },
  },

  places    = { field = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    hunter = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "watch", place = "field", form = "platform", role = "other",
      control = "person_may_veto", veto_window = "1 min", silence = "proceed", link_loss = "hold",
      engages = { "vehicle" },
      target_profile = param.profile,
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = false, self_deactivates = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, explains = true, traceable = true, tested = true, bias_examined = true, purpose_ended = false,
      error_rate = 0.02, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  contacts = {
    { id = "tank", at = "5 min", kind = "vehicle", status = "combatant", by_nature = param.by_nature, by_use = true, protected_sign = false,
      people = param.crew, occupants = param.crew, place = "field", stays = "10 min" },
  },

  before = {
    { "-30 min", "assess", operator = "watch", place = "field", civilians = 0, civilian_harm = 0, advantage = 4, status = "combatant",
      second_source = true },
  },

  expect = {
    -- ICRC 2024: what sets it off, and whom the profile represents. A tank is an object, whoever is in it.
    { treaty = "icrc-2024", provision = "P2", verdict = "met" },
    { treaty = "icrc-2024", provision = "R1", verdict = "met" },
    { treaty = "icrc-2026", provision = "P2bis", verdict = "met" },
    -- ICRC 2021: "designed *or used* to apply force against persons". Used against the four inside, on one reading.
    { treaty = "icrc-2021", provision = "P2", verdict = "met" },
    { treaty = "icrc-2021", provision = "P2", verdict = "breached", reading = { used_against = "or people were inside" } },
    { treaty = "icrc-2021", provision = "P2", verdict = "met", set = { crew = 0 }, reading = { used_against = "or people were inside" } },
    -- Stop Killer Robots: "target people". Who strikes a tank may be said to target its crew.
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "met" },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached", reading = { target_people = "or people were inside" } },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "met", set = { crew = 0 }, reading = { target_people = "or people were inside" } },
    -- HRW: "select human targets". What is selected is the vehicle, or those who are in it.
    { treaty = "hrw-2024", provision = "P2", verdict = "met" },
    { treaty = "hrw-2024", provision = "P2", verdict = "breached", reading = { target_people = "or people were inside" } },
    -- Article 36 and Palestine: "directly". Whoever sits in an object that is targeted is not targeted directly, or is.
    { treaty = "article-36-2024", provision = "P1", verdict = "met" },
    { treaty = "palestine-2023", provision = "P", verdict = "met" },
    { treaty = "palestine-2023", provision = "P.used", verdict = "met" },
    { treaty = "palestine-2023", provision = "P.used", verdict = "breached", reading = { human_target = "a vehicle with people in it, too" } },

    -- A light vehicle: if its profile lets persons in, every person ban bites (whatever matches persons too is taken to be set off by
    -- them). If it stays a profile of objects that are military by use, only the rule on "by nature" is left.
    { treaty = "icrc-2024", provision = "P2", verdict = "breached", set = { profile = "mixed", by_nature = false } },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached", set = { profile = "mixed", by_nature = false } },
    { treaty = "hrw-2024", provision = "P2", verdict = "breached", set = { profile = "mixed", by_nature = false } },
    { treaty = "article-36-2024", provision = "P1", verdict = "breached", set = { profile = "mixed", by_nature = false } },
    { treaty = "palestine-2023", provision = "P", verdict = "breached", set = { profile = "mixed", by_nature = false } },
    { treaty = "icrc-2024", provision = "P2", verdict = "met", set = { profile = "object_by_use", by_nature = false } },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached", set = { profile = "object_by_use", by_nature = false } },
    { treaty = "icrc-2021", provision = "L1", verdict = "met", set = { profile = "object_by_use", by_nature = false } },
    { treaty = "icrc-2021", provision = "L1", verdict = "breached", set = { profile = "object_by_use" }, reading = { target_types = "the example is the rule" } },
    -- A profile of tanks that strikes a pick-up: what it is meant for, or what it struck.
    { treaty = "icrc-2024", provision = "R1", verdict = "met", set = { by_nature = false } },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached", set = { by_nature = false }, reading = { by_nature = "what it struck" } },
  },
}
