-- D6: the line. A sentry on a demilitarised-zone line is set off by any person who crosses. Who crosses, it cannot tell.
--
-- Sources: D6 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. The ban on a weapon that
-- a person sets off is older than these drafts: Mine Ban Convention, Art. 2(1), for mines.
--
-- Let a farmer cross:        martens run d06-sentry-on-the-line --set crosser=civilian
-- Match objects instead:     martens run d06-sentry-on-the-line --set persons=false --set profile=object_by_nature
return scenario {
  id = "d06-sentry-on-the-line",
  title = "Sentry gun on a demilitarised-zone line",
  about = "Dilemma D6 of the field's list: a sentry fires at whatever person crosses a line, while somebody at a desk may forbid it. " ..
          "Half of the drafts ban it for being set off by persons; for the others it turns on who crosses, and on control.",
  lasts = "20 min",

  parameters = {
    persons  = { default = true, source = "assumed", about = "whether persons set it off and are what its target profile stands for" },
    profile  = { default = "person", source = "assumed", about = "what its target profile matches: person or object_by_nature" },
    crosser  = { default = "combatant", source = "assumed", about = "who crosses: combatant, civilian, participating, surrendering or wounded" },
    taken_as = { default = "combatant", source = "assumed", about = "what the person on watch took whoever crosses for, beforehand" },
    hostile  = { default = false, source = "assumed", about = "whether who crosses commits a hostile act" },
    sureness = { default = 0.95, range = { 0, 1 }, source = "assumed", about = "how sure the system is that it sees a person" },
    senior   = { default = "25 min", range = { "1 ms", "25 min" }, source = "assumed",
                 about = "when senior officials review it; after the end of the run: never" },
    waived   = { default = "25 min", range = { "1 ms", "25 min" }, source = "assumed",
                 about = "when their review is waived; after the end of the run: never" },
  },

  -- Whether effects can be anticipated is asked of many runs: soldiers cross, and in autumn farmers do.
  circumstances = {
    patrols = { class = "normal" },
    harvest = { class = "expected", with = { crosser = "civilian" } },
  },

  places    = { line = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    desk = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 0.6, shown_share = 0.6, second_source = false, asked_for_more = false,
    },
  },

  systems = {
    sentry = {
      model = "threshold", settings = { engage_above = 0 },
      operator = "desk", place = "line", form = "platform", role = "local_defence",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed", link_loss = "hold",
      engages = { "person" },
      -- Of whoever crosses it makes a combatant: its sensor tells a person from an animal, and no more.
      recognition = {
        person = { person = param.sureness },
        civilian = { combatant = 1 }, participating = { combatant = 1 }, surrendering = { combatant = 1 }, wounded = { combatant = 1 },
      },
      target_profile = param.profile, triggered_by_person = param.persons, profile_represents_persons = param.persons,
      duration_limit = "24 h", area_limit = "0.5 km2", engagement_limit = 10,
      can_be_deactivated = true, deactivation_time = "1 s", self_deactivates = false, self_destructs = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, bias_examined = true,
      explains = true, traceable = true, error_rate = 0.02, unexpected_rate = 0.02, processing_limited = true,      -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "crosser", at = "5 min", kind = "person", status = param.crosser, hostile_act = param.hostile, by_nature = false, by_location = false,
      by_purpose = false, by_use = false, protected_sign = false, people = 1, occupants = 0, place = "line", stays = "10 min" },
  },

  before = {
    { "-1 h", "assess", operator = "desk", place = "line", civilians = 0, civilian_harm = 0, advantage = 1, status = param.taken_as,
      kind = "person", second_source = false },
  },
  timeline = {
    { param.senior, "review", system = "sentry", level = "senior" },
    { param.waived, "waive", system = "sentry" },
    { "1 s", "develop", system = "sentry" },
    { "2 s", "deploy", system = "sentry" },
  },

  expect = {
    -- Banned outright, for what sets it off: at once, and before anybody crosses.
    { treaty = "icrc-2021", provision = "P2", verdict = "breached" },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached" },
    { treaty = "icrc-2026", provision = "P2bis", verdict = "breached" },            -- proposed as para 35bis of the rolling text
    { treaty = "hrw-2024", provision = "P2", verdict = "breached" },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached" },
    { treaty = "article-36-2024", provision = "P1", verdict = "breached" },
    { treaty = "palestine-2023", provision = "P", verdict = "breached" },
    -- With a profile of objects none of them bans it as made. That it struck a person all the same is a matter of use, which two know.
    { treaty = "icrc-2024", provision = "P2", verdict = "met", set = { persons = false, profile = "object_by_nature" } },
    { treaty = "hrw-2024", provision = "P2", verdict = "met", set = { persons = false, profile = "object_by_nature" } },
    { treaty = "article-36-2024", provision = "P1", verdict = "met", set = { persons = false, profile = "object_by_nature" } },
    { treaty = "palestine-2023", provision = "P", verdict = "met", set = { persons = false, profile = "object_by_nature" } },
    { treaty = "palestine-2023", provision = "P.used", verdict = "breached", set = { persons = false, profile = "object_by_nature" } },
    { treaty = "icrc-2021", provision = "P2", verdict = "breached", set = { persons = false, profile = "object_by_nature" } },

    -- No ban on persons as targets: rolling text, WP.4, two tiers, Draft Protocol VI (as its authors summarised it), DoD.
    { treaty = "rolling-text-2024-11", provision = "III.3", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.1", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iv", verdict = "breached" },      -- objects by nature, but it only says "should"
    { treaty = "rolling-text-2025-05", verdict = "met" },
    { treaty = "rolling-text-2025-12", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "1.0", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "two-tier-2022", verdict = "met" },
    { treaty = "france-2024", verdict = "met" },
    { treaty = "germany-2024", verdict = "met" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "breached", reading = { type_of_target = "objects only" } },
    { treaty = "draft-protocol-6-2023", verdict = "met" },

    -- It turns on distinction, and that on a word: what one took the person for, or what the person was.
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "met", set = { crosser = "civilian" } },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached", set = { crosser = "civilian" },
      reading = { object_of_attack = "what it was" } },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached", set = { taken_as = "civilian" } },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached", set = { taken_as = "civilian" } },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met", circumstance = "patrols" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached", circumstance = "harvest" },
    -- on direct participation: "in all circumstances" to the letter protects who takes part; the existing rule does not;
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached", set = { crosser = "participating" },
      reading = { object_of_attack = "what it was, those who take part included" } },
    { treaty = "additional-protocol-1", provision = "51.2-3", verdict = "never applied", set = { crosser = "participating" } },
    -- on who is out of the fight, unless he commits a hostile act;
    { treaty = "additional-protocol-1", provision = "41", verdict = "breached", set = { crosser = "surrendering" } },
    { treaty = "additional-protocol-1", provision = "41", verdict = "met", set = { crosser = "surrendering", hostile = true } },
    -- on doubt, in which a person is a civilian;
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "breached", reading = { doubt = "less than 99 % sure" } },
    -- and on control: Draft Protocol VI is kept for as long as somebody has the time to step in.
    { treaty = "draft-protocol-6-2023", provision = "4", verdict = "met" },

    -- DoD: with a review by senior officials, which can be waived. Local defence excuses only what does not target persons.
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "met", set = { senior = "1 ms" } },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "excepted", set = { waived = "1 ms" } },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "excepted", set = { persons = false, profile = "object_by_nature" } },
  },
}
