-- 02: the link. When nobody can reach the machine any more, what does it do?
--
-- A guard post at a pass, an operator a long way off. The first vehicle comes while the link is up, and a person decides.
-- Then the link fails. One field says what that means: `link_loss`. It is the only thing that changes between the expectations
-- below, apart from whether the system can put itself out of action.
--
-- Try:   martens run the-lost-link --set link_loss=hold
--        martens run the-lost-link --set fitted=true
return scenario {
  id = "the-lost-link",
  title = "The lost link",
  about = "A guard at a pass loses its operator for four minutes. A van of medical supplies comes up the road.",
  lasts = "15 min",

  parameters = {
    link_loss = { default = "proceed", source = "assumed", about = "what losing the link means: hold, proceed, return or self_deactivate" },
    fitted    = { default = false, source = "assumed", about = "whether it can put itself out of action" },
    outage    = { default = "4 min", range = { "10 s", "10 min" }, source = "assumed", about = "how long the link is down" },
  },

  places    = { pass = { populated = false, civilians = 0 } },

  operators = {
    remote = { model = "attentive", settings = { median = "8 s", spread = 0.3 },
               trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    guard = {
      model = "threshold", settings = { engage_above = 0.8 },
      operator = "remote", place = "pass",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed",
      link_loss = param.link_loss, link = { latency = "300 ms", loss = 0 },
      engages = { "vehicle" },
      recognition = { vehicle = { vehicle = 0.9, van = 0.1 }, van = { vehicle = 1 } },  -- it has never learnt vans
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "2 km2", engagement_limit = 10,
      can_be_deactivated = true,
      self_deactivates = param.fitted, self_destructs = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.1,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  contacts = {
    { id = "truck", at = "1 min", kind = "vehicle", status = "combatant", by_nature = true, people = 2, place = "pass", stays = "3 min" },
    { id = "van", at = "6 min", kind = "van", status = "medical", protected_sign = true, by_nature = false,
      people = 4, place = "pass", stays = "2 min" },
  },

  -- A story is for what happens in its own time. s:wait moves the run on; nothing else in this file is code.
  story = function(s)
    s:wait("5 min")
    s:link_down("guard", param.outage)
  end,

  expect = {
    -- Nobody could reach it, and it went on.
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    -- It waits for the link: the van passes, and only the truck is judged.
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { link_loss = "hold" } },
    -- Fitted with a mechanism, the same shot is excepted by R5; and the rolling text's "and/or" is met ...
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "met", set = { fitted = true } },
    -- ... but not as it stood in November 2024, when both were asked for.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "breached", set = { fitted = true },
      reading = { and_or = "both are needed" } },
  },
}
