-- Dilemma D13: sensor-fused submunitions. Each looks for one vehicle below it and fires; five tests keep them from being cluster munitions.
--
-- The Convention on Cluster Munitions leaves out what passes all five: fewer than ten; each over four kilograms; each made to detect and
-- engage a single target; electronic self-destruction; electronic self-deactivation. Failing one is enough. What passes the third has,
-- in the words of other texts, selected and engaged by itself: what one treaty makes lawful, another's definition takes in, and its
-- limits of target and area apply. The rolling text leaves room for excluded types, and its list of them is empty.
--
-- Twelve of them:   martens run d13-five-tests --set submunitions=12
-- Sources: Convention on Cluster Munitions, Arts 1(1), 2(2)(c); A/79/88, pp. 94, 121-122 and 146; CCW/GGE.1/2025/WP.9, Box I paras 1 and 3.
return scenario {
  id = "d13-five-tests",
  title = "Five tests",
  about = "Two submunitions each look for a vehicle and strike it; five tests say whether they are cluster munitions. It is dilemma D13 of the field's list.",
  lasts = "30 min",

  parameters = {
    submunitions = { default = 2, range = { 1, 700 }, source = "assumed", about = "how many it releases" },
    mass         = { default = "6 kg", range = { "100 g", "25 kg" }, source = "assumed", about = "mass of each" },
    single       = { default = true, source = "assumed", about = "whether each is made to detect and engage a single target" },
    destructs    = { default = true, source = "assumed", about = "whether each has electronic self-destruction" },
    deactivates  = { default = true, source = "assumed", about = "whether each has electronic self-deactivation" },
    profile      = { default = "object_by_nature", source = "assumed",
                     about = "what they look for: armour (object_by_nature), or anything warm with wheels (mixed)" },
    area         = { default = "0.1 km2", range = { "0 km2", "10 km2" }, source = "assumed", about = "the area that is searched" },
    village      = { default = 0, range = { 0, 2000 }, source = "assumed", about = "civilians in that area" },
  },

  circumstances = { usual = { class = "expected" } },

  parties = { ardland = { stockpile = 0, retained = 0 } },

  places = { field = { party = "ardland", populated = false, civilians = param.village, facility = "none", armed_conflict = true } },

  operators = {
    gunner = { model = "attentive", settings = { median = "8 s", spread = 0.2 }, party = "ardland",
               trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    carrier = {
      model = "threshold", settings = { engage_above = 0.9 }, party = "ardland",
      operator = "gunner", place = "field",
      control = "no_person", silence = "hold", link_loss = "proceed",
      engages = { "tank" },
      recognition = { tank = { tank = 1 } },
      target_profile = param.profile, profile_represents_persons = false, triggered_by_person = false, profile_represents_civilians = false,
      form = "munition", role = "other", domain = "air", payload = "explosive", emplaced = false, deterministic = true, sets_own_objectives = false,
      submunitions = param.submunitions, submunition_mass = param.mass, single_target = param.single,
      electronic_self_destruct = param.destructs, electronic_self_deactivation = param.deactivates, self_destruct_failure = 0.01, failure_rate = 0.01,
      duration_limit = "10 min", area_limit = param.area, engagement_limit = param.submunitions,
      can_be_deactivated = false, self_destructs = param.destructs, self_deactivates = param.deactivates, self_neutralises = false,
      starts_active = false,
      lethal = true, reviewed = true, tested = true, error_rate = 0.02, unexpected_rate = 0.02, explains = false, traceable = true,
      bias_examined = true, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "first", at = "14 min", kind = "tank", status = "combatant", people = 3, occupants = 3, place = "field", stays = "10 min",
      by_nature = true, by_location = false, by_purpose = false, by_use = true, protected_sign = false },
    { id = "second", at = "15 min", kind = "tank", status = "combatant", people = 3, occupants = 3, place = "field", stays = "10 min",
      by_nature = true, by_location = false, by_purpose = false, by_use = true, protected_sign = false },
  },

  before = {
    { "-10 min", "assess", operator = "gunner", place = "field", civilians = param.village, civilian_harm = 0, advantage = 6,
      kind = "tank", status = "combatant", second_source = true, about = "two tanks were seen in the field" },
  },

  -- Fired when the tanks are there: it is active for minutes.
  story = function(s)
    s:wait("15 min")
    s:activate("carrier")
  end,

  expect = {
    -- All five tests passed: no cluster munition. One that fails is enough for it to be one, whichever it is.
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "outside the scope" },
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached", set = { submunitions = 12 } },
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "outside the scope", set = { submunitions = 9 } },
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached", set = { submunitions = 10 } },  -- fewer than ten
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached", set = { mass = "4 kg" } },      -- more than four
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached", set = { single = false } },
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached", set = { destructs = false } },
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached", set = { deactivates = false } },
    -- Twenty kilograms and more each: no submunitions in the sense of the definition, however many.
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "outside the scope", set = { mass = "20 kg", submunitions = 12 } },
    -- To have it is forbidden as well as to use it.
    { treaty = "cluster-munitions-2008", provision = "1.1.keep", verdict = "breached", set = { submunitions = 12 } },
    -- The five stand there for a purpose, to avoid area effects and duds; read as one more test, the exclusion is gone.
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached",
      reading = { cluster_munition = "without the exclusion by five tests" } },

    -- The third test is what others call autonomous: in scope, whatever the five say. Then it must be armour, in a limited area.
    { treaty = "icrc-2024", provision = "R1", verdict = "met" },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached", set = { profile = "mixed" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "met" },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { area = "0 km2" } },  -- no area is set
    { treaty = "icrc-2024", provision = "R2", verdict = "met", set = { area = "10 km2" } },      -- a limit is set, however wide
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { area = "10 km2" }, reading = { limited_area = "four square kilometres" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { village = 400 } },
    { treaty = "icrc-2024", provision = "R3", verdict = "met" },
    { treaty = "icrc-2024", provision = "P2", verdict = "met" },
    -- Nobody can intervene once it is released; its own mechanisms take their place in 2024, and did not in 2021.
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted" },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { destructs = false, deactivates = false } },
    { treaty = "icrc-2021", provision = "L4", verdict = "breached" },
    { treaty = "icrc-2021", provision = "L1", verdict = "met" },
    { treaty = "icrc-2021", provision = "L2", verdict = "met" },
    { treaty = "hrw-2024", provision = "C-op", verdict = "met" },
    -- By its nature without control, as the text is read here; the row says no more than that its limits apply.
    { treaty = "hrw-2024", provision = "P1", verdict = "breached" },

    -- The row says that the rolling text may exclude such types. Its list of excluded types is empty in the version that is encoded, so
    -- it is in scope; one item lets the mechanism stand for the person, and the text of the year before asked for both.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "breached", reading = { and_or = "both are needed" } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iv", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "met" },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.i", verdict = "breached" },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.ii", verdict = "met" },
    -- What is used up in the strike is ammunition; what follows fixed rules is automatic: two definitions that leave it out.
    { treaty = "russia-2024", provision = "R.limits", verdict = "outside the scope" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "outside the scope" },
    { treaty = "germany-2024", provision = "C.limits", verdict = "met", reading = { autonomous = "by itself, fixed rules or not" } },

    -- Law in force: two tanks in an empty field.
    { treaty = "additional-protocol-1", provision = "48", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "51.4", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
  },
}
