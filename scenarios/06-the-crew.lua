-- 06: the crew. There are two people at the post. Do they share the work, or the judgement?
--
-- `operator = { "anna", "ben" }` is a crew at one queue: whoever is free takes the next question. Each van is looked at by one of
-- them, and each of them has half the work. The model `two-person` is the other thing: two people look at the same van, and one no is
-- enough. That mends what one of them misses, if they look independently of each other. Crews in a study did not: they erred
-- together, and saw no more than one person does. That is `together = 1`.
--
-- Send Ben away:     martens run the-crew --treaty people --treaty control --set ben=false
-- Seat the pair:     martens run the-crew --treaty people --set anna=false --set ben=false --set pair=true
return scenario {
  id = "the-crew",
  title = "The crew",
  about = "Two vans a minute pass a gate, all of them civilian, and all of them look like lorries to the system. Two people sit at its post.",
  lasts = "15 min",

  -- Who is at the post. To change the post in one expectation, each person's `at_post` is a parameter.
  parameters = {
    anna     = { default = true, source = "assumed", about = "whether Anna is at the post" },
    ben      = { default = true, source = "assumed", about = "whether Ben is at the post" },
    pair     = { default = false, source = "assumed", about = "whether two who must both say yes are at the post" },
    together = { default = 0, range = { 0, 1 }, source = "assumed; near 1 was found, Skitka and others 2000",
                 about = "share of questions on which the second of the pair follows the first instead of looking" },
    required = { default = 1, range = { 1, 2 }, source = "assumed", about = "how many persons must approve, by their orders" },
  },

  places = { gate = { populated = false, civilians = 0 } },

  -- A person misses 41 of 100, with a machine that is wrong beside them, and so spots 59: one study, and no soldiers (see the models'
  -- README.md). Anna, Ben and each of the pair are equally good, so that only the way in which they are put together differs.
  operators = {
    anna = { model = "complacent", settings = { median = "25 s", spread = 0.2, commission = 0.41, load_effect = 0, trust_effect = 0 },
             at_post = param.anna, approvals_required = param.required, trained = true, accountable = true },
    ben  = { model = "complacent", settings = { median = "25 s", spread = 0.2, commission = 0.41, load_effect = 0, trust_effect = 0 },
             at_post = param.ben, approvals_required = param.required, trained = true, accountable = true },
    two  = { model = "two-person", settings = { median = "25 s", spread = 0.2, spots = 0.59, together = param.together },
             at_post = param.pair, trained = true, accountable = true },
  },

  systems = {
    finder = {
      model = "threshold", settings = { nominate_above = 0.7 },
      operator = { "anna", "ben", "two" },            -- one queue; whoever is at the post and free takes the next, Anna first
      place = "gate",
      control = "person_approves", silence = "hold", link_loss = "hold",
      engages = { "lorry" },
      recognition = { van = { lorry = 1 } },          -- it has never learnt vans
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "1 km2", engagement_limit = 50,
      can_be_deactivated = true, self_destructs = false, self_deactivates = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.15,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  -- What speaks against a prompt is on the screen: every van is shown as a civilian one.
  contacts = {
    { id = "lorry", at = "14 min", kind = "lorry", status = "civilian", by_nature = false, people = 1, place = "gate", stays = "1 s" },
    { id = "van", every = "30 s", kind = "van", status = "civilian", by_nature = false, people = 2, place = "gate", stays = "3 min" },
  },

  -- Whoever planned this hoped for the pair: of 30 vans with two people each it would let pass 0.41 x 0.41, which is about ten people.
  -- Twelve were said to be the limit (assumed). What a person believes is each one's own, so each of them is told. One run may go
  -- either way; how to know what holds of many is lesson 08.
  before = {
    { "-3 h", "assess", operator = "anna", place = "gate", civilian_harm = 12 },
    { "-2 h", "assess", operator = "ben", place = "gate", civilian_harm = 12 },
    { "-1 h", "assess", operator = "two", place = "gate", civilian_harm = 12 },
  },

  expect = {
    -- The work. Alone, Anna is busy more than seven tenths of her time; with Ben beside her neither of them is.
    { treaty = "control", provision = "intervention", verdict = "breached", set = { ben = false }, reading = { reach = "and not overloaded" } },
    { treaty = "control", provision = "intervention", verdict = "met", reading = { reach = "and not overloaded" } },
    -- The judgement. Two who share a queue miss what one misses: each van is still judged once.
    { treaty = "people", provision = "total", verdict = "breached", reading = { total = "no more than was expected" } },
    -- Two who judge the same van, each for themselves: kept.
    { treaty = "people", provision = "total", verdict = "met", set = { anna = false, ben = false, pair = true },
      reading = { total = "no more than was expected" } },
    -- Two of whom one follows the other: a second signature, and no second judgement.
    { treaty = "people", provision = "total", verdict = "breached", set = { anna = false, ben = false, pair = true, together = 1 },
      reading = { total = "no more than was expected" } },
    -- And if their orders ask for two approvals, a shared queue does not give them: each target has one.
    { treaty = "control", provision = "intervention", verdict = "breached", set = { required = 2 } },
  },
}
