-- D5: the ship. A close-in defence fires at whatever comes in fast; an airliner crosses, and boats lie in the same waters.
--
-- Sources: D5 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. Records of what happened
-- with such systems: scenarios/incidents (vincennes-1988, ciws-1989).
--
-- Empty the sea:        martens run d05-ship-close-in-defence --set civilians=0 --set density=0
-- Call it probabilistic: martens run d05-ship-close-in-defence --set deterministic=false
return scenario {
  id = "d05-ship-close-in-defence",
  title = "Ship close-in defence with civil traffic nearby",
  about = "Dilemma D5 of the field's list: a ship's last defence is on while civil traffic is near, with a person who could stop it but has " ..
          "no time to. Nearly all drafts would keep such systems, as bounded, understood and against objects; some, read strictly, do not.",
  lasts = "30 min",

  parameters = {
    civilians     = { default = 30, range = { 0, 500 }, source = "assumed", about = "civilians in the waters within its reach" },
    density       = { default = 3, range = { 0, 100 }, source = "assumed", about = "the same, to the square kilometre" },
    dwell         = { default = "1 h", range = { "10 min", "48 h" }, source = "assumed", about = "longest time for which the mode may stay on" },
    area          = { default = "12 km2", range = { "0 km2", "80 km2" }, source = "assumed", about = "area in which it may act; 0: none is set" },
    profile       = { default = "object_by_nature", source = "assumed", about = "what its target profile matches: object_by_nature or mixed" },
    deterministic = { default = true, source = "assumed", about = "whether it follows fixed rules" },
    error         = { default = 0, range = { 0, 1 }, source = "assumed", about = "share of the airliners that it takes for a missile" },
    fitted        = { default = false, source = "assumed", about = "whether what it fires destroys itself" },
    role          = { default = "local_defence", source = "assumed", about = "what it is there for: local_defence, air_defence or other" },
  },

  circumstances = {
    open_sea = { class = "normal", with = { civilians = 0, density = 0 } },
    strait   = { class = "expected", with = { error = 0.25 } },
    spoofed  = { class = "adverse", with = { error = 0.5 } },
  },

  places    = {
    waters = { populated = false, civilians = param.civilians, civilians_per_km2 = param.density, armed_conflict = true, facility = "none" },
  },

  operators = {
    officer = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    close_in = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "officer", place = "waters", form = "platform", domain = "sea", role = param.role,
      control = "person_may_veto", veto_window = "3 s", silence = "proceed", link_loss = "hold",
      engages = { "missile" },
      recognition = { missile = { missile = 1 }, airliner = { missile = param.error } },   -- of the other airliners it makes nothing
      target_profile = param.profile, profile_represents_persons = false, triggered_by_person = false,
      duration_limit = param.dwell, area_limit = param.area, engagement_limit = 10,
      can_be_deactivated = true, deactivation_time = "1 s", self_deactivates = false, self_destructs = param.fitted, self_neutralises = false,
      deterministic = param.deterministic, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, bias_examined = true, processing_limited = true,
      explains = true, traceable = true, error_rate = 0.02, unexpected_rate = 0.02,      -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "missile", at = "5 min", kind = "missile", status = "combatant", by_nature = true, protected_sign = false,
      people = 0, occupants = 0, place = "waters", stays = "30 s", harm_if_ignored = { combatant = 40 } },
    { id = "airliner", at = "15 min", kind = "airliner", status = "civilian", by_nature = false, protected_sign = false,
      people = 150, occupants = 150, place = "waters", stays = "5 min" },
  },

  -- Fielded without a review by senior officials, which one text asks for but for such systems.
  before = {
    { "-30 min", "assess", operator = "officer", place = "waters", civilians = param.civilians, civilian_harm = 0, advantage = 40,
      status = "combatant", second_source = true },
  },
  timeline = {
    { "1 s", "develop", system = "close_in" },
    { "2 s", "deploy", system = "close_in" },
  },

  expect = {
    -- Article 36: within the scope and not prohibited; its users understand and bound it, and it does not target people.
    { treaty = "article-36-2024", provision = "P1", verdict = "met" },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "met" },
    { treaty = "article-36-2024", provision = "P2", verdict = "met" },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "breached", set = { area = "0 km2" } },

    -- ICRC 2021: "such as only where no civilians are present" is an example, or the rule. The row reads it strictly: a breach.
    { treaty = "icrc-2021", provision = "P2", verdict = "met" },
    { treaty = "icrc-2021", provision = "L1", verdict = "met" },
    { treaty = "icrc-2021", provision = "L3", verdict = "met" },
    { treaty = "icrc-2021", provision = "L3", verdict = "breached", reading = { situations = "the example is the rule" } },
    { treaty = "icrc-2021", provision = "L3", verdict = "met", set = { civilians = 0, density = 0 },
      reading = { situations = "the example is the rule" } },
    -- ICRC 2024: a "concentration", which a few boats are not unless any civilian is one.
    { treaty = "icrc-2024", provision = "R2", verdict = "met" },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { civilians = 150 } },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", reading = { concentration = "any civilian" } },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached", set = { profile = "mixed" } },
    -- The row has the ICRC's explanations keep such systems; as encoded, three seconds are too few for R4, unless what it fires
    -- destroys itself (R5). "To the maximum extent feasible" is knowingly not encoded there, and is what the explanations rest on.
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted", set = { fitted = true } },
    { treaty = "icrc-2021", provision = "L4", verdict = "breached" },

    -- Pakistan (c): areas without concentration of civilians; read strictly, without civilians.
    { treaty = "pakistan-2024", provision = "R.c", verdict = "met" },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "breached", reading = { without_concentration = "no civilian" } },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "breached", set = { civilians = 150 } },

    -- Germany: what follows fixed rules is "automatic", and outside. Were it not, its framework of control would be kept.
    { treaty = "germany-2024", provision = "C.limits", verdict = "outside the scope" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "met", set = { deterministic = false } },
    { treaty = "germany-2024", provision = "C.limits", verdict = "met", reading = { autonomous = "by itself, fixed rules or not" } },
    { treaty = "germany-2024", provision = "C.limits", verdict = "breached", set = { deterministic = false, area = "0 km2" } },

    -- Rolling text: a perimeter "to reduce likelihood", whoever is inside it; in November 2024 concentrations were to be avoided.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "met", set = { civilians = 150 } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "breached", set = { area = "0 km2" } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.iv", verdict = "met" },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.iv", verdict = "breached", set = { civilians = 150 } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.iv", verdict = "breached", reading = { concentration = "any civilian" } },

    -- United States: no senior review for local defence against materiel; WP.4 is kept as long as effects are as expected.
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "excepted" },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "breached", set = { role = "other" } },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met", circumstance = "open_sea" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached", circumstance = "strait" },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached" },       -- the strait is an expected circumstance

    -- How long the mode stays on is a limit in many drafts and a number in none: a day or two is as good as an hour.
    { treaty = "icrc-2024", provision = "R2", verdict = "met", set = { dwell = "48 h" } },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "met", set = { dwell = "48 h" } },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "breached", set = { dwell = "48 h" },
      reading = { limit = "one hour and four square kilometres" } },
  },
}
