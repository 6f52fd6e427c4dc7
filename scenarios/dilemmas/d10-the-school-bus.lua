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
    error   = { default = 0.12, range = { 0, 0.5 }, source = "assumed: what its makers declare", about = "share of its identifications that are wrong" },
    sure    = { default = 0.93, range = { 0.5, 1 }, source = "assumed", about = "how sure the system says it is of a truck" },
    buses   = { default = "4 min", range = { "1 min", "4 h" }, source = "assumed", about = "mean time between two buses: the base rate" },
    trucks  = { default = "20 min", range = { "1 min", "4 h" }, source = "assumed", about = "mean time between two military trucks" },
    profile = { default = "object_by_nature", source = "assumed", about = "what trucks are held to be: object_by_nature or object_by_use" },
    bias    = { default = false, source = "assumed", about = "whether it was examined for unintended bias" },
  },

  -- The same machine on two roads: the base rate alone makes the difference.
  circumstances = {
    holidays   = { class = "normal", with = { buses = "400 d" } },   -- in two hours, as good as none
    school_day = { class = "expected" },
  },

  places = { road = { populated = false, civilians = 10, civilians_per_km2 = 5, facility = "none", armed_conflict = true } },

  operators = {
    watch = { model = "hurried", settings = { takes = "4 s", approves = 1 },  -- goes along with all that is put forward; assumed
              shown_share = 0.8, had_right_share = 0.4, second_source = false, asked_for_more = false,
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
    { treaty = "icrc-2024", provision = "R1", verdict = "met" },
  },
}
