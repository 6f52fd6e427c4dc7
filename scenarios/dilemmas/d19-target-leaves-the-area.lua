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
      operator = "planner", place = "plain", form = "loitering_munition", role = "other",
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
    if param.at_edge == "stops" then
      s:deactivate("loiterer")
    else
      s:wait("5 s")
      s:act("change_parameters", { system = "loiterer", area_limit = "16 km2", inside_area = true,
                                   approved_change = param.at_edge == "asks", about = "the area is drawn anew" })
      s:appear("launcher")
    end
  end,
}
