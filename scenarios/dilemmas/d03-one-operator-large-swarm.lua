-- D3: the swarm. Many units share out targets among themselves; one person has them all, and follows no single engagement.
--
-- Sources: D3 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. That 8 and 12 missiles for
-- one person differed little and 16 were too many: Cummings and Guerlain 2007, as summarised by others.
--
-- The swarm is one system to the record, as it is to the person; `units` says how many it is made of.
-- Cap it higher:         martens run d03-one-operator-large-swarm --set cap=20
-- Make it surprise less: martens run d03-one-operator-large-swarm --set surprises=0
return scenario {
  id = "d03-one-operator-large-swarm",
  title = "One operator, large swarm",
  about = "Dilemma D3 of the field's list: forty units share out targets among themselves under one person, who monitors no single " ..
          "engagement. Drafts differ on whether such a swarm is unpredictable for what it is, or only if its effects cannot be anticipated.",
  lasts = "30 min",

  parameters = {
    units     = { default = 40, range = { 1, 256 }, source = "assumed", about = "units under the one person" },
    cap       = { default = 3, range = { 1, 50 }, source = "assumed", about = "most engagements that the swarm may make" },
    surprises = { default = 0.1, range = { 0, 1 }, source = "assumed", about = "share of its trials in which it did what was not expected" },
    error     = { default = 0, range = { 0, 1 }, source = "assumed", about = "share of the buses that it takes for a vehicle" },
    hours     = { default = "2 h", range = { "30 min", "24 h" }, source = "assumed", about = "limit to the time for which it stays active" },
    area      = { default = "9 km2", range = { "0 km2", "100 km2" }, source = "assumed", about = "limit to where it may act; 0: none is set" },
  },

  -- Whether effects can be anticipated is asked of many runs.
  circumstances = {
    empty_valley = { class = "normal" },
    buses_come   = { class = "expected", with = { error = 0.25 } },
    spoofed      = { class = "adverse", with = { error = 0.5 } },
  },

  places    = { valley = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    lead = {
      model = "attentive", settings = { median = "16 s", spread = 0.1 }, systems = param.units,
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 0.8, shown_share = 0.8, second_source = false, asked_for_more = false,
    },
  },

  systems = {
    swarm = {
      model = "swarm", settings = { units = param.units, votes_above = 0.8, spread = 0, quorum = 0.5, lost_per_hour = 0 },
      operator = "lead", place = "valley", form = "loitering_munition", role = "other",
      control = "no_person", silence = "proceed", link_loss = "hold",
      engages = { "vehicle" },
      recognition = { vehicle = { vehicle = 1 }, bus = { vehicle = param.error } },   -- of the other buses it makes nothing
      target_profile = "object_by_nature", shares_targets = true,
      duration_limit = param.hours, area_limit = param.area, engagement_limit = param.cap,
      can_be_deactivated = true, deactivation_time = "1 s", self_deactivates = false, self_destructs = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, bias_examined = true, processing_limited = true,
      explains = true, traceable = true, error_rate = 0.03, unexpected_rate = param.surprises,      -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "truck", at = "2 min", every = "4 min", kind = "vehicle", status = "combatant", by_nature = true, protected_sign = false,
      people = 2, occupants = 2, place = "valley", stays = "3 min", harm_if_ignored = 1 },
    { id = "bus", at = "3 min", kind = "bus", status = "civilian", by_nature = false, protected_sign = false,
      people = 18, occupants = 18, place = "valley", stays = "3 min" },
  },

  before = {
    { "-30 min", "assess", operator = "lead", place = "valley", civilians = 0, civilian_harm = 0, advantage = 5, status = "combatant",
      second_source = true },
  },

  expect = {
    -- ICRC 2025: certain swarms are likely unpredictable. "Likely" is the paper's hedge: do trials decide, or the sharing of targets?
    { treaty = "icrc-2025", provision = "P1.likely", verdict = "breached" },
    { treaty = "icrc-2025", provision = "P1.likely", verdict = "met", set = { surprises = 0.02 } },
    { treaty = "icrc-2025", provision = "P1.likely", verdict = "breached", set = { surprises = 0.02 },
      reading = { likely = "whatever trials showed" } },
    { treaty = "icrc-2021", provision = "P1.design", verdict = "breached" },
    { treaty = "icrc-2021", provision = "P1.design", verdict = "met", set = { surprises = 0.02 } },

    -- A cap on engagements: ICRC R3, Pakistan (d), rolling text 6(d)(ii), and November 2024. None of them says how many, so that any
    -- cap that is set and kept will do, three or fifty. That the rolling text's is contested as no rule of humanitarian law is in no verdict.
    { treaty = "icrc-2024", provision = "R3", verdict = "met" },
    { treaty = "icrc-2024", provision = "R3", verdict = "met", set = { cap = 50 } },
    { treaty = "pakistan-2024", provision = "R.d", verdict = "met", set = { cap = 50 } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.ii", verdict = "met", set = { cap = 50 } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.iii", verdict = "met", set = { cap = 50 } },

    -- One person and forty units: supervised, if it is enough to be there; not so, if twelve are as many as one person can follow.
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "met" },
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "breached", reading = { effectively = "and with few enough systems" } },
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "met", set = { units = 12 },
      reading = { effectively = "and with few enough systems" } },
    { treaty = "icrc-2021", provision = "L4.supervision", verdict = "breached", reading = { effective = "and with few enough systems" } },
    -- Nobody was asked about any engagement, so there was no time to step in, however little of it is enough.
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", reading = { timely = "seven seconds" } },

    -- Stop Killer Robots: the user limits time and space; and what cannot be relied on is banned, swarm or not.
    { treaty = "stop-killer-robots-2024", provision = "O2.limit", verdict = "met" },
    { treaty = "stop-killer-robots-2024", provision = "O2.limit", verdict = "breached", set = { area = "0 km2" } },
    { treaty = "stop-killer-robots-2024", provision = "P1", verdict = "breached" },
    { treaty = "stop-killer-robots-2024", provision = "P1", verdict = "met", set = { surprises = 0.02 } },

    -- Pakistan: no human in the choosing, and a surprise in a single trial is one too many in "all circumstances".
    { treaty = "pakistan-2024", provision = "P", verdict = "breached", set = { surprises = 0.02 } },
    { treaty = "pakistan-2024", provision = "P", verdict = "met", set = { surprises = 0 } },

    -- WP.4: allowed if effects can be anticipated, which many runs show ...
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met", circumstance = "empty_valley" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached", circumstance = "buses_come" },
    { treaty = "icrc-2024", provision = "P1", verdict = "met", circumstance = "empty_valley" },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached" },
    -- ... and the two-tier States: if a mission framework is set, whatever trials showed.
    { treaty = "two-tier-2022", provision = "T1", verdict = "met" },
    { treaty = "two-tier-2022", provision = "T2", verdict = "met" },
    { treaty = "france-2024", provision = "P", verdict = "met" },
    { treaty = "france-2024", provision = "C2", verdict = "met" },
    { treaty = "france-2024", provision = "C2", verdict = "breached", set = { area = "0 km2" } },
    { treaty = "france-2024", provision = "P.effects", verdict = "met", circumstance = "empty_valley" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "met" },
  },
}
