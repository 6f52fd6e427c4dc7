-- Dilemma D17: the right target, and a cloud that nobody aimed at. A launcher stands beside the tanks of a chemical plant.
--
-- Law in force protects the environment above a threshold of three words that must all be true, widespread, long-term and severe, and
-- gives dams, dykes and nuclear power stations a protection of their own; chemical plants are not on that list. None of the drafts on
-- autonomous weapons mentions the environment at all: of a perfect strike with a poisonous end they have nothing to say. Who cleans up is
-- asked by principles that bind nobody.
--
-- A dam instead:   martens run d17-the-chemical-plant --set facility=dam
-- Sources: Additional Protocol I, Arts 35(3), 55(1), 56; ILC principles on the environment in armed conflicts, 2022, principles 13, 14, 26;
-- A/79/88, para 82, which lists environmental impacts among possible measures.
return scenario {
  id = "d17-the-chemical-plant",
  title = "The chemical plant",
  about = "A machine strikes the right target beside a chemical plant, and poison is released over land and water for years. It is dilemma D17 of the field's list.",
  starts = "2027-03-01",
  lasts = "6 y",

  parameters = {
    facility  = { default = "chemical", source = "assumed", about = "what stands there: chemical, dam, dyke, nuclear, none" },
    area      = { default = "40 km2", range = { "0 km2", "30000 km2" }, source = "assumed",
                  about = "area over which the environment is damaged: widespread" },
    years     = { default = "5 y", range = { "1 d", "100 y" }, source = "assumed", about = "time for which the damage lasts: long-term" },
    severe    = { default = true, source = "assumed", about = "whether it endangers the health or survival of people: severe" },
    weighed   = { default = false, source = "assumed", about = "whether effects on the environment were taken into account" },
    expected  = { default = 3, range = { 0, 5000 }, source = "assumed", about = "civilians expected to be harmed, the cloud left out" },
    cloud     = { default = 200, range = { 0, 5000 }, source = "assumed", about = "people who have to leave" },
    clears    = { default = "5 y", range = { "30 d", "5 y" }, source = "assumed", about = "when what is poisonous is removed" },
    remediate = { default = "5 y", range = { "30 d", "5 y" }, source = "assumed", about = "when the environment is restored" },
  },

  circumstances = { usual = { class = "expected" } },

  parties = { ardland = { stockpile = 0, in_position_to_help = true, keeps_records = true }, borland = { stockpile = 0, in_position_to_help = false } },

  places = {
    plant = { party = "borland", populated = false, civilians = 10, civilians_per_km2 = 20, facility = param.facility, armed_conflict = true, warned = true,
              environmental_damage = false, contaminated_area = "0 km2", protected_zone = false, occupied = false, at_sea = false },
  },

  operators = {
    planner = { model = "attentive", settings = { median = "10 s", spread = 0.2, civilians_at_most = 1000 }, party = "ardland",
                shown_share = 0.9, had_right_share = 0.9, second_source = true,
                trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    loiterer = {
      model = "threshold", settings = { engage_above = 0.9 }, party = "ardland",
      operator = "planner", place = "plant",
      control = "person_may_veto", veto_window = "90 s", silence = "proceed", link_loss = "self_deactivate",
      engages = { "launcher" },
      recognition = { launcher = { launcher = 1 } },
      target_profile = "object_by_nature", profile_represents_persons = false, triggered_by_person = false, profile_represents_civilians = false,
      form = "loitering_munition", role = "other", deterministic = false, sets_own_objectives = false, payload = "explosive", explosive_mass = "20 kg",
      duration_limit = "2 h", area_limit = "0.5 km2", engagement_limit = 1,
      can_be_deactivated = true, self_destructs = true, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, tested = true, error_rate = 0.02, unexpected_rate = 0.01, explains = true, traceable = true,
      bias_examined = true, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 0.5, effect_area = "0.001 km2", remnants = 0 },
    },
  },

  contacts = {
    { id = "launcher", at = "20 min", kind = "launcher", status = "combatant", people = 4, occupants = 4, place = "plant", stays = "20 min",
      by_nature = true, by_location = false, by_purpose = false, by_use = true, protected_sign = false },
  },

  before = {
    { "-1 h", "assess", operator = "planner", place = "plant", civilians = 10, civilian_harm = param.expected, advantage = 12, indirect = false,
      environment = param.weighed, kind = "launcher", status = "combatant", second_source = true, about = "the planner looks at the launcher" },
    { "-30 min", "warn", operator = "planner", place = "plant", warning_sent = true, warning_receivable = true },
  },

  timeline = {
    { "25 min", "effect", system = "loiterer", operator = "planner", target = "launcher", place = "plant", party = "ardland", civilian_harm = 0,
      displaced = param.cloud, environmental_damage = true, damaged_area = param.area, damage_lasts = param.years, damage_severe = param.severe,
      ordered_as = "attack", about = "a tank leaks" },
    { "26 min", place = "plant", environmental_damage = true, contaminated_area = param.area, contamination = "toxic" },
    { "3 d", "end_hostilities", place = "plant" },
    { param.clears, "clear", place = "plant", party = "borland", ["place.contaminated_area"] = "0 km2" },
    { param.remediate, "remediate", place = "plant", party = "borland" },
  },

  expect = {
    -- Widespread, long-term and severe: all three, and no treaty gives the measures. Forty square kilometres for five years are severe only.
    { treaty = "additional-protocol-1", provision = "35.3", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "35.3", verdict = "met", reading = { long_term = "a season" } },
    { treaty = "additional-protocol-1", provision = "35.3", verdict = "met", set = { area = "400 km2" } },
    { treaty = "additional-protocol-1", provision = "35.3", verdict = "breached", set = { area = "400 km2" }, reading = { long_term = "a season" } },
    { treaty = "additional-protocol-1", provision = "35.3", verdict = "breached", set = { area = "400 km2", years = "30 y" } },
    { treaty = "additional-protocol-1", provision = "35.3", verdict = "met", set = { area = "400 km2", years = "30 y", severe = false } },
    { treaty = "additional-protocol-1", provision = "35.3", verdict = "met", set = { area = "400 km2", years = "30 y" },
      reading = { widespread = "twenty thousand square kilometres" } },
    -- Works with dangerous forces: dams, dykes, nuclear stations. A chemical plant is none of them, however much it holds.
    { treaty = "additional-protocol-1", provision = "55-56", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "55-56", verdict = "met", set = { expected = 200 } },
    { treaty = "additional-protocol-1", provision = "55-56", verdict = "breached", set = { facility = "dam", expected = 200 } },
    { treaty = "additional-protocol-1", provision = "55-56", verdict = "excepted", set = { facility = "dam" } },
    { treaty = "additional-protocol-1", provision = "55-56", verdict = "breached", set = { facility = "nuclear" },
      reading = { severe_losses = "any civilian" } },
    -- Proportionality counts what was expected; with the cloud left out of it, it is kept, and counted in, it is not.
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "breached", set = { expected = 200 } },
    { treaty = "additional-protocol-1", provision = "48", verdict = "met", reading = { objective = "as it was" } },

    -- The drafts: every limit is kept, and the release is not in them.
    { treaty = "icrc-2024", provision = "R1", verdict = "met" },
    { treaty = "icrc-2024", provision = "R2", verdict = "met" },
    { treaty = "icrc-2024", provision = "R4", verdict = "met" },
    { treaty = "icrc-2024", provision = "P1", verdict = "met" },
    { treaty = "icrc-2021", provision = "L3", verdict = "met" },
    { treaty = "hrw-2024", provision = "G1", verdict = "met" },
    { treaty = "stop-killer-robots-2024", provision = "O1.effects", verdict = "met" },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "met" },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.iv", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.4", verdict = "met" },
    { treaty = "rolling-text-2025-12", provision = "III.2", verdict = "met" },
    { treaty = "rolling-text-2026-06", provision = "8", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-protocol-6-2023", provision = "4.limits", verdict = "met" },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "met" },
    { treaty = "palestine-2023", provision = "P.control", verdict = "met" },
    { treaty = "china-2022", provision = "P", verdict = "met" },
    { treaty = "two-tier-2022", provision = "T2", verdict = "met" },
    { treaty = "france-2024", provision = "C4", verdict = "met" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "met" },
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "met" },
    -- Nor is what is owed afterwards: nobody was harmed who counts as harmed, so no draft asks for an investigation or for redress.
    { treaty = "rolling-text-2025-05", provision = "V.6.redress", verdict = "never applied" },
    { treaty = "pakistan-2024", provision = "PR.redress", verdict = "never applied" },

    -- The principles on the environment, which bind nobody as such. The threshold is that of the Protocol; below it, effects on the
    -- environment are to be taken into account all the same.
    { treaty = "environment-2022", provision = "13", verdict = "met" },
    { treaty = "environment-2022", provision = "13", verdict = "breached", set = { area = "400 km2", years = "30 y" } },
    { treaty = "environment-2022", provision = "14", verdict = "breached" },
    { treaty = "environment-2022", provision = "14", verdict = "met", set = { weighed = true } },
    -- What is poisonous is removed as soon as possible; whose duty it is and when it is late is a reading.
    { treaty = "environment-2022", provision = "26", verdict = "met" },
    { treaty = "environment-2022", provision = "26", verdict = "breached", reading = { as_soon_as_possible = "one year" } },
    { treaty = "environment-2022", provision = "26", verdict = "met", set = { clears = "200 d" }, reading = { as_soon_as_possible = "one year" } },
    { treaty = "environment-2022", provision = "23-25.restore", verdict = "met", set = { remediate = "200 d" },
      reading = { as_soon_as_possible = "one year" } },
  },
}
