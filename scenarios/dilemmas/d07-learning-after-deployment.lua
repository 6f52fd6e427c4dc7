-- D7: the learner. What was reviewed is not what is in the field, for it goes on learning there.
--
-- Sources: D7 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. How fast real systems
-- change in use is not known here; `drift` is a dial and no estimate.
--
-- Let it stay as it was:      martens run d07-learning-after-deployment --set learns=false --set learned_at=50min --set drift=0
-- Have it reviewed again:     martens run d07-learning-after-deployment --set reviewed_at=12min
-- Acts at 50 min come after the end of the run, and so never.
return scenario {
  id = "d07-learning-after-deployment",
  title = "System that keeps learning after deployment",
  about = "Dilemma D7 of the field's list: a system was reviewed, then learns in use, and lowers the bar above which it strikes. " ..
          "Drafts ban that, limit it, ask a person to approve each change or ask for a new review, and the latest has lost the words for it.",
  lasts = "40 min",

  parameters = {
    learns      = { default = true, source = "assumed", about = "whether it learns in use" },
    changes     = { default = false, source = "assumed", about = "whether it can change its own mission parameters" },
    drift       = { default = -1.5, range = { -10, 0 }, source = "assumed", about = "by how much an hour its bar moves" },
    surprises   = { default = 0.1, range = { 0, 1 }, source = "assumed", about = "share of its trials in which it did what was not expected" },
    learned_at  = { default = "10 min", range = { "1 min", "50 min" }, source = "assumed", about = "when it has learnt something" },
    changed_at  = { default = "50 min", range = { "1 min", "50 min" }, source = "assumed", about = "when its parameters are changed" },
    approved    = { default = false, source = "assumed", about = "whether a person approved that change before it took effect" },
    reviewed_at = { default = "50 min", range = { "1 min", "50 min" }, source = "assumed", about = "when senior officials review it anew" },
    waived_at   = { default = "50 min", range = { "1 min", "50 min" }, source = "assumed", about = "when that review is waived" },
    control     = { default = "person_may_veto", source = "assumed", about = "who does the choosing: person_may_veto or no_person" },
    stoppable   = { default = true, source = "assumed", about = "whether a person can switch it off" },
    own_aims    = { default = false, source = "assumed", about = "whether it can set itself objectives" },
  },

  -- Whether effects can be anticipated is asked of many runs: as it was reviewed, and as it is after a while.
  circumstances = {
    as_reviewed = { class = "normal", with = { drift = 0 } },
    as_learnt   = { class = "expected" },
    spoofed     = { class = "adverse", mislead = "30 %" },
  },

  places    = { plain = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = "8 s", spread = 0.1, confident_above = 0.5, lapses = 0 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 0.6, shown_share = 0.6, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    learner = {
      model = "drifting", settings = { bar = 0.9, drift_per_hour = param.drift, bound = 0.3, looks_every = "30 s" },
      operator = "watch", place = "plain", form = "platform", role = "other",
      control = param.control, veto_window = "60 s", silence = "proceed", link_loss = "hold",
      engages = { "vehicle", "tank" },
      -- A bus always looks like a vehicle to it, and of a vehicle it is sure by three quarters: below the bar that was reviewed.
      recognition = { tank = { tank = 1 }, vehicle = { vehicle = 0.75, bus = 0.25 }, bus = { vehicle = 1 } },
      target_profile = "object_by_nature",
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 10,
      can_be_deactivated = param.stoppable, deactivation_time = "1 s", self_deactivates = true, self_destructs = false, self_neutralises = false,
      deterministic = false, learns_after_activation = param.learns, changes_own_parameters = param.changes, sets_own_objectives = param.own_aims,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, bias_examined = true, processing_limited = true,
      explains = true, traceable = true, error_rate = 0.03, unexpected_rate = param.surprises,      -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  -- The tank passes any bar. What is seen as a vehicle, as the bus always is, passes the one that it has come to by then, and not the
  -- one of the review.
  contacts = {
    { id = "tank", at = "14 min", kind = "tank", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, occupants = 3, place = "plain", stays = "5 min" },
    { id = "vehicle", at = "22 min", kind = "vehicle", status = "combatant", by_nature = true, protected_sign = false,
      people = 2, occupants = 2, place = "plain", stays = "5 min" },
    { id = "bus", at = "30 min", kind = "bus", status = "civilian", by_nature = false, protected_sign = false,
      people = 18, occupants = 18, place = "plain", stays = "5 min" },
  },

  before = {
    { "-30 min", "assess", operator = "watch", place = "plain", civilians = 0, civilian_harm = 0, advantage = 3, status = "combatant",
      second_source = true },
  },
  timeline = {
    { "1 ms", "review", system = "learner", level = "senior", about = "as it is before it learns" },
    { "1 s", "deploy", system = "learner", operator = "watch" },
    { param.learned_at, "learn", system = "learner", operator = "watch", approved_change = param.approved },
    { param.changed_at, "change_parameters", system = "learner", operator = "watch", approved_change = param.approved },
    { param.reviewed_at, "review", system = "learner", level = "senior", about = "anew" },
    { param.waived_at, "waive", system = "learner" },
  },

  expect = {
    -- ICRC 2025: likely unpredictable; and reviewed anew when its functioning changes. (That it is likely indiscriminate too is knowingly
    -- not encoded.) In 2024 the word learning does not occur: only the effects count, over many runs.
    { treaty = "icrc-2025", provision = "P1.likely", verdict = "breached" },
    { treaty = "icrc-2025", provision = "P1.likely", verdict = "met", set = { surprises = 0.02 } },
    { treaty = "icrc-2025", provision = "P1.likely", verdict = "breached", set = { surprises = 0.02 },
      reading = { likely = "whatever trials showed" } },
    { treaty = "icrc-2025", provision = "R1", verdict = "breached" },
    { treaty = "icrc-2025", provision = "R1", verdict = "met", set = { reviewed_at = "12 min" } },
    { treaty = "icrc-2025", provision = "R1", verdict = "never applied", set = { learned_at = "50 min" } },
    { treaty = "icrc-2024", provision = "P1", verdict = "met", circumstance = "as_reviewed" },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", circumstance = "as_learnt" },

    -- China: "evolution" is one of five marks. All five together make the unacceptable; read as alternatives, it alone does.
    { treaty = "china-2022", provision = "P", verdict = "met" },
    { treaty = "china-2022", provision = "P", verdict = "breached", reading = { unacceptable = "lethal, and any of the other four" } },
    { treaty = "china-2022", provision = "P", verdict = "met", set = { surprises = 0 },
      reading = { unacceptable = "lethal, and any of the other four" } },
    { treaty = "china-2022", provision = "P", verdict = "breached", set = { surprises = 0 },
      reading = { unacceptable = "lethal, and any of the other four", evolution = "it learns in use" } },

    -- Rolling text. November 2024: parameters alone. May 2025: parameters (6.c), and learning is limited "as appropriate" (6.d.v).
    { treaty = "rolling-text-2024-11", provision = "III.7", verdict = "met" },
    { treaty = "rolling-text-2024-11", provision = "III.7", verdict = "breached", set = { changes = true } },
    { treaty = "rolling-text-2025-05", provision = "III.6.c", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.6.c", verdict = "breached", set = { changes = true } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.v", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.v", verdict = "met", set = { learns = false } },
    { treaty = "rolling-text-2025-05", provision = "IV.4", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "IV.4", verdict = "met", set = { reviewed_at = "12 min" } },
    -- December 2025: no significant change without a person, "through real-time machine learning too". Does it learn, does it change its
    -- mission, or was it changed while nobody was there?
    { treaty = "rolling-text-2025-12", provision = "III.7.C", verdict = "breached" },
    { treaty = "rolling-text-2025-12", provision = "III.7.C", verdict = "met",
      reading = { significantly = "it is able to change them, however it does so" } },
    { treaty = "rolling-text-2025-12", provision = "III.7.C", verdict = "breached", set = { changes = true },
      reading = { significantly = "it is able to change them, however it does so" } },
    { treaty = "rolling-text-2025-12", provision = "III.7.C", verdict = "met",
      reading = { significantly = "they were changed, and nobody was there" } },
    -- June 2026: the words are gone. What is left asks how often trials surprised, and what many runs do.
    { treaty = "rolling-text-2026-06", provision = "15.C", verdict = "breached" },
    { treaty = "rolling-text-2026-06", provision = "15.C", verdict = "met", set = { surprises = 0.02 } },
    { treaty = "rolling-text-2026-06", provision = "8", verdict = "breached", circumstance = "as_learnt" },

    -- France and Germany: the row has a change of the programme without human validation make it a banned class. As encoded, France bans
    -- it only if nobody supervises as well, else a condition (C3) asks that a person approves; limb by limb, the row is right.
    { treaty = "france-2024", provision = "P", verdict = "met", set = { changes = true } },
    { treaty = "france-2024", provision = "P", verdict = "breached", set = { changes = true }, reading = { fully = "any of these" } },
    { treaty = "france-2024", provision = "P", verdict = "breached", set = { changes = true, control = "no_person" } },
    { treaty = "france-2024", provision = "P", verdict = "met", set = { control = "no_person" } },
    { treaty = "france-2024", provision = "P", verdict = "breached", set = { control = "no_person" },
      reading = { fully = "unsupervised, learning counted as change" } },
    { treaty = "france-2024", provision = "C3.change", verdict = "breached" },
    { treaty = "france-2024", provision = "C3.change", verdict = "met", set = { approved = true } },
    { treaty = "france-2024", provision = "C3.change", verdict = "never applied", reading = { substantial = "not what it learned" } },
    -- Germany's definition, as encoded, does not speak of the programme but of objectives, and only with all the rest.
    { treaty = "germany-2024", provision = "C", verdict = "met", set = { changes = true } },
    { treaty = "germany-2024", provision = "C", verdict = "met", set = { own_aims = true } },
    { treaty = "germany-2024", provision = "C", verdict = "breached", set = { own_aims = true }, reading = { laws = "any of it" } },
    { treaty = "germany-2024", provision = "C", verdict = "breached", set = { control = "no_person", stoppable = false },
      reading = { laws = "outside control, and closed to intervention" } },

    -- DoD: a new review by senior officials if it substantially differs; it can be waived.
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "met", set = { reviewed_at = "12 min" } },
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "excepted", set = { waived_at = "12 min" } },
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "never applied", reading = { substantially = "its parameters were changed" } },
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "breached", set = { changed_at = "11 min" },
      reading = { substantially = "its parameters were changed" } },

    -- Not in the row: Pakistan asks for a person's approval, and Draft Protocol VI for what can be understood.
    { treaty = "pakistan-2024", provision = "R.e", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "R.e", verdict = "met", set = { approved = true } },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "met", set = { surprises = 0.02 } },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "breached", set = { surprises = 0.02 },
      reading = { understandable = "and it does not change by learning" } },
  },
}
