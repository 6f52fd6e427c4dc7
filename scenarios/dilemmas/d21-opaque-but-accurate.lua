-- D21: the black box. It errs once in a hundred times, and nobody can say why it does what it does.
--
-- Sources: D21 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files.
--
-- Trade one for the other:   martens run d21-opaque-but-accurate --set explains=true --set explained=true --set error=0.2
return scenario {
  id = "d21-opaque-but-accurate",
  title = "Opaque but accurate",
  about = "Dilemma D21 of the field's list: a classifier errs once in a hundred times, and neither it nor its user can say what sets it " ..
          "off. Some drafts ban what cannot be explained; for others it is enough that it works.",
  lasts = "30 min",

  parameters = {
    error     = { default = 0.01, range = { 0, 0.5 }, source = "the field's list: 1 %", about = "share of its identifications that are wrong" },
    explains  = { default = false, source = "assumed", about = "whether it names its reasons" },
    explained = { default = false, source = "assumed", about = "whether its user can say what sets it off" },
    control   = { default = "no_person", source = "assumed", about = "who does the choosing; person_may_veto leaves a minute to object" },
    -- What cannot be explained may still be predicted, by trials: so this is a number of its own.
    surprises = { default = 0.02, range = { 0, 1 }, source = "assumed", about = "share of trials in which it did what was not expected" },
  },

  -- Over many runs: one bus comes by in each, and every so often it is taken for a lorry of the other side.
  circumstances = {
    clear = { class = "normal" },
    dusk  = { class = "expected" },
  },

  places    = { road = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = param.explained, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    box = {
      model = "opaque",
      operator = "watch", place = "road", form = "platform", role = "other",
      control = param.control, veto_window = "1 min", silence = "proceed", link_loss = "hold",
      engages = { "lorry" },
      recognition = { lorry = { lorry = 1 }, bus = { lorry = param.error } },     -- of the other buses it makes nothing
      target_profile = "object_by_nature",
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = false, self_deactivates = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false, shares_targets = false,
      lethal = true, reviewed = true, law_in_design = true, traceable = true, tested = true, bias_examined = true, purpose_ended = false,
      explains = param.explains, error_rate = param.error, unexpected_rate = param.surprises, processing_limited = false,
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "lorry", at = "5 min", kind = "lorry", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, occupants = 3, place = "road", stays = "5 min" },
    { id = "bus", at = "20 min", kind = "bus", status = "civilian", by_nature = false, protected_sign = false,
      people = 18, occupants = 18, place = "road", stays = "5 min" },
  },

  before = {
    { "-30 min", "assess", operator = "watch", place = "road", civilians = 0, civilian_harm = 0, advantage = 3, status = "combatant",
      second_source = true },
  },

  expect = {
    -- Whoever bans what cannot be explained bans it, however seldom it errs. With the ICRC that is the user's knowledge; that the
    -- machine names no reasons matters only on a reading.
    { treaty = "icrc-2024", provision = "P1.1", verdict = "breached" },
    { treaty = "icrc-2024", provision = "P1.1", verdict = "met", set = { explained = true } },
    { treaty = "icrc-2024", provision = "P1.1", verdict = "breached", set = { explained = true }, reading = { explain = "and the system names its reasons" } },
    { treaty = "icrc-2024", provision = "P1", verdict = "met" },                  -- its effects, over many runs, are as expected
    { treaty = "icrc-2021", provision = "P1.1", verdict = "breached" },
    { treaty = "icrc-2021", provision = "P1.design", verdict = "met" },
    { treaty = "icrc-2021", provision = "P1.design", verdict = "breached", reading = { designed = "or it does not name its reasons" } },
    { treaty = "icrc-2025", provision = "P1.1", verdict = "breached" },
    { treaty = "icrc-2025", provision = "P1.likely", verdict = "met" },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "breached" },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "breached", set = { explained = true } },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "met", set = { explained = true, explains = true } },
    { treaty = "chile-mexico-2022", provision = "P.understood", verdict = "breached" },
    { treaty = "chile-mexico-2022", provision = "P.understood", verdict = "met", set = { explained = true } },
    -- Palestine: understandable and explainable. If "or" stood there, a user who understands would make up for a machine that gives no
    -- reasons, or the other way round.
    { treaty = "palestine-2023", provision = "P.control", verdict = "breached" },
    { treaty = "palestine-2023", provision = "P.control", verdict = "breached", set = { explained = true } },
    { treaty = "palestine-2023", provision = "P.control", verdict = "met", set = { explained = true }, reading = { understandable = "either is enough" } },
    { treaty = "palestine-2023", provision = "P.control", verdict = "met", set = { explained = true, explains = true } },
    -- Pakistan: not understood in all circumstances *and* without human control. The row has it fail for the first alone; the text,
    -- as encoded, needs both, so a minute to object takes it out of the ban.
    { treaty = "pakistan-2024", provision = "P", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "P", verdict = "met", set = { control = "person_may_veto" } },
    { treaty = "pakistan-2024", provision = "P", verdict = "met", set = { explained = true, surprises = 0 } },

    -- Rolling text: a "should", at each engagement in May 2025, of the life cycle in June 2026. Neither is about the user's knowledge.
    { treaty = "rolling-text-2025-05", provision = "III.6.a", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.a", verdict = "met", set = { explains = true } },
    { treaty = "rolling-text-2026-06", provision = "15.C", verdict = "breached" },
    { treaty = "rolling-text-2026-06", provision = "15.C", verdict = "met", set = { explains = true } },

    -- WP.4 and DoD ask whether it works, and nothing of reasons ...
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "dod-3000-09", provision = "1.2a1", verdict = "met" },
    { treaty = "dod-3000-09", provision = "1.2f", verdict = "met" },              -- traceable, which is not explainable
    -- ... so the trade the other way round, all reasons named and one in five wrong, is caught by them, and by the effects rule.
    { treaty = "dod-3000-09", provision = "1.2a1", verdict = "breached", set = { explained = true, explains = true, error = 0.2 } },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached", set = { explained = true, explains = true, error = 0.2 } },
    { treaty = "icrc-2024", provision = "P1.1", verdict = "met", set = { explained = true, explains = true, error = 0.2 } },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", set = { explained = true, explains = true, error = 0.2 } },
  },
}
