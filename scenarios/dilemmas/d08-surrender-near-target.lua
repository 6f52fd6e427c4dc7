-- D8: the white flag. While a person still looks at the screen, those on it give up. Who sees that, and what can still be stopped?
--
-- Sources: D8 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files.
--
-- Let the sensor see it:     martens run d08-surrender-near-target --set seen=1 --set missed=0
-- Make the target a vehicle: martens run d08-surrender-near-target --set kind=vehicle --set persons=false --set profile=object_by_nature
-- Times beyond ten minutes come after the end of the run, and so never.
return scenario {
  id = "d08-surrender-near-target",
  title = "Surrender or wounded persons near the target",
  about = "Dilemma D8 of the field's list: soldiers put up their hands after the system has proposed them and before it " ..
          "strikes, and its sensor does not see it. Law in force forbids the attack; drafts that ban persons as targets avoid the case, " ..
          "and others look at what was believed.",
  lasts = "10 min",

  parameters = {
    becomes   = { default = "surrendering", source = "assumed", about = "what they become: surrendering, wounded or hors_de_combat" },
    gives_up  = { default = "20 s", range = { "1 s", "10 min" }, source = "assumed", about = "how long after they appeared" },
    seen      = { default = 0, range = { 0, 1 }, source = "assumed", about = "share of those out of the fight whom the sensor sees as that" },
    missed    = { default = 1, range = { 0, 1 }, source = "assumed", about = "share whom it still takes for combatants; with `seen` it makes 1" },
    told_at   = { default = "11 min", range = { "2 min", "11 min" }, source = "assumed", about = "when the person learns of it from elsewhere" },
    cancel_at = { default = "11 min", range = { "2 min", "11 min" }, source = "assumed", about = "when the person orders it to stop" },
    latency   = { default = "300 ms", range = { "10 ms", "20 s" }, source = "assumed", about = "how long the order takes to reach it" },
    sureness  = { default = 0.95, range = { 0, 1 }, source = "assumed", about = "how sure the system is of what it sees" },
    informed  = { default = 0.6, range = { 0, 1 }, source = "assumed", about = "share of the facts needed that the person has, and has right" },
    kind      = { default = "person", source = "assumed", about = "what the target is: person or vehicle" },
    persons   = { default = true, source = "assumed", about = "whether persons set it off and are what its target profile stands for" },
    profile   = { default = "person", source = "assumed", about = "what its target profile matches: person or object_by_nature" },
  },

  -- Asked of many runs, effects are counted in civilians harmed; who gives up is none, so both of these come out alike.
  circumstances = {
    they_fight   = { class = "normal", with = { gives_up = "10 min" } },
    they_give_up = { class = "expected" },
  },

  places    = { ridge = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = "40 s", spread = 0, lapses = 0 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = param.informed, shown_share = 0.6, second_source = false, asked_for_more = false,
    },
  },

  -- `doubt` leaves alone whoever it sees to be out of the fight; it is told to doubt nothing else.
  systems = {
    lookout = {
      model = "doubt", settings = { doubts_below = 0, looks_every = "5 s" },
      operator = "watch", place = "ridge", form = "platform", role = "other",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed", link_loss = "hold",
      link = { latency = param.latency, loss = 0 }, time_to_effect = "30 s",
      engages = { "person", "vehicle" },
      recognition = {
        person = { person = param.sureness }, vehicle = { vehicle = param.sureness },
        surrendering = { surrendering = param.seen, combatant = param.missed },
        wounded = { wounded = param.seen, combatant = param.missed },
        hors_de_combat = { hors_de_combat = param.seen, combatant = param.missed },
      },
      target_profile = param.profile, triggered_by_person = param.persons, profile_represents_persons = param.persons,
      duration_limit = "1 h", area_limit = "2 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_deactivates = false, self_destructs = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, bias_examined = true, processing_limited = true,
      explains = true, traceable = true, error_rate = 0.03, unexpected_rate = 0.02,      -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "squad", at = "2 min", kind = param.kind, status = "combatant", hostile_act = false, by_nature = true, protected_sign = false,
      people = 4, occupants = 0, place = "ridge", stays = "6 min", becomes = { { param.gives_up, status = param.becomes } } },
  },

  before = {
    { "-10 min", "assess", operator = "watch", place = "ridge", civilians = 0, civilian_harm = 0, advantage = 3, status = "combatant",
      kind = param.kind, second_source = false },
  },
  timeline = {
    { param.told_at, "reassess", operator = "watch", place = "ridge", status = param.becomes },
    { param.cancel_at, "abort", system = "lookout", operator = "watch" },
  },

  expect = {
    -- Law in force: nobody who surrenders is attacked (41). Not noticing is no defence as encoded, for the target's true status counts;
    -- the article's "known to be" is then left to 85, which asks what the person believed.
    { treaty = "additional-protocol-1", provision = "41", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "41", verdict = "breached", set = { becomes = "wounded" } },
    { treaty = "additional-protocol-1", provision = "41", verdict = "breached", set = { becomes = "hors_de_combat" } },
    { treaty = "additional-protocol-1", provision = "85", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "85", verdict = "breached", set = { told_at = "150 s" } },
    -- If the sensor sees it, the proposal is taken back before the person's yes, and nothing is done.
    { treaty = "additional-protocol-1", provision = "41", verdict = "never applied", set = { seen = 1, missed = 0 } },
    -- They give up while the munition is on its way: at the moment of force the rule was kept ...
    { treaty = "additional-protocol-1", provision = "41", verdict = "met", set = { gives_up = "55 s" } },
    -- ... and a cancelled attack has to stop: it does over a quick link, and over a slow one the order comes through too late.
    { treaty = "additional-protocol-1", provision = "57.2b.stop", verdict = "never applied", set = { gives_up = "55 s" } },
    { treaty = "additional-protocol-1", provision = "57.2b.stop", verdict = "met", set = { gives_up = "55 s", cancel_at = "177 s" } },
    { treaty = "additional-protocol-1", provision = "57.2b.stop", verdict = "breached",
      set = { gives_up = "55 s", cancel_at = "177 s", latency = "5 s" } },
    { treaty = "additional-protocol-1", provision = "57.2b.stop", verdict = "met",
      set = { gives_up = "55 s", cancel_at = "177 s", latency = "5 s" }, reading = { at_once = "ten seconds" } },
    -- The row has 57(2)(b) ask to cancel here. As encoded that article looks at civilians, signs and excess; those who are out of the fight
    -- are no objective either, but stand under 41 alone.
    { treaty = "additional-protocol-1", provision = "57.2b", verdict = "met" },
    -- Doubt makes a civilian of a person (50.1), and how much doubt is a reading.
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "breached", reading = { doubt = "less than 99 % sure" } },
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "breached", set = { sureness = 0.85 } },
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "breached", set = { informed = 0.4 } },
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "never applied",
      set = { kind = "vehicle", persons = false, profile = "object_by_nature" } },

    -- The drafts that ban persons as targets avoid the case: they are breached before anybody gives up.
    { treaty = "icrc-2021", provision = "P2", verdict = "breached", set = { gives_up = "10 min" } },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached", set = { gives_up = "10 min" } },
    { treaty = "hrw-2024", provision = "P2", verdict = "breached", set = { gives_up = "10 min" } },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached", set = { gives_up = "10 min" } },
    { treaty = "article-36-2024", provision = "P1", verdict = "breached", set = { gives_up = "10 min" } },
    { treaty = "palestine-2023", provision = "P", verdict = "breached", set = { gives_up = "10 min" } },
    -- A profile of objects avoids it no longer, if those in the vehicle give up. That no profile captures a white flag, as the ICRC says,
    -- is a reason for its ban and no provision; so nothing of its own text is breached by that, and the law in force is.
    { treaty = "icrc-2024", provision = "P2", verdict = "met", set = { kind = "vehicle", persons = false, profile = "object_by_nature" } },
    { treaty = "icrc-2024", provision = "R1", verdict = "met", set = { kind = "vehicle", persons = false, profile = "object_by_nature" } },
    { treaty = "additional-protocol-1", provision = "41", verdict = "breached",
      set = { kind = "vehicle", persons = false, profile = "object_by_nature" } },

    -- The rolling text leaves it to the law in force (its III.2, in May 2025, and III.1), and itself speaks of civilians only (III.3).
    { treaty = "rolling-text-2025-05", provision = "III.1", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "met", reading = { object_of_attack = "what it was" } },
    { treaty = "rolling-text-2024-11", provision = "III.3", verdict = "met" },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "met" },
    -- But that somebody can stop it is a matter of time, there too.
    { treaty = "icrc-2024", provision = "R4.stop", verdict = "breached", set = { gives_up = "55 s", cancel_at = "177 s", latency = "5 s" } },

    -- WP.4: good faith, on what was known at the time. As encoded it asks whether the target was taken for a civilian, so that it is kept
    -- even by a person who was told of the surrender; to ask what could have been known is another reading.
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met", set = { told_at = "150 s" } },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met", set = { informed = 0.4 } },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached", set = { informed = 0.4 },
      reading = { good_faith = "the person had the facts right" } },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "met" },
  },
}
