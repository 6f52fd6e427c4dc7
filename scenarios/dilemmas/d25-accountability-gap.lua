-- D25: nobody meant it. A bus is struck that everybody took for a lorry; and then two years go by.
--
-- Somebody watched, with time to object, and saw a lorry: there is human control, and there is nobody to blame.
--
-- Sources: D25 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. Where a text names no
-- time for what is owed, its file assumes one year.
--
-- Investigate:      martens run d25-accountability-gap --set investigated=60d
-- Nobody answers for it:   martens run d25-accountability-gap --set accountable=false
return scenario {
  id = "d25-accountability-gap",
  title = "Accountability gap",
  about = "Dilemma D25 of the field's list: civilians are harmed, against the law and against everybody's intention. The drafts differ on who " ..
          "answers: a person, if one knew; a chain of command; a State, with investigation and redress; or nobody.",
  lasts = "2 y",

  parameters = {
    accountable  = { default = true, source = "assumed", about = "whether a person is named who answers for the use" },
    chain        = { default = true, source = "assumed", about = "whether that person stands in a responsible chain of command" },
    traceable    = { default = false, source = "assumed", about = "whether what it did, and on what grounds, can be traced afterwards" },
    believed     = { default = "combatant", source = "assumed", about = "whose the person took what would come to be: combatant or civilian" },
    investigated = { default = "3 y", range = { "1 d", "3 y" }, source = "assumed", about = "when it is investigated; 3 y: never" },
    reported     = { default = "3 y", range = { "1 d", "3 y" }, source = "assumed", about = "when it is reported; 3 y: never" },
    redressed    = { default = "3 y", range = { "1 d", "3 y" }, source = "assumed", about = "when those who were harmed are compensated; 3 y: never" },
    legislation  = { default = true, source = "assumed", about = "whether its laws forbid and punish violations" },
  },

  parties = { ardland = { in_conflict = true } },

  places    = { road = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 }, party = "ardland",
      trained = true, accountable = param.accountable, in_chain_of_command = param.chain, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 0.6, shown_share = 0.8, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    guard = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "watch", place = "road", party = "ardland", form = "platform", role = "other",
      control = "person_may_veto", veto_window = "2 min", silence = "proceed", link_loss = "hold",
      engages = { "lorry" },
      recognition = { lorry = { lorry = 1 }, bus = { lorry = 1 } },     -- it has never learnt buses
      target_profile = "object_by_nature",
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = false, self_deactivates = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, explains = true, traceable = param.traceable, tested = true, bias_examined = true,
      purpose_ended = false,
      error_rate = 0.02, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  -- What is taken for another kind is shown with the status of the first contact of that kind: a lorry of the other side.
  contacts = {
    { id = "lorry", at = "50 min", kind = "lorry", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, occupants = 3, place = "road", stays = "5 min" },
    { id = "bus", at = "10 min", kind = "bus", status = "civilian", by_nature = false, by_location = false, by_purpose = false, by_use = false,
      protected_sign = false,
      people = 18, occupants = 18, place = "road", stays = "5 min" },
  },

  before = {
    { "-30 d", "enter_into_force", party = "ardland", legislation = param.legislation },
    { "-30 min", "assess", operator = "watch", place = "road", civilians = 0, civilian_harm = 0, advantage = 3,
      status = param.believed, second_source = true },
  },

  timeline = {
    { param.investigated, "investigate", party = "ardland", about = "an inquiry" },
    { param.reported, "report", party = "ardland" },
    { param.redressed, "redress", party = "ardland" },
  },

  expect = {
    -- The law in force: a crime needs a person who knew. Whoever took it for a lorry committed none, and made no civilian the object
    -- of attack; the party compensates all the same, if the harm itself is what violates the rules. That is a reading too.
    { treaty = "additional-protocol-1", provision = "85", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "85", verdict = "breached", set = { believed = "civilian" } },
    { treaty = "additional-protocol-1", provision = "48", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "48", verdict = "breached", reading = { objective = "as it was" } },
    { treaty = "additional-protocol-1", provision = "86-87,91", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "86-87,91", verdict = "met", set = { redressed = "300 d" } },
    { treaty = "additional-protocol-1", provision = "86-87,91", verdict = "never applied", reading = { violation = "they were known to be civilians" } },
    { treaty = "additional-protocol-1", provision = "86-87", verdict = "met", set = { investigated = "60 d" } },

    -- Rolling text: persons, a chain, and mechanisms that investigate, report and redress. Of State responsibility it has nothing, as
    -- several delegations noted (WP.9, para 42); V.1-2, on who is bound, asks for no act and is not encoded.
    { treaty = "rolling-text-2025-05", provision = "V.3-4", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "V.3-4", verdict = "breached", set = { accountable = false } },
    { treaty = "rolling-text-2025-05", provision = "V.3-4", verdict = "breached", set = { chain = false } },
    { treaty = "rolling-text-2025-05", provision = "V.5", verdict = "met" },     -- measures against what happened all the same
    { treaty = "rolling-text-2025-05", provision = "V.6", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "V.6", verdict = "met", set = { investigated = "60 d" } },
    { treaty = "rolling-text-2025-05", provision = "V.6.report", verdict = "met", set = { reported = "90 d" } },
    { treaty = "rolling-text-2025-05", provision = "V.6.redress", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "V.6.redress", verdict = "breached", set = { redressed = "500 d" } },
    { treaty = "rolling-text-2025-05", provision = "V.6.redress", verdict = "met", set = { redressed = "500 d" }, reading = { without_delay = "five years" } },
    { treaty = "rolling-text-2025-05", provision = "V.7", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "V.7", verdict = "breached", set = { legislation = false } },
    { treaty = "rolling-text-2025-05", provision = "III.6.a", verdict = "breached" },                        -- nothing to trace it by
    { treaty = "rolling-text-2025-05", provision = "III.6.a", verdict = "met", set = { traceable = true } },

    -- Pakistan: a State investigates and redresses, whoever meant what.
    { treaty = "pakistan-2024", provision = "PR", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "PR", verdict = "met", set = { investigated = "60 d" } },
    { treaty = "pakistan-2024", provision = "PR.redress", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "PR.redress", verdict = "met", set = { redressed = "300 d" } },

    -- Draft Protocol VI: somebody judged, with time, so it was used with meaningful human control. Its Article 7, on compliance, was not
    -- read; what is left is the log: what cannot be traced is banned.
    { treaty = "draft-protocol-6-2023", provision = "3.use", verdict = "met" },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "breached" },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "met", set = { traceable = true } },

    -- Two tiers: responsibility and a chain. Without the chain it is still not *completely* outside control, unless "and" means "or".
    { treaty = "two-tier-2022", provision = "T2", verdict = "met" },
    { treaty = "two-tier-2022", provision = "T2", verdict = "breached", set = { accountable = false } },
    { treaty = "two-tier-2022", provision = "T1", verdict = "met", set = { chain = false } },
    { treaty = "two-tier-2022", provision = "T1", verdict = "breached", set = { chain = false },
      reading = { completely = "no control of any kind, or no chain of command" } },
    { treaty = "germany-2024", provision = "C.report", verdict = "breached" },
    { treaty = "germany-2024", provision = "C.report", verdict = "met", set = { reported = "90 d" } },

    -- ICRC: relies on the duties that States and persons have already. Eighteen people came to harm, and every limit was kept.
    { treaty = "icrc-2024", provision = "P1.1", verdict = "met" },
    { treaty = "icrc-2024", provision = "R4", verdict = "met" },

    -- Others that ask who answers.
    { treaty = "guiding-principles-2019", provision = "b", verdict = "met" },
    { treaty = "guiding-principles-2019", provision = "b", verdict = "breached", set = { accountable = false } },
    { treaty = "guiding-principles-2019", provision = "d", verdict = "breached", set = { chain = false } },
    { treaty = "draft-articles-2023", provision = "acc", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "acc.investigate", verdict = "breached" },
  },
}
