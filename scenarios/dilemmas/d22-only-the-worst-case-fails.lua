-- D22: the worst case. In every condition in which it was tested it works; under spoofing it does not.
--
-- Sources: D22 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. Which circumstances a
-- text quantifies over decides here, and nothing else: the same runs, judged over two classes of circumstance or over three.
--
-- One day of it:    martens run d22-only-the-worst-case-fails --circumstance spoofed
return scenario {
  id = "d22-only-the-worst-case-fails",
  title = "Only the worst case fails",
  about = "Dilemma D22 of the field's list: a system does as expected in clear air and in dust, and takes buses for lorries when somebody " ..
          "spoofs it. Whether that bans it hangs on three words: normal, expected, all.",
  lasts = "30 min",

  parameters = {
    fooled     = { default = 0, range = { 0, 1 }, source = "assumed", about = "share of buses that it takes for lorries, where no circumstance says otherwise" },
    safeguards = { default = false, source = "assumed", about = "whether its makers considered hacking and spoofing" },
    role       = { default = "other", source = "assumed", about = "what it is there for: local_defence or other" },
  },

  -- An adversary is a circumstance: adverse, unless it is to be expected where the system is used. That is the second quarrel, and
  -- setting `fooled` makes it so: spoofing is then what is normal there.
  circumstances = {
    clear   = { class = "normal" },
    dust    = { class = "expected", with = { fooled = 0.01 } },
    spoofed = { class = "adverse", with = { fooled = 1 } },
  },

  places    = { road = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    guard = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "watch", place = "road", form = "platform", role = param.role,
      control = "no_person", silence = "proceed", link_loss = "hold",
      engages = { "lorry" },
      recognition = { lorry = { lorry = 1 }, bus = { lorry = param.fooled } },   -- of the other buses it makes nothing
      target_profile = "object_by_nature",
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = false, self_deactivates = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false, shares_targets = false,
      lethal = true, reviewed = true, law_in_design = true, explains = true, traceable = true, tested = true, bias_examined = true, purpose_ended = false,
      safeguards_considered = param.safeguards, spread_considered = true, error_rate = 0.01, unexpected_rate = 0, processing_limited = true,
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
    -- ICRC: any *normal or expected* circumstances. Read with Pakistan's word, the same runs breach it; so does a place where spoofing
    -- is what is normal.
    { treaty = "icrc-2024", provision = "P1", verdict = "met" },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", reading = { circumstances = "all, the adverse ones too" } },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", set = { fooled = 1 } },
    { treaty = "icrc-2021", provision = "P1", verdict = "met" },                  -- names no circumstances: read as in 2024
    { treaty = "icrc-2021", provision = "P1", verdict = "breached", reading = { circumstances = "all, the adverse ones too" } },
    { treaty = "icrc-2025", provision = "P1", verdict = "met" },
    { treaty = "icrc-2025", provision = "P1", verdict = "breached", reading = { circumstances = "all, the adverse ones too" } },
    -- Pakistan: *all*. No reading narrows it.
    { treaty = "pakistan-2024", provision = "P.effects", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "P", verdict = "met" },               -- what its user understands is another limb
    -- Rolling text: "in all circumstances" went in May 2025; "as the law requires in the circumstances" stayed.
    { treaty = "rolling-text-2024-11", provision = "III.4", verdict = "breached" },
    { treaty = "rolling-text-2024-11", provision = "III.4", verdict = "met", reading = { circumstances = "those of its use, normal and expected" } },
    { treaty = "rolling-text-2025-05", provision = "III.4", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.4", verdict = "breached", reading = { circumstances = "all circumstances" } },
    { treaty = "rolling-text-2025-12", provision = "III.2", verdict = "met" },
    { treaty = "rolling-text-2025-12", provision = "III.2", verdict = "breached", reading = { circumstances = "all circumstances" } },
    { treaty = "rolling-text-2026-06", provision = "8", verdict = "met" },
    -- WP.4: the circumstances of their use.
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached", reading = { circumstances = "all, the adverse ones too" } },
    -- Guiding principle (f): safeguards against spoofing should be considered, when it is made. Considered is not fitted, and a
    -- system that considered them fails in the same way.
    { treaty = "guiding-principles-2019", provision = "f", verdict = "breached" },
    { treaty = "guiding-principles-2019", provision = "f", verdict = "met", set = { safeguards = true } },
    { treaty = "pakistan-2024", provision = "P.effects", verdict = "breached", set = { safeguards = true } },

    -- Texts that the row does not name: most are silent on circumstances and read as the ICRC; the law in force reads as Pakistan.
    { treaty = "draft-protocol-6-2023", provision = "3.anticipated", verdict = "met" },
    { treaty = "draft-protocol-6-2023", provision = "3.anticipated", verdict = "breached", reading = { circumstances = "all" } },
    { treaty = "dod-3000-09", provision = "1.2a1.c", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "51.4", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "51.4", verdict = "met", reading = { circumstances = "normal and expected" } },
  },
}
