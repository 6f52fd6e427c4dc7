-- D19: the limits. A target is followed over the edge of the approved area; what does the machine do there, and when time is up?
--
-- Sources: D19 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. The engine keeps a
-- system inside the limits that are on record, so what matters is who may draw them anew.
--
-- Keep the fence:      martens run d19-target-leaves-the-area --set at_edge=stops
-- Ask a person:        martens run d19-target-leaves-the-area --set at_edge=asks
return scenario {
  id = "d19-target-leaves-the-area",
  title = "Target leaves the area, time runs out",
  about = "Dilemma D19 of the field's list: a launcher drives out of the area that a person approved, and the munition that follows it " ..
          "draws the area anew. The drafts agree that limits are set; they differ on what must happen when they are reached.",
  lasts = "1 h",

  parameters = {
    at_edge = { default = "redraws", source = "assumed", about = "what it does at the edge: redraws the area, asks a person who redraws it, or stops" },
    able    = { default = true, source = "assumed", about = "whether it is made so that it can change its own limits" },
    limit   = { default = "30 min", range = { "5 min", "1 h" }, source = "assumed", about = "longest time for which it may stay active" },
    leaves  = { default = "12 min", range = { "1 min", "25 min" }, source = "assumed", about = "when the launcher crosses the edge" },
  },

  -- A story reads facts, and no parameters; so what it does at the edge is a fact of its own.
  facts = { ["x.at_edge"] = { type = "word", nature = "state", of = "system", about = "what it does at the edge of its area" } },

  circumstances = {
    open_country = { class = "normal" },
    dust         = { class = "expected", mislead = "1 %" },
  },

  places    = { plain = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    planner = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false, needed_time = "8 s",
    },
  },

  systems = {
    loiterer = {
      model = "threshold", settings = { engage_above = 0.9 },
      operator = "planner", place = "plain", form = "loitering_munition", role = "other", ["x.at_edge"] = param.at_edge,
      control = "no_person", silence = "hold", link_loss = "self_deactivate",
      engages = { "launcher" },
      recognition = { launcher = { launcher = 1 } },
      detection_latency = "1 min",
      target_profile = "object_by_nature",
      duration_limit = param.limit, area_limit = "4 km2", engagement_limit = 1,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = true, self_deactivates = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = param.able, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, explains = true, traceable = true, tested = true, bias_examined = true, purpose_ended = false,
      error_rate = 0.02, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      effects = { people_within = 1.0, harmed = 0.5, effect_area = "0.005 km2" },
    },
  },

  contacts = {
    { id = "launcher", at = "never", kind = "launcher", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, occupants = 3, place = "plain", stays = "20 min" },
  },

  before = {
    { "-20 min", "assess", operator = "planner", place = "plain", civilians = 0, civilian_harm = 0, advantage = 3, status = "combatant",
      second_source = true },
  },

  -- The story is the machine's answer at the edge. Whoever redraws the area says a new one; the launcher then stands within it.
  story = function(s)
    s:wait(param.leaves)
    s:act("leave_area", { system = "loiterer", about = "the launcher drives over the edge, and it follows" })
    local at_edge = s:fact("loiterer", "x.at_edge")
    if at_edge == "stops" then
      s:deactivate("loiterer")
    else
      s:wait("5 s")
      s:act("change_parameters", { system = "loiterer", operator = "planner", area_limit = "16 km2", inside_area = true,
                                   approved_change = at_edge == "asks", about = "the area is drawn anew" })
      s:appear("launcher")
    end
  end,

  expect = {
    -- Rolling text: the system cannot change its mission without a person. Encoded is what it is able to do, so a system that is able
    -- to and asks is not followed either; the row, and the text, would let the person's consent count.
    { treaty = "rolling-text-2025-05", provision = "III.6.c", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.c", verdict = "breached", set = { at_edge = "asks" } },
    { treaty = "rolling-text-2025-05", provision = "III.6.c", verdict = "met", set = { able = false, at_edge = "asks" } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d", verdict = "met" },
    { treaty = "rolling-text-2024-11", provision = "III.7", verdict = "breached" },
    -- December 2025: only a significant modification without a person; a person who was there may count as having let it happen.
    { treaty = "rolling-text-2025-12", provision = "III.7.C", verdict = "breached" },
    { treaty = "rolling-text-2025-12", provision = "III.7.C", verdict = "met", reading = { significantly = "they were changed, and nobody was there" } },
    -- Pakistan and France: a person's approval is what decides. France bans what changes its own mission framework as well, if nobody
    -- supervises it: there, to be able to is enough.
    { treaty = "pakistan-2024", provision = "R.e", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "R.e", verdict = "met", set = { at_edge = "asks" } },
    { treaty = "pakistan-2024", provision = "R.e", verdict = "never applied", set = { at_edge = "stops" } },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "met" },
    { treaty = "france-2024", provision = "C3.change", verdict = "breached" },
    { treaty = "france-2024", provision = "C3.change", verdict = "met", set = { at_edge = "asks" } },
    { treaty = "france-2024", provision = "P", verdict = "breached" },
    { treaty = "france-2024", provision = "P", verdict = "met", set = { able = false, at_edge = "asks" } },
    -- DoD: end it, or seek the operator's input. The record has the system inside the area when it fires, for the area was drawn
    -- anew; what shows is that leaving the old one did not end it. That asking would do as well (not read) is not in that half.
    { treaty = "dod-3000-09", provision = "4.1c2", verdict = "met" },
    { treaty = "dod-3000-09", provision = "4.1c2.end", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "4.1c2.end", verdict = "breached", set = { at_edge = "asks" } },
    { treaty = "dod-3000-09", provision = "4.1c2.end", verdict = "met", set = { at_edge = "stops" } },
    -- Time that runs out before the launcher comes ends it too.
    { treaty = "dod-3000-09", provision = "4.1c2.end", verdict = "met", set = { at_edge = "stops", limit = "5 min" } },
    -- ICRC: limits tie its use to a specific attack. Limits are set at every instant; that they grew is seen only by a number.
    { treaty = "icrc-2021", provision = "L2", verdict = "met" },
    { treaty = "icrc-2021", provision = "L2", verdict = "breached", reading = { limited_area = "four square kilometres" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "met" },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", reading = { limited_area = "four square kilometres" } },
  },
}
