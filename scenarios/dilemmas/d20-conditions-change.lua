-- D20: the morning after. A person assessed the square, switched the munition on, and four hours later it is market day.
--
-- Sources: D20 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. The course has the
-- same day (04-market-day); here it is the interval that is turned, and who can call it off.
--
-- Shorten the interval:    martens run d20-conditions-change --set gap=30min
-- Let a person call it off:    martens run d20-conditions-change --set cancelled=true
return scenario {
  id = "d20-conditions-change",
  title = "Conditions change after activation",
  about = "Dilemma D20 of the field's list: between the last human assessment and the force lie four hours, in which a market opens. " ..
          "The drafts differ on who must notice, and on whether what was known at the time excuses.",
  lasts = "6 h",

  parameters = {
    gap       = { default = "4 h", range = { "1 min", "5 h" }, source = "assumed", about = "from activation until the target comes" },
    opens     = { default = "2 h", range = { "1 min", "6 h" }, source = "assumed", about = "when the market opens" },
    cancelled = { default = false, source = "assumed", about = "whether a person who sees the market calls it off" },
    link_loss = { default = "proceed", source = "assumed", about = "what losing the link means: hold, proceed, return or self_deactivate" },
    fitted    = { default = false, source = "assumed", about = "whether it can put itself out of action" },
    outage    = { default = false, source = "assumed", about = "whether the link is lost before the market opens" },
  },

  circumstances = {
    quiet_day  = { class = "normal", with = { opens = "6 h" } },
    market_day = { class = "expected" },
  },

  -- A story reads facts, and no parameters; so what somebody will do is a fact of the record's own.
  facts = {
    ["x.calls_off"] = { type = "truth", nature = "state", of = "system", about = "somebody watches the square and will call it off" },
    ["x.outage"] = { type = "truth", nature = "state", of = "system", about = "its link will be lost" },
  },

  places    = { square = { populated = false, civilians = 5, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    planner = {
      model = "attentive", settings = { median = "10 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false, needed_time = "10 s", warning_receivable = false,
    },
  },

  systems = {
    loiterer = {
      model = "threshold", settings = { engage_above = 0.9 },
      operator = "planner", place = "square", form = "loitering_munition", role = "other",
      ["x.calls_off"] = param.cancelled, ["x.outage"] = param.outage,
      control = "no_person", silence = "hold", link_loss = param.link_loss,
      engages = { "launcher" },
      recognition = { launcher = { launcher = 1 } },
      target_profile = "object_by_nature",
      duration_limit = "6 h", area_limit = "1 km2", engagement_limit = 1,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = false, self_deactivates = param.fitted, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, explains = true, traceable = true, tested = true, bias_examined = true, purpose_ended = false,
      error_rate = 0.02, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      -- bystanders: civilians to the square kilometre, times the area that one effect covers
      effects = { people_within = 1.0, harmed = 0.5, effect_area = "0.005 km2" },
    },
  },

  contacts = {
    { id = "launcher", at = param.gap, kind = "launcher", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, occupants = 3, place = "square", stays = "30 min", harm_if_ignored = { civilian = 6 } },
  },

  -- What a person believed, and when. Nothing was assessed anew after that.
  before = {
    { "-5 min", "assess", operator = "planner", place = "square", civilians = 5, civilian_harm = 1, advantage = 3, status = "combatant",
      second_source = true, about = "the planner expects five people in the square" },
  },

  timeline = {
    { param.opens, place = "square", civilians = 300, civilians_per_km2 = 6000, about = "the market opens" },
  },

  -- Somebody who watches the square calls it off once there are many people: that is what cancelling means here.
  story = function(s)
    s:wait("1 min")
    if s:fact("loiterer", "x.outage") then
      s:link_down("loiterer")
    end
    while s:fact("loiterer", "x.calls_off") and s:now() < 21000 do
      if s:fact("square", "place.civilians") > 100 then
        s:deactivate("loiterer")
        return
      end
      s:wait("1 min")
    end
  end,

  expect = {
    -- The law: constant care for as long as it goes on, and cancelling once it is apparent that far more people are there than were
    -- assessed. A machine that cannot sense a market, with nobody who looks, keeps neither.
    { treaty = "additional-protocol-1", provision = "57.1", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "57.1", verdict = "met", set = { cancelled = true } },
    { treaty = "additional-protocol-1", provision = "57.1", verdict = "met", reading = { constant_care = "what was assessed is not a day old" } },
    { treaty = "additional-protocol-1", provision = "57.2b", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "57.2b", verdict = "met", set = { gap = "30 min" } },
    { treaty = "additional-protocol-1", provision = "57.2b", verdict = "never applied", set = { cancelled = true } },
    -- Proportionality is weighed on what was expected, and the market was not.
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "met" },

    -- ICRC: nobody is asked, so the window is none. How much time the person would have needed no record says; ten seconds is more
    -- than none. Without a link, supervision has gone too. A mechanism excepts both, whatever it is worth on a market day ...
    { treaty = "icrc-2024", provision = "R4", verdict = "undetermined" },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", reading = { timely = "ten seconds" } },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { outage = true } },
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted", set = { outage = true, fitted = true } },
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "met" },
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "breached", set = { outage = true } },
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "met", set = { outage = true, link_loss = "self_deactivate" } },
    -- ... and so R2 and P1 are what catches the market.
    { treaty = "icrc-2024", provision = "R2", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R2", verdict = "met", set = { gap = "30 min" } },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached" },
    { treaty = "icrc-2024", provision = "P1", verdict = "met", circumstance = "quiet_day" },

    -- HRW: the interval itself. No number is in the text.
    { treaty = "hrw-2024", provision = "C-op.interval", verdict = "breached" },
    { treaty = "hrw-2024", provision = "C-op.interval", verdict = "met", set = { gap = "30 min" } },
    { treaty = "hrw-2024", provision = "C-op.interval", verdict = "met", reading = { interval = "one day" } },

    -- WP.4: good faith, on the information available at the time. It was in good faith; but effects that were not anticipated are
    -- another matter, in the rule on development.
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met", set = { outage = true } },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met", circumstance = "quiet_day" },

    -- France: humans monitor whether it is fit for use, so somebody watches; what they would see there is not asked. The row has
    -- "usability"; encoded is its reliability.
    { treaty = "france-2024", provision = "C3", verdict = "met" },
    { treaty = "france-2024", provision = "C3", verdict = "breached", set = { outage = true } },
  },
}
