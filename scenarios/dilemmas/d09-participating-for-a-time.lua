-- Dilemma D9: a civilian loses protection by taking a direct part in hostilities, and only for as long as that lasts.
--
-- One person fires from a roadside, then puts the weapon down and walks on. Whether the shot comes before or after is a matter of
-- seconds: the operator needs about eight. Law in force protects the person again from the moment on which the part is over (Additional
-- Protocol I, Art. 51(3)). The rolling text of May 2025 said "in all circumstances"; read to the letter it would protect a person
-- who fires, and in December 2025 the words were gone. Texts that ban the targeting of persons never reach the question.
--
-- Stop at once:   martens run d09-participating-for-a-time --set stops=2s
-- Sources: A/79/88; CCW/GGE.1/2025/WP.9, Box III para 3; statement on Box III, APILS and Utrecht University, March 2026.
return scenario {
  id = "d09-participating-for-a-time",
  title = "Participating for a time",
  about = "A civilian fires from a roadside and stops; a system that targets persons strikes before or after. It is dilemma D9 of the field's list.",
  lasts = "20 min",

  parameters = {
    stops   = { default = "5 min", range = { "1 s", "10 min" }, source = "assumed", about = "how long the person goes on taking a direct part" },
    control = { default = "person_may_veto", source = "assumed", about = "who does the choosing" },
  },

  -- For what is asked of many runs: nobody expected a civilian to be harmed, so it matters whether the part is over.
  circumstances = {
    taking_part = { class = "expected" },
    walking_on  = { class = "adverse", with = { stops = "1 s" } },   -- status changes faster than it is looked at
  },

  places = { roadside = { populated = false, civilians = 0, civilians_per_km2 = 0, facility = "none", armed_conflict = true } },

  operators = {
    guard = { model = "attentive", settings = { median = "8 s", spread = 0.2 },  -- assumed, in the range measured on drivers
              shown_share = 0.9, had_right_share = 0.9,
              trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    tower = {
      model = "threshold", settings = { engage_above = 0.9 },
      operator = "guard", place = "roadside",
      control = param.control, veto_window = "30 s", silence = "proceed", link_loss = "hold",
      engages = { "person" },
      recognition = { person = { person = 1 } },
      target_profile = "person", profile_represents_persons = true, profile_represents_civilians = false,
      form = "platform", role = "other", deterministic = false, sets_own_objectives = false,
      duration_limit = "1 h", area_limit = "1 km2", engagement_limit = 5,
      can_be_deactivated = true, self_destructs = false, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, tested = true, error_rate = 0.02, unexpected_rate = 0.01, explains = true, traceable = true,
      bias_examined = true, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  -- A person is no object: none of the four grounds on which an object becomes a military one is there.
  contacts = {
    { id = "walker", at = "10 min", kind = "person", status = "participating", hostile_act = true, people = 1, place = "roadside", stays = "8 min",
      by_nature = false, by_location = false, by_purpose = false, by_use = false, protected_sign = false, own_side = false,
      becomes = { { param.stops, status = "civilian", hostile_act = false } } },
  },

  before = {
    { "-1 h", "assess", operator = "guard", place = "roadside", civilians = 0, civilian_harm = 0, advantage = 1,
      kind = "person", status = "participating", second_source = true, about = "the guard takes whoever fires from there for taking a direct part" },
  },

  expect = {
    -- Law in force: while the part lasts, the rule that protects civilians does not come into play ...
    { treaty = "additional-protocol-1", provision = "51.2-3", verdict = "never applied" },
    -- ... and once it is over it does. What was believed in good faith keeps it; what the person was does not.
    { treaty = "additional-protocol-1", provision = "51.2-3", verdict = "met", set = { stops = "2 s" } },
    { treaty = "additional-protocol-1", provision = "51.2-3", verdict = "breached", set = { stops = "2 s" }, reading = { objective = "as it was" } },
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "met" },
    -- Nobody set out to strike a civilian: no grave breach, before or after.
    { treaty = "additional-protocol-1", provision = "85", verdict = "met", set = { stops = "2 s" } },

    -- The word decides. Read to the letter, "in all circumstances" protects also whoever fires; read with the law, it does not.
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached",
      reading = { object_of_attack = "what it was, those who take part included" } },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached", set = { stops = "2 s" },
      reading = { object_of_attack = "what it was" } },
    -- Without the words, from December 2025: left to the existing rule; and afterwards the same two readings.
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "never applied" },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "met", set = { stops = "2 s" } },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "breached", set = { stops = "2 s" },
      reading = { object_of_attack = "what it was" } },
    -- In November 2024 the words were there too.
    { treaty = "rolling-text-2024-11", provision = "III.3", verdict = "met" },
    { treaty = "rolling-text-2024-11", provision = "III.3", verdict = "breached",
      reading = { object_of_attack = "what it was, those who take part included" } },

    -- Texts that ban the targeting of persons forbid the shot either way: whether the part lasts does not matter to them.
    { treaty = "icrc-2021", provision = "P2", verdict = "breached" },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached" },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached", set = { stops = "2 s" } },
    { treaty = "icrc-2026", provision = "P2bis", verdict = "breached" },
    { treaty = "hrw-2024", provision = "P2", verdict = "breached" },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached" },
    { treaty = "article-36-2024", provision = "P1", verdict = "breached" },
    { treaty = "palestine-2023", provision = "P", verdict = "breached" },
    { treaty = "palestine-2023", provision = "P.used", verdict = "breached" },
    -- Pakistan's text has no such ban; its rule on objects by nature comes to the same.
    { treaty = "pakistan-2024", provision = "R.a", verdict = "breached" },
    -- A line in morals, by the Secretary-General: it reddens nothing.
    { treaty = "general-assembly-2025", provision = "2026-call.line", verdict = "breached" },

    -- The others leave it to the law and to control.
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met", set = { stops = "2 s" } },
    { treaty = "draft-protocol-6-2023", provision = "3.use", verdict = "met" },
    { treaty = "two-tier-2022", provision = "T1", verdict = "met" },
    { treaty = "france-2024", provision = "P", verdict = "met" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "met" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "breached", reading = { type_of_target = "objects only" } },
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "met" },
    -- The directive's unintended engagement: a civilian at the moment of force, taken for one who takes part, and nothing is switched off.
    { treaty = "dod-3000-09", provision = "1.2f5", verdict = "breached", set = { stops = "2 s" } },

    -- Many runs: where the part lasts, no civilian is harmed; the adverse circumstance is asked by some texts only.
    { treaty = "additional-protocol-1", provision = "51.4", verdict = "met", circumstance = "taking_part" },
    { treaty = "additional-protocol-1", provision = "51.4", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.4", verdict = "met" },
    { treaty = "rolling-text-2024-11", provision = "III.4", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "P.effects", verdict = "breached" },
  },
}
