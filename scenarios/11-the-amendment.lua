-- 11: the amendment. A draft lets something pass that you would not. Write the change, and see what it changes.
--
-- A guard has lost its link, and goes on. It strikes a van of medical supplies. The ICRC's submission asks that a person can step in in
-- time, and lets a mechanism that puts the system out of action stand in for that; such a mechanism is fitted here, and did nothing. So
-- the shot is excepted, and of what comes after it the draft says nothing. `treaties/icrc-2024-tightened.lua` is the same draft with
-- three changes, in twenty lines. Read it: it is the other half of this lesson.
--
--     martens run the-amendment --treaty icrc-2024 --treaty icrc-2024-tightened
--     martens show icrc-2024-tightened --meaning R4 T1
return scenario {
  id = "the-amendment",
  title = "The amendment",
  about = "A guard without a link strikes a van of medical supplies. A mechanism was fitted, and did nothing. A year goes by.",
  lasts = "1 y",

  parameters = {
    covered = { default = 0, range = { 0, 4 }, source = "assumed", about = "of the four people in the van, how many are cared for" },
    inquiry = { default = "200 d", range = { "1 d", "364 d" }, source = "assumed", about = "when what happened is investigated" },
  },

  parties = { ardland = {} },

  -- The place is the party's, so that care there is its to give.
  places = { pass = { party = "ardland", populated = false, civilians = 0 } },

  operators = {
    remote = { model = "attentive", settings = { median = "8 s" }, party = "ardland",
               trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    guard = {
      model = "threshold", settings = { engage_above = 0.8 },
      operator = "remote", place = "pass", party = "ardland",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed", link_loss = "proceed",
      engages = { "vehicle" },
      recognition = { van = { vehicle = 1 } },        -- it has never learnt vans
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "2 km2", engagement_limit = 10,
      can_be_deactivated = true, self_deactivates = true, self_destructs = false, self_neutralises = false, purpose_ended = false,
      lethal = true, reviewed = true, error_rate = 0.1,
      effects = { people_within = 1.0, harmed = 1.0 },   -- all on board are harmed; assumed
    },
  },

  contacts = {
    { id = "van", at = "10 min", kind = "van", status = "medical", protected_sign = true, by_nature = false,
      people = 4, place = "pass", stays = "3 min" },
  },

  timeline = {
    { "5 min", "link_down", system = "guard" },
    { "1 h", "deactivate", system = "guard" },
    { "12 d", "care", place = "pass", party = "ardland", kind = "medical", needed = 4, covered = param.covered },
    { param.inquiry, "investigate", party = "ardland" },
  },

  expect = {
    -- As it is: excepted. With `unless = {}`: breached, by the same shot.
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted" },
    { treaty = "icrc-2024-tightened", provision = "R4", verdict = "breached" },
    -- What was not changed is judged as before: the exception still stands where the text asks for supervision over time.
    { treaty = "icrc-2024-tightened", provision = "R4.supervision", verdict = "excepted" },
    -- What was added: an investigation, late unless it comes within ninety days ...
    { treaty = "icrc-2024-tightened", provision = "T1", verdict = "breached" },
    { treaty = "icrc-2024-tightened", provision = "T1", verdict = "met", set = { inquiry = "60 d" } },
    -- ... and all that the module brings. Care for three of four is not care for all who need it; that is a term, with other readings.
    { treaty = "icrc-2024-tightened", provision = "assistance.medical", verdict = "breached", set = { covered = 3 } },
    { treaty = "icrc-2024-tightened", provision = "assistance.medical", verdict = "met", set = { covered = 4 } },
    { treaty = "icrc-2024-tightened", provision = "assistance.medical", verdict = "met", set = { covered = 3 },
      reading = { assistance_adequately = "to somebody" } },
  },
}
