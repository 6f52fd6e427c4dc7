-- D1: the veto. A munition shows its target and strikes unless somebody forbids it in t seconds; people need T, and T is more than t.
--
-- Sources: D1 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. That people need more
-- than five seconds: drivers without hurry took 1.9 to 25.7 s (Eriksson and Stanton 2017, range as quoted by others).
--
-- Give more time:   martens run d01-veto-shorter-than-reaction --set veto_window=60s
-- Let silence mean no:  martens run d01-veto-shorter-than-reaction --set silence=hold
return scenario {
  id = "d01-veto-shorter-than-reaction",
  title = "Veto window shorter than reaction",
  about = "Dilemma D1 of the field's list: a loitering munition shows its target and strikes unless it is vetoed within five seconds. " ..
          "The person who could veto needs sixteen, so the drafts differ on whether that person supervises anything.",
  lasts = "10 min",

  parameters = {
    veto_window = { default = "5 s", range = { "1 s", "60 s" }, source = "assumed", about = "time before it goes on by itself" },
    needed    = { default = "16 s", range = { "2 s", "26 s" }, source = "assumed; drivers without hurry took 1.9 to 25.7 s",
                  about = "median time in which the person decides" },
    silence   = { default = "proceed", source = "assumed", about = "what it means that the person says nothing: proceed or hold" },
    fitted    = { default = false, source = "assumed", about = "whether it can put itself out of action" },
    profile   = { default = "object_by_nature", source = "assumed", about = "what its target profile matches: object_by_nature or person" },
    role      = { default = "other", source = "assumed", about = "what it is there for: local_defence or other" },
    traceable = { default = true, source = "assumed", about = "whether what it did can be traced afterwards" },
    error     = { default = 0, range = { 0, 1 }, source = "assumed", about = "share of the buses that it takes for a vehicle" },
  },

  -- Whether effects can be anticipated is asked of many runs: all is well in the light, and one bus in four is mistaken at dusk.
  circumstances = {
    daylight = { class = "normal" },
    dusk     = { class = "expected", with = { error = 0.25 } },
    spoofed  = { class = "adverse", mislead = "30 %" },
  },

  places    = { road = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = param.needed, spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = false, asked_for_more = false,
    },
  },

  systems = {
    loiterer = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "watch", place = "road", form = "loitering_munition", role = param.role,
      control = "person_may_veto", veto_window = param.veto_window, silence = param.silence, link_loss = "hold",
      engages = { "vehicle" },
      recognition = { vehicle = { vehicle = 1 }, bus = { vehicle = param.error } },   -- of the other buses it makes nothing
      target_profile = param.profile,
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_deactivates = param.fitted, self_destructs = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, processing_limited = true,
      bias_examined = true, explains = true, traceable = param.traceable,
      error_rate = 0.03, unexpected_rate = 0.02,      -- assumed: good enough for every draft that asks
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "truck", at = "2 min", kind = "vehicle", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, occupants = 3, place = "road", stays = "5 min", harm_if_ignored = 2 },
    { id = "bus", at = "5 min", kind = "bus", status = "civilian", by_nature = false, protected_sign = false,
      people = 18, occupants = 18, place = "road", stays = "2 min" },
  },

  before = {
    { "-30 min", "assess", operator = "watch", place = "road", civilians = 0, civilian_harm = 0, advantage = 3, status = "combatant",
      second_source = false },
  },

  -- It was developed and fielded without a review by senior officials, which one text asks for. That is said at the start of the run
  -- and not before it, because only then is on record what the system is.
  timeline = {
    { "1 s", "develop", system = "loiterer" },
    { "2 s", "deploy", system = "loiterer" },
  },

  expect = {
    -- ICRC: supervision that comes too late is none. In 2021 nothing cures that; in 2024 a mechanism does.
    { treaty = "icrc-2021", provision = "L4", verdict = "breached" },
    { treaty = "icrc-2021", provision = "L4", verdict = "breached", set = { fitted = true } },
    { treaty = "icrc-2021", provision = "L4", verdict = "met", set = { veto_window = "60 s" } },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted", set = { fitted = true } },
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { veto_window = "60 s" } },
    -- "Timely" decides: ten seconds are timely if seven are enough, and are not if what counts is what this person needs.
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { veto_window = "10 s" } },
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { veto_window = "10 s" }, reading = { timely = "seven seconds" } },

    -- Palestine: nobody needs to act before force, so it is an autonomous weapon, and stays or falls with its four tests. None of
    -- them is time, so the short window by itself breaches nothing here.
    { treaty = "palestine-2023", provision = "P.control", verdict = "met" },
    { treaty = "palestine-2023", provision = "P.control", verdict = "breached", set = { traceable = false } },

    -- Rolling text: timely deactivation "and/or" self-destruction and its kind. "And" was how November 2024 had it, in two items.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "met", set = { fitted = true } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "breached", set = { fitted = true },
      reading = { and_or = "both are needed" } },
    { treaty = "rolling-text-2024-11", provision = "III.5", verdict = "breached" },
    { treaty = "rolling-text-2024-11", provision = "III.5", verdict = "met", reading = { control_and_judgement = "either of the two is enough" } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.i", verdict = "met" },       -- without "timely", which came in May 2025
    { treaty = "rolling-text-2024-11", provision = "III.6.C.i", verdict = "breached", reading = { deactivated = "and in time" } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.ii", verdict = "breached" },

    -- WP.4 asks for no veto: good faith, on what was known, and effects that can be anticipated.
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec.care", verdict = "breached",
      reading = { feasible = "a second source, before a person approved or assessed" } },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met", circumstance = "daylight" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached", circumstance = "dusk" },

    -- DoD: without the review by senior officials, unless it is for local defence and against materiel; a window of any length.
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "met" },
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "breached", reading = { appropriate_levels = "a person approved" } },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "excepted", set = { role = "local_defence" } },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "breached", set = { role = "local_defence", profile = "person" } },

    -- Others that speak of time, or do not.
    { treaty = "hrw-2024", provision = "C-dec", verdict = "breached" },
    { treaty = "draft-protocol-6-2023", provision = "4", verdict = "breached" },
    { treaty = "two-tier-2022", provision = "T2", verdict = "met" },
    { treaty = "two-tier-2022", provision = "T2", verdict = "breached", reading = { appropriate = "a person could step in, in time" } },

    -- If silence means no, nothing is done within the five seconds: nothing is judged, and two people are harmed elsewhere.
    { treaty = "icrc-2024", provision = "R4", verdict = "never applied", set = { silence = "hold" } },
  },
}
