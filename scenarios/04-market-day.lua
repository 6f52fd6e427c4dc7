-- 04: the day changes. What was assessed in the morning is not what is there at noon.
--
-- The planner looked at the square the day before and expected five people. The system was switched on with that in mind, and
-- no person stands between it and force. Then the market opens. Law in force has a rule for this, older than any of the drafts.
--
-- And forbidding has a price: whoever is not stopped goes on to do harm (`harm_if_ignored`). The run counts both, apart from
-- every draft: people harmed by what was done, and people harmed because nothing was done.
--
-- Ask the planner:   martens run market-day --set control=person_approves
return scenario {
  id = "market-day",
  title = "Market day",
  about = "A launcher is brought to a square. The day before, five people were expected there; then the market opens.",
  lasts = "30 min",

  parameters = {
    control = { default = "no_person", source = "assumed", about = "who does the choosing; with person_approves the planner is asked" },
    opens = { default = "12 min", range = { "1 min", "29 min" }, source = "assumed", about = "when the market opens" },
    price = { default = 6, range = { 0, 50 }, source = "assumed", about = "civilians harmed elsewhere if the launcher is left alone" },
  },

  -- For what is asked of many runs: on a quiet day the market opens only after the launcher has come and gone.
  circumstances = {
    quiet_day = { class = "normal", with = { opens = "29 min" } },
    market_day = { class = "expected" },
  },

  places    = { square = { populated = false, civilians = 5, facility = "none" } },

  operators = {
    planner = { model = "attentive", settings = { median = "10 s" }, trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    loiterer = {
      model = "threshold", settings = { engage_above = 0.9 },
      operator = "planner", place = "square",
      control = param.control, silence = "hold", link_loss = "proceed",
      engages = { "launcher" },
      recognition = { launcher = { launcher = 1 } },
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "1 km2", engagement_limit = 1,
      can_be_deactivated = true, self_destructs = true, self_deactivates = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.02,
      -- bystanders: civilians to the square kilometre, times the area that one effect covers
      effects = { people_within = 1.0, harmed = 0.5, effect_area = "0.005 km2" },
    },
  },

  contacts = {
    { id = "launcher", at = "20 min", kind = "launcher", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, place = "square", stays = "5 min", harm_if_ignored = { civilian = param.price } },
  },

  -- What a person believed, and when: a person's belief is kept apart from the world.
  before = {
    { "-1 d", "assess", operator = "planner", place = "square", civilians = 5, civilian_harm = 1, advantage = 3, status = "combatant",
      second_source = true,
      about = "the planner expects five people in the square" },
  },

  -- What changes in the world by itself.
  timeline = {
    { param.opens, place = "square", civilians = 300, civilians_per_km2 = 6000, about = "the market opens" },
  },

  expect = {
    -- It had become apparent that far more civilians were there than had been assessed; the attack was not suspended.
    { treaty = "additional-protocol-1", provision = "57.2b", verdict = "breached" },
    -- The market opens after the strike: the assessment still held.
    { treaty = "additional-protocol-1", provision = "57.2b", verdict = "met", set = { opens = "25 min" } },
    -- The planner is asked, sees that civilians are near, and forbids it: nothing is judged, and six people are harmed elsewhere.
    { treaty = "additional-protocol-1", provision = "57.2b", verdict = "never applied", set = { control = "person_approves" } },
    -- The draft asks to avoid concentrations of civilians; a hundred people in a place are one, as it is read here.
    { treaty = "icrc-2024", provision = "R2", verdict = "breached" },
    -- Over many runs: no more civilians harmed than the planner expected, in nineteen of twenty. So it is on a quiet day, and on a
    -- market day it never is; what is asked in all normal or expected circumstances is as bad as the worst of them.
    { treaty = "icrc-2024", provision = "P1", verdict = "met", circumstance = "quiet_day" },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached" },
  },
}
