-- Dilemma D16: the target is valid, the warhead is large, and it stands in a city.
--
-- A launcher is parked between houses. That it may be attacked nobody doubts; the question is what else lies within the effect. Some
-- drafts keep machines out of places where civilians are concentrated. The rolling text did so in November 2024, and in May 2025 asked
-- only for a perimeter: an effect can be larger than the perimeter in which the machine is kept. Others leave it to proportionality; and
-- one declaration speaks of such weapons in such places, "as appropriate", and of the harm that comes later.
--
-- A smaller warhead:  martens run d16-wide-area-effect --set reach="0.001 km2" --set expected=2
-- Sources: Additional Protocol I, Arts 51(5)(b), 57; A/79/88, pp. 86-87, 114-115, 122; CCW/GGE.1/2025/WP.1, Box III para 6.C(iv);
-- CCW/GGE.1/2025/WP.9, Box III para 6(d)(iii); EWIPA declaration, 18 November 2022, paras 1.2, 3.3, 3.4.
return scenario {
  id = "d16-wide-area-effect",
  title = "Wide-area effect",
  about = "A machine with a large warhead strikes a launcher that stands between houses in a city. It is dilemma D16 of the field's list.",
  lasts = "1 h",

  parameters = {
    populated = { default = true, source = "assumed", about = "whether it is a populated area" },
    civilians = { default = 6000, range = { 0, 20000 }, source = "assumed", about = "civilians in the quarter, and per square kilometre" },
    reach     = { default = "0.02 km2", range = { "0.0001 km2", "1 km2" }, source = "assumed: a radius of some 80 metres",
                  about = "area that one effect covers" },
    perimeter = { default = "0.01 km2", range = { "0 km2", "4 km2" }, source = "assumed",
                  about = "area in which the machine is kept: here smaller than its effect" },
    expected  = { default = 60, range = { 0, 1000 }, source = "assumed", about = "civilians expected to be harmed at the place" },
    advantage = { default = 12, range = { 0, 1000 }, source = "assumed", about = "military advantage expected" },
    smaller   = { default = 4, range = { 0, 1000 }, source = "assumed", about = "civilians expected to be harmed by a smaller warhead at hand" },
    foreseen  = { default = false, source = "assumed", about = "whether indirect effects were taken into account" },
    water     = { default = 3000, range = { 0, 50000 }, source = "assumed", about = "people cut off from water afterwards" },
    warned    = { default = false, source = "assumed", about = "whether people there were warned" },
  },

  circumstances = { usual = { class = "expected" } },

  parties = { ardland = { policy_reviewed = true } },

  places = {
    quarter = { party = "ardland", populated = param.populated, civilians = param.civilians, civilians_per_km2 = param.civilians, facility = "none",
                armed_conflict = true, warned = param.warned, humanitarian_access = true },
  },

  operators = {
    planner = { model = "hurried", settings = { takes = "15 s", approves = 1 }, party = "ardland",   -- it was decided an hour before
                shown_share = 0.9, had_right_share = 0.9, second_source = true,
                trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    loiterer = {
      model = "threshold", settings = { engage_above = 0.9 }, party = "ardland",
      operator = "planner", place = "quarter",
      control = "person_may_veto", veto_window = "90 s", silence = "proceed", link_loss = "self_deactivate",
      engages = { "launcher" },
      recognition = { launcher = { launcher = 1 } },
      target_profile = "object_by_nature", profile_represents_persons = false, triggered_by_person = false, profile_represents_civilians = false,
      form = "loitering_munition", role = "other", deterministic = false, sets_own_objectives = false, payload = "explosive", explosive_mass = "400 kg",
      duration_limit = "2 h", area_limit = param.perimeter, engagement_limit = 1,
      can_be_deactivated = true, self_destructs = true, self_deactivates = true, self_neutralises = false, failure_rate = 0.02,
      lethal = true, reviewed = true, tested = true, error_rate = 0.02, unexpected_rate = 0.01, explains = true, traceable = true,
      bias_examined = true, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 0.5, effect_area = param.reach, remnants = 0 },
    },
  },

  contacts = {
    { id = "launcher", at = "20 min", kind = "launcher", status = "combatant", people = 4, occupants = 4, place = "quarter", stays = "20 min",
      by_nature = true, by_location = false, by_purpose = false, by_use = true, protected_sign = false },
  },

  before = {
    { "-1 h", "assess", operator = "planner", place = "quarter", civilians = param.civilians, civilian_harm = param.expected, advantage = param.advantage,
      other_means_harm = param.smaller, indirect = param.foreseen, kind = "launcher", status = "combatant", second_source = true,
      about = "the planner knows who lives there" },
  },

  timeline = {
    { "40 min", "effect", system = "loiterer", operator = "planner", target = "launcher", place = "quarter", civilian_harm = 0, water_cut = param.water,
      about = "the main was broken" },
  },

  expect = {
    -- Law in force: proportionality, and the choice of means. The numbers are what somebody believed beforehand.
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "met", set = { expected = 4, reach = "0.001 km2" } },
    { treaty = "additional-protocol-1", provision = "57.2a.ii", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "57.2a.ii", verdict = "met", set = { expected = 4, reach = "0.001 km2" } },
    { treaty = "additional-protocol-1", provision = "57.2a.iii", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "57.2c", verdict = "breached" },
    -- The target was a military one, by whatever reading.
    { treaty = "additional-protocol-1", provision = "48", verdict = "met", reading = { objective = "as it was" } },
    -- Many runs: harm stays within what was expected while that is sixty; with two expected it never does. Expecting much excuses much.
    { treaty = "additional-protocol-1", provision = "51.4", verdict = "breached", set = { expected = 2 } },

    -- Concentrations of civilians are avoided, or they are not; a small warhead changes nothing there.
    { treaty = "icrc-2024", provision = "R2", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { expected = 2, reach = "0.001 km2" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "met", set = { populated = false, civilians = 50 } },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { populated = false, civilians = 50 },
      reading = { concentration = "any civilian" } },
    { treaty = "icrc-2021", provision = "L3", verdict = "breached" },
    { treaty = "icrc-2021", provision = "L3", verdict = "met", set = { populated = false, civilians = 50 } },
    { treaty = "icrc-2021", provision = "L3", verdict = "breached", set = { populated = false, civilians = 50 },
      reading = { situations = "the example is the rule" } },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "met", set = { populated = false, civilians = 50 } },

    -- The rolling text: November 2024 avoids concentrations. May 2025 asks for a perimeter, and that the machine is kept in it; that its
    -- effect is twice as large is not asked.
    { treaty = "rolling-text-2024-11", provision = "III.6.C.iv", verdict = "breached" },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.iv", verdict = "met", set = { populated = false, civilians = 50 } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "breached", set = { perimeter = "0 km2" } },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "met" },

    -- Draft articles: proportionality, on what was expected.
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met", set = { expected = 4, reach = "0.001 km2" } },
    { treaty = "draft-articles-2023", provision = "1.1.harm", verdict = "breached" },
    { treaty = "draft-articles-2023", provision = "1.1.harm", verdict = "met", set = { expected = 4, reach = "0.001 km2" } },
    -- Texts with limits of time and area only, and a human who could step in: nothing that they ask is missing.
    { treaty = "draft-protocol-6-2023", provision = "4.limits", verdict = "met" },
    { treaty = "hrw-2024", provision = "C-op", verdict = "met" },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "met" },
    { treaty = "two-tier-2022", provision = "T2", verdict = "met" },
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "met" },

    -- The declaration on explosive weapons: restrict or refrain, "as appropriate". A perimeter and one strike are a restriction, on one
    -- reading; on another only to refrain is. And whether harm was to be expected is asked of the person, or of the place.
    { treaty = "explosive-weapons-2022", provision = "3.3", verdict = "met" },
    { treaty = "explosive-weapons-2022", provision = "3.3", verdict = "breached", reading = { restricted = "by nothing but refraining" } },
    { treaty = "explosive-weapons-2022", provision = "3.3", verdict = "breached", set = { perimeter = "0 km2" } },
    { treaty = "explosive-weapons-2022", provision = "3.3", verdict = "never applied", set = { expected = 0 } },
    { treaty = "explosive-weapons-2022", provision = "3.3", verdict = "met", set = { expected = 0 },
      reading = { expected = "wherever civilians are" } },
    { treaty = "explosive-weapons-2022", provision = "3.3", verdict = "never applied", set = { populated = false, civilians = 50 } },
    -- Indirect effects, such as the broken main, are taken into account beforehand: it is a thought, and it is on record or not.
    { treaty = "explosive-weapons-2022", provision = "3.4", verdict = "breached" },
    { treaty = "explosive-weapons-2022", provision = "3.4", verdict = "met", set = { foreseen = true } },
  },
}
