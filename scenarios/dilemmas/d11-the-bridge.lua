-- Dilemma D11: an object that serves both sides of life. A bridge, or a power line, becomes a military objective by its use.
--
-- Law in force knows four grounds on which an object may be attacked: nature, location, purpose and use (Additional Protocol I, Art.
-- 52(2)). Several drafts leave one of them to a machine: nature. So a person may attack the bridge and a machine may not. Others hold that
-- this is narrower than the law. And what falls with a power line is more than the line: whoever is cut off from a hospital is
-- harmed as well, later and elsewhere; few texts look there.
--
-- A barracks instead:  martens run d11-the-bridge --set by_nature=true --set profile=object_by_nature
-- Sources: Additional Protocol I, Arts 51(5)(b), 52(2), 57; A/79/88, pp. 86-87 and 122; CCW/GGE.1/2025/WP.9, Box III para 6(d)(iv);
-- EWIPA declaration, 18 November 2022, paras 3.3 and 3.4.
return scenario {
  id = "d11-the-bridge",
  title = "The bridge",
  about = "A machine is sent against a bridge that carries both convoys and the power line of a hospital. It is dilemma D11 of the field's list.",
  lasts = "2 h",

  parameters = {
    profile   = { default = "dual_use", source = "assumed", about = "what the target profile matches: dual_use, object_by_use or object_by_nature" },
    by_nature = { default = false, source = "assumed", about = "whether the object is military by its nature, as a barracks is" },
    by_use    = { default = true, source = "assumed", about = "whether convoys use it at the time" },
    populated = { default = false, source = "assumed", about = "whether it is a populated area" },
    cut_off   = { default = 400, range = { 0, 5000 }, source = "assumed", about = "people cut off from a hospital: the reverberating harm" },
    foreseen  = { default = false, source = "assumed", about = "whether indirect effects were taken into account beforehand" },
    expected  = { default = 2, range = { 0, 500 }, source = "assumed", about = "civilians expected to be harmed, by whoever counted" },
  },

  circumstances = { usual = { class = "expected" } },

  places = {
    crossing = { populated = param.populated, civilians = 60, civilians_per_km2 = 80, facility = "power", armed_conflict = true, warned = false },
  },

  operators = {
    planner = { model = "attentive", settings = { median = "10 s", spread = 0.2, civilians_at_most = 1000 },
                shown_share = 0.9, had_right_share = 0.9, second_source = true,
                trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    striker = {
      model = "threshold", settings = { engage_above = 0.8 },
      operator = "planner", place = "crossing",
      control = "person_may_veto", veto_window = "90 s", silence = "proceed", link_loss = "self_deactivate",
      engages = { "bridge" },
      recognition = { bridge = { bridge = 1 } },
      target_profile = param.profile, profile_represents_persons = false, profile_represents_civilians = false,
      form = "munition", role = "other", deterministic = false, sets_own_objectives = false,
      duration_limit = "3 h", area_limit = "1 km2", engagement_limit = 1, payload = "explosive", explosive_mass = "200 kg",
      can_be_deactivated = true, self_destructs = true, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, tested = true, error_rate = 0.02, unexpected_rate = 0.01, explains = true, traceable = true,
      bias_examined = true, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  contacts = {
    { id = "span", at = "30 min", kind = "bridge", status = "combatant", people = 0, place = "crossing", stays = "1 h",
      by_nature = param.by_nature, by_location = false, by_purpose = false, by_use = param.by_use, protected_sign = false },
  },

  before = {
    { "-1 h", "assess", operator = "planner", place = "crossing", civilians = 60, civilian_harm = param.expected, advantage = 10,
      other_objective_harm = 5, other_means_harm = 5, indirect = param.foreseen, kind = "bridge", status = "combatant", second_source = true,
      about = "the planner finds that convoys use the bridge" },
    { "-10 min", "warn", operator = "planner", place = "crossing", warning_sent = true, warning_receivable = true },
  },

  -- What comes later, and elsewhere: nobody at the bridge was hurt, and the hospital has no power.
  timeline = {
    { "40 min", "effect", system = "striker", operator = "planner", target = "span", place = "crossing", civilian_harm = 0, hospital_cut = param.cut_off,
      about = "the power line fell with the bridge" },
  },

  expect = {
    -- Law in force: an objective by its use, and attacked as one; a second source was looked at, people were warned.
    { treaty = "additional-protocol-1", provision = "48", verdict = "met", reading = { objective = "as it was" } },
    { treaty = "additional-protocol-1", provision = "48", verdict = "breached", set = { by_use = false }, reading = { objective = "as it was" } },
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "met" },
    -- Counting those who are cut off among the expected harm, the same attack is excessive; whether they count, the rule does not say.
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "breached", set = { expected = 402 } },
    { treaty = "additional-protocol-1", provision = "57.3", verdict = "breached", set = { expected = 402 } },
    -- No dam, dyke or nuclear station: a power line has no special protection there.
    { treaty = "additional-protocol-1", provision = "55-56", verdict = "met" },

    -- By nature only: allowed to a person, and not to the machine.
    { treaty = "icrc-2024", provision = "R1", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R1", verdict = "met", set = { by_nature = true, profile = "object_by_nature" } },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached", set = { profile = "object_by_nature" },
      reading = { by_nature = "what it struck" } },
    { treaty = "icrc-2026", provision = "R1bis", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "R.a", verdict = "breached" },
    -- In 2021 "such as": the example is the rule, or it is not.
    { treaty = "icrc-2021", provision = "L1", verdict = "met" },
    { treaty = "icrc-2021", provision = "L1", verdict = "breached", reading = { target_types = "the example is the rule" } },
    -- The rolling text says "should", as appropriate; the year before only "for instance, it is considered".
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iv", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iv", verdict = "met", set = { by_nature = true, profile = "object_by_nature" } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.v.nature", verdict = "breached" },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.v", verdict = "met" },

    -- Draft articles: the limit is narrower than the law and is not there; what the law asks for was done.
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "measures.limits", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached", set = { expected = 402 } },
    -- Others limit the type of target without saying which.
    { treaty = "draft-protocol-6-2023", provision = "4.limits", verdict = "met" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "met" },
    { treaty = "france-2024", provision = "C2", verdict = "met" },
    { treaty = "france-2024", provision = "C2", verdict = "breached", reading = { objectives = "objects that are military by nature" } },
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "met" },
    -- The harm that comes later is in no rule of theirs.
    { treaty = "icrc-2024", provision = "P1", verdict = "met" },

    -- The declaration on explosive weapons speaks of what comes later, in populated areas, which this crossing is not.
    { treaty = "explosive-weapons-2022", provision = "3.4", verdict = "never applied" },
    { treaty = "explosive-weapons-2022", provision = "3.4", verdict = "breached", set = { populated = true } },
    { treaty = "explosive-weapons-2022", provision = "3.4", verdict = "met", set = { populated = true, foreseen = true } },
  },
}
