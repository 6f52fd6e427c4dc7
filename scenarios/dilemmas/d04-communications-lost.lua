-- D4: the link. In the middle of its mission a system can no longer be reached. May it go on, and what must it do?
--
-- Sources: D4 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. DoD Sec 4.1(c)(2) "or
-- seeks input" is from memory in that list. The scenario 02 of the course teaches the same field, `link_loss`, with fewer drafts.
--
-- Let it wait:         martens run d04-communications-lost --set link_loss=hold
-- Let it switch off:   martens run d04-communications-lost --set link_loss=self_deactivate --set fitted=true
return scenario {
  id = "d04-communications-lost",
  title = "Communications lost mid-mission",
  about = "Dilemma D4 of the field's list: a system loses its link to the person for five minutes and goes on choosing its targets. " ..
          "Drafts differ on whether a person must be able to step in at all times, or a mechanism in the system may take the person's place.",
  lasts = "20 min",

  parameters = {
    link_loss = { default = "proceed", source = "assumed", about = "what losing the link means: hold, proceed, return or self_deactivate" },
    fitted    = { default = false, source = "assumed", about = "whether it can put itself out of action" },
    outage    = { default = "5 min", range = { "1 s", "10 min" }, source = "assumed", about = "how long the link is down" },
  },

  places    = { pass = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    remote = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 },
      trained = true, accountable = true, in_chain_of_command = true, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    guard = {
      model = "threshold", settings = { engage_above = 0.8 },
      operator = "remote", place = "pass", form = "platform", role = "other",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed",
      link_loss = param.link_loss, link = { latency = "300 ms", loss = 0 },
      engages = { "vehicle" },
      recognition = { vehicle = { vehicle = 1 } },
      target_profile = "object_by_nature",
      duration_limit = "1 h", area_limit = "2 km2", engagement_limit = 10,
      can_be_deactivated = true, deactivation_time = "1 s", self_deactivates = param.fitted, self_destructs = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, bias_examined = true, processing_limited = true,
      explains = true, traceable = true, error_rate = 0.03, unexpected_rate = 0.02, self_destruct_failure = 0.2,      -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  -- The first is decided while the link is up, the second comes while it is down, and is gone when it is up again.
  contacts = {
    { id = "first", at = "1 min", kind = "vehicle", status = "combatant", by_nature = true, protected_sign = false,
      people = 2, occupants = 2, place = "pass", stays = "3 min" },
    { id = "second", at = "6 min", kind = "vehicle", status = "combatant", by_nature = true, protected_sign = false,
      people = 2, occupants = 2, place = "pass", stays = "2 min", harm_if_ignored = 1 },
  },

  before = {
    { "-30 min", "assess", operator = "remote", place = "pass", civilians = 0, civilian_harm = 0, advantage = 3, status = "combatant",
      second_source = true },
  },

  story = function(s)
    s:wait("5 min")
    s:link_down("guard", param.outage)
  end,

  expect = {
    -- ICRC 2024: where a person cannot step in (R4), a mechanism stands in (R5). In 2021 there was no such way out.
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { fitted = true } },      -- met for the first, excepted for the second
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "excepted", set = { fitted = true } },
    { treaty = "icrc-2021", provision = "L4", verdict = "breached", set = { fitted = true } },
    -- "Effective": fitted, or at work when the link is lost, or one that seldom fails?
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { fitted = true },
      reading = { effective_mechanism = "it is fitted, and at work when the link is lost" } },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { fitted = true },
      reading = { effective_mechanism = "at most one in ten fails" } },
    -- Holding fire spares whoever comes by, and yet it is active and nobody supervises it.
    { treaty = "icrc-2024", provision = "R4", verdict = "met", set = { link_loss = "hold" } },
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "breached", set = { link_loss = "hold" } },

    -- Pakistan: deactivation at all stages and supervision at all times. So a lost link is a breach, unless it stops.
    { treaty = "pakistan-2024", provision = "R.b", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "R.f", verdict = "breached" },
    { treaty = "pakistan-2024", provision = "R.b", verdict = "breached", set = { link_loss = "hold" } },
    { treaty = "pakistan-2024", provision = "R.f", verdict = "breached", set = { fitted = true } },
    { treaty = "pakistan-2024", provision = "R.b", verdict = "met", set = { link_loss = "self_deactivate", fitted = true } },
    { treaty = "pakistan-2024", provision = "R.f", verdict = "met", set = { link_loss = "self_deactivate", fitted = true } },
    { treaty = "pakistan-2024", provision = "R.b", verdict = "met", reading = { all_stages = "able to switch it off" } },
    -- A lapse of a second is none; of five minutes it is, even to whoever allows thirty seconds.
    { treaty = "pakistan-2024", provision = "R.f", verdict = "met", set = { outage = "1 s" } },
    { treaty = "pakistan-2024", provision = "R.f", verdict = "breached", reading = { lapse = "thirty seconds" } },

    -- China: "impossibility of termination" is one mark of five, and a lost link alone makes nothing unacceptable; but what is acceptable
    -- can be suspended at any time.
    { treaty = "china-2022", provision = "P", verdict = "met" },
    { treaty = "china-2022", provision = "P", verdict = "breached", reading = { unacceptable = "any of them" } },
    { treaty = "china-2022", provision = "R", verdict = "breached" },
    { treaty = "china-2022", provision = "R", verdict = "met", set = { link_loss = "self_deactivate", fitted = true } },

    -- France: the row says that a constant connection is not always required. As encoded, who monitors its reliability does so over a
    -- working link, on every reading there is; that sentence of France's is in none of them, so the link that is lost breaches C3.
    { treaty = "france-2024", provision = "C3", verdict = "breached" },
    { treaty = "france-2024", provision = "C2", verdict = "met" },
    { treaty = "france-2024", provision = "P", verdict = "met" },

    -- Rolling text: "as appropriate", and "and/or"; in November 2024 both items were asked for.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "met", set = { fitted = true } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "breached", set = { fitted = true },
      reading = { and_or = "both are needed" } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.i", verdict = "breached", set = { fitted = true } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.ii", verdict = "met", set = { fitted = true } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.i", verdict = "met", reading = { deactivated = "it is built so" } },

    -- DoD: it ends what it does, or seeks input, once it is out of its time and area. As encoded, to go on with nobody in reach is a
    -- breach inside them too; the row has that last clause from memory.
    { treaty = "dod-3000-09", provision = "4.1c2", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "4.1c2", verdict = "met", set = { link_loss = "hold" } },
    { treaty = "dod-3000-09", provision = "4.1c2", verdict = "met", set = { link_loss = "self_deactivate", fitted = true } },

    -- Not in the row: what the other two-tier texts make of it.
    { treaty = "two-tier-2022", provision = "T2", verdict = "breached" },
    { treaty = "germany-2024", provision = "C.continuous", verdict = "breached" },
  },
}
