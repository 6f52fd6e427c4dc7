-- D23: the border in peace. The same system as on a front line, where there is no front.
--
-- Sources: D23 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. Human-rights law
-- applies there; no text of this collection encodes it.
--
-- Make it war:      martens run d23-policing-without-war --set conflict=true
-- Make it less than lethal:   martens run d23-policing-without-war --set lethal=false
return scenario {
  id = "d23-policing-without-war",
  title = "Policing outside armed conflict",
  about = "Dilemma D23 of the field's list: at a border, in peace, a system fires at whoever crosses. Some drafts hold in any circumstances, " ..
          "policing among them; others come from a convention on war, or say 'lethal', and may not reach it.",
  lasts = "10 min",

  parameters = {
    conflict = { default = false, source = "assumed", about = "whether an armed conflict goes on there" },
    lethal   = { default = true, source = "assumed", about = "whether its effects can kill; what police use often is not meant to" },
    profile  = { default = "person", source = "assumed", about = "what its target profile matches: person or object_by_nature" },
    asked    = { default = "no_person", source = "assumed", about = "who does the choosing; with person_approves a guard is asked" },
  },

  places    = { border = { populated = false, civilians = 2, civilians_per_km2 = 0, armed_conflict = param.conflict, facility = "none" } },
  parties   = { ardland = { in_conflict = param.conflict } },

  operators = {
    guard = {
      model = "hurried", party = "ardland",
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = false, asked_for_more = false,
    },
  },

  systems = {
    tower = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "guard", place = "border", party = "ardland", form = "platform", role = "other",
      control = param.asked, silence = "hold", link_loss = "hold",
      engages = { "person" },
      target_profile = param.profile,
      duration_limit = "1 h", area_limit = "1 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = false, self_deactivates = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = param.lethal, reviewed = true, law_in_design = true, explains = true, traceable = true, tested = true, bias_examined = true, purpose_ended = false,
      error_rate = 0.02, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "crosser", at = "3 min", kind = "person", status = "civilian", by_nature = false, protected_sign = false, hostile_act = false,
      people = 1, occupants = 0, place = "border", stays = "3 min" },
  },

  before = {
    { "-30 min", "assess", operator = "guard", place = "border", civilians = 2, civilian_harm = 0, advantage = 1 },
  },

  expect = {
    -- "Any circumstances": HRW and Stop Killer Robots reach the border in peace as on a front line.
    { treaty = "hrw-2024", provision = "P2", verdict = "breached" },
    { treaty = "hrw-2024", provision = "P2", verdict = "breached", set = { conflict = true } },
    { treaty = "hrw-2024", provision = "P2.peace", verdict = "breached" },
    { treaty = "hrw-2024", provision = "P2.peace", verdict = "never applied", set = { conflict = true } },
    { treaty = "hrw-2024", provision = "P2", verdict = "breached", set = { lethal = false } },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached" },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached", set = { lethal = false } },
    -- Without persons in the profile both have only their rules on control left.
    { treaty = "hrw-2024", provision = "P2", verdict = "met", set = { profile = "object_by_nature" } },

    -- The row has the rolling text, Draft Protocol VI and WP.4 bound to armed conflict, as the Convention and its law are. As encoded
    -- none of them asks whether there is one, so they are judged here as on a front line: a civilian was made the object of attack.
    -- On paper that takes the reader's own judgement on scope; the word that does take them out is another one, "lethal".
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached", set = { conflict = true } },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "outside the scope", set = { lethal = false } },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "breached", set = { lethal = false } },   -- no longer asked
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "outside the scope", set = { lethal = false } },
    -- Draft Protocol VI: force of any kind. It bans no profile of persons in what was read, and this tower could be stopped; what it
    -- breaches is that nobody had the time to stop it.
    { treaty = "draft-protocol-6-2023", provision = "3", verdict = "met" },
    { treaty = "draft-protocol-6-2023", provision = "3.use", verdict = "breached" },
    { treaty = "draft-protocol-6-2023", provision = "3.use", verdict = "breached", set = { lethal = false } },
    -- The law of war itself, which the three point to, is silent in peace.
    { treaty = "additional-protocol-1", provision = "51.2-3", verdict = "outside the scope" },
    { treaty = "additional-protocol-1", provision = "51.2-3", verdict = "breached", set = { conflict = true } },

    -- The Assembly: its resolutions recall human-rights law and ask for nothing that a record shows. The Secretary-General's call holds
    -- wherever; "and" joins its two limbs, and a review found nothing here.
    { treaty = "general-assembly-2025", provision = "2026-call", verdict = "met" },
    { treaty = "general-assembly-2025", provision = "2026-call", verdict = "breached", reading = { and_that = "either is enough" } },
    { treaty = "general-assembly-2025", provision = "2026-call.line", verdict = "breached" },
    { treaty = "general-assembly-2025", provision = "2026-call", verdict = "outside the scope", set = { lethal = false } },

    -- DoD: the directive binds that department, and border police are none of it. No record says whose department this is; judged as
    -- if it were, somebody could step in, and nothing in the directive bans it.
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "met" },
    { treaty = "dod-3000-09", provision = "1.2f", verdict = "met" },

    -- A guard who says yes to nearly everything, within two seconds: no autonomous weapon for any of them but the ICRC.
    { treaty = "hrw-2024", provision = "P2", verdict = "outside the scope", set = { asked = "person_approves" } },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached" },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached", set = { asked = "person_approves" } },
  },
}
