-- Dilemma D10: the profile does not match the world. A school bus looks like a truck to the machine, now and then.
--
-- Two numbers decide how often the wrong thing is struck, and only one of them is the machine's: the share of buses that it takes for a
-- truck, and how many buses there are for each truck. On a road to school one in twenty is many. A third choice is older than both:
-- whether a truck is a military objective by its nature at all, or only by its use.
--
-- A quiet road:   martens run d10-the-school-bus --set buses=2h
-- A better eye:   martens run d10-the-school-bus --set taken=0.01 --set error=0.01
-- Sources: Additional Protocol I, Arts 50(1), 52(3); A/79/88, p. 122; CCW/GGE.1/2025/WP.9, Box III para 6(a), Box IV para 6;
-- DoD Directive 3000.09, Sec 1.2(a)(1) and Glossary; A/79/88, pp. 114-115.
return scenario {
  id = "d10-the-school-bus",
  title = "The school bus",
  about = "A guard post engages trucks, and takes a share of the school buses for trucks; the operator relies on it. It is dilemma D10 of the field's list.",
  lasts = "2 h",

  parameters = {
    taken   = { default = 0.12, range = { 0, 0.5 }, source = "assumed", about = "share of buses that are taken for a truck" },
    error   = { default = 0.12, range = { 0, 0.5 }, source = "assumed: what its makers declare",
                about = "share of its identifications that are wrong" },
    sure    = { default = 0.93, range = { 0.5, 1 }, source = "assumed", about = "how sure the system says it is of a truck" },
    buses   = { default = "4 min", range = { "1 min", "30 d" }, source = "assumed", about = "mean time between two buses: the base rate" },
    trucks  = { default = "20 min", range = { "1 min", "4 h" }, source = "assumed", about = "mean time between two military trucks" },
    knew    = { default = 0.4, range = { 0, 1 }, source = "assumed",
                about = "share of the facts needed that the operator had right when a target was put forward" },
    profile = { default = "object_by_nature", source = "assumed", about = "what trucks are held to be: object_by_nature or object_by_use" },
    bias    = { default = false, source = "assumed", about = "whether it was examined for unintended bias" },
  },

  -- The same machine on two roads: the base rate alone makes the difference.
  circumstances = {
    holidays   = { class = "normal", with = { buses = "30 d" } },   -- in two hours, as good as none
    school_day = { class = "expected" },
  },

  places = { road = { populated = false, civilians = 10, civilians_per_km2 = 5, facility = "none", armed_conflict = true } },

  operators = {
    watch = { model = "hurried", settings = { takes = "4 s", approves = 1 },  -- goes along with all that is put forward; assumed
              shown_share = 0.8, had_right_share = param.knew, second_source = false, asked_for_more = false,
              trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    post = {
      model = "threshold", settings = { engage_above = 0.5 },
      operator = "watch", place = "road",
      control = "person_may_veto", veto_window = "20 s", silence = "proceed", link_loss = "hold",
      engages = { "truck" },
      -- what a row leaves over is not made out, and so not engaged
      recognition = { truck = { truck = param.sure }, bus = { truck = param.taken } },
      target_profile = param.profile, profile_represents_persons = false, profile_represents_civilians = false,
      form = "platform", role = "other", deterministic = false, sets_own_objectives = false,
      duration_limit = "3 h", area_limit = "2 km2", engagement_limit = 100,
      can_be_deactivated = true, self_destructs = false, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, tested = true, error_rate = param.error, unexpected_rate = 0.02, explains = true, traceable = true,
      bias_examined = param.bias, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "bus", every = random.exponential(param.buses), kind = "bus", status = "civilian", people = 20, place = "road", stays = "2 min",
      by_nature = false, by_location = false, by_purpose = false, by_use = false, protected_sign = false },
    { id = "truck", every = random.exponential(param.trucks), kind = "truck", status = "combatant", people = 3, place = "road", stays = "2 min",
      by_nature = true, by_location = false, by_purpose = false, by_use = true, protected_sign = false },
  },

  before = {
    { "-1 h", "assess", operator = "watch", place = "road", civilians = 10, civilian_harm = 1, advantage = 3,
      kind = "truck", status = "combatant", second_source = false, about = "the watch expects military trucks" },
  },

  expect = {
    -- Law in force: in doubt an object that is normally civilian is presumed to be one. What doubt is, no treaty says in numbers.
    { treaty = "additional-protocol-1", provision = "52.3", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "52.3", verdict = "met", set = { knew = 0.75 } },
    { treaty = "additional-protocol-1", provision = "52.3", verdict = "breached", set = { knew = 0.75 }, reading = { doubt = "less than 99 % sure" } },
    { treaty = "additional-protocol-1", provision = "52.3", verdict = "breached", set = { knew = 0.75, sure = 0.8 } },
    -- Nothing feasible was done to verify; that the system was sure of itself is enough on one reading.
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "met", reading = { everything_feasible = "the system was 90 % sure" } },
    -- Directed in good faith at an objective, which it was not.
    { treaty = "additional-protocol-1", provision = "48", verdict = "met" },
    { treaty = "additional-protocol-1", provision = "48", verdict = "breached", reading = { objective = "as it was" } },

    -- The row: trucks may be no objectives by nature at all. Then the limit is broken by the profile, before any bus is met; and if
    -- they are, it is broken by what was struck, on the reading that looks there.
    { treaty = "icrc-2024", provision = "R1", verdict = "met" },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached", reading = { by_nature = "what it struck" } },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached", set = { profile = "object_by_use" } },
    { treaty = "icrc-2021", provision = "L1", verdict = "met", set = { profile = "object_by_use" } }, -- "such as" is an example
    { treaty = "icrc-2021", provision = "L1", verdict = "breached", set = { profile = "object_by_use" },
      reading = { target_types = "the example is the rule" } },

    -- Reliability: one in twenty is met by a better eye, and the rolling text only says "should".
    { treaty = "rolling-text-2025-05", provision = "III.6.a", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.a", verdict = "met", set = { error = 0.03, taken = 0.03 } },
    { treaty = "rolling-text-2025-05", provision = "III.6.a", verdict = "breached", set = { error = 0.03, taken = 0.03 },
      reading = { adequately = "one in a hundred wrong" } },
    { treaty = "rolling-text-2025-05", provision = "IV.6", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "IV.6", verdict = "met", set = { bias = true } },
    -- The operator lets every wrong proposal pass.
    { treaty = "rolling-text-2025-05", provision = "IV.6-7", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "V.5", verdict = "breached" },

    { treaty = "dod-3000-09", provision = "1.2a1", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "1.2a1", verdict = "met", set = { error = 0.03, taken = 0.03 } },
    -- A civilian bus taken for a combatant's truck is the directive's unintended engagement; nobody switches the post off.
    { treaty = "dod-3000-09", provision = "1.2f5", verdict = "breached" },

    -- Draft articles: reliance in good faith and due diligence. Care before the use is enough on one reading, and not on another.
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "met" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec.care", verdict = "breached",
      reading = { due_diligence = "a second source was looked at" } },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached",
      reading = { good_faith = "and there was reason to trust the machine" } },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached", reading = { good_faith = "the person had the facts right" } },

    -- Error rate times base rate: the same machine, a road without buses and one with many. One harmed civilian was expected.
    { treaty = "icrc-2024", provision = "P1", verdict = "met", circumstance = "holidays" },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", circumstance = "school_day" },
    { treaty = "icrc-2024", provision = "P1", verdict = "breached" },
    -- One bus in fifty instead of one in eight: over two hours and some thirty buses, still too many.
    { treaty = "icrc-2024", provision = "P1", verdict = "breached", set = { taken = 0.02 } },
    { treaty = "rolling-text-2025-05", provision = "III.4", verdict = "breached" },
    { treaty = "rolling-text-2025-12", provision = "III.2", verdict = "breached" },
    { treaty = "rolling-text-2026-06", provision = "8", verdict = "breached" },
    { treaty = "draft-articles-2023", provision = "1.2", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "1.2a1.c", verdict = "breached" },
  },
}
