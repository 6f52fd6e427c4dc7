-- 10: the stop. Somebody says stop. What has to have happened two seconds later?
--
-- Rules on stopping look at time, in two ways. `followed by … within …` looks forward from an act: an order to stop is followed by its
-- stopping. `throughout …` looks at every instant of a stretch: as long as it is active, somebody can step in. So the first is judged
-- once for each order, and the second from the switching on to the switching off, with a break that is too short to count.
-- An order takes the way of the link. If that is down, it waits; what the system does meanwhile is its field `link_loss` (lesson 02).
--
--     martens run the-stop --treaty pakistan-2024 --set fails=9min
--     martens run the-stop --treaty pakistan-2024 --set fails=9min --set link_loss=self_deactivate
return scenario {
  id = "the-stop",
  title = "The stop",
  about = "A patrol system on a ridge. Its operator orders it to stop, and two minutes later it is switched off. The link may be down.",
  lasts = "20 min",

  parameters = {
    latency   = { default = "300 ms", range = { "0 s", "1 min" }, source = "assumed", about = "how long a message takes over the link" },
    fails     = { default = "1 h", range = { "1 min", "1 h" }, source = "assumed", about = "when the link fails, for good; after 20 min: never" },
    link_loss = { default = "hold", source = "assumed", about = "what losing the link means: hold, proceed, return or self_deactivate" },
    fitted    = { default = false, source = "assumed", about = "whether it can put itself out of action" },
  },

  places = { ridge = { populated = false, civilians = 0 } },

  operators = {
    remote = { model = "attentive", settings = { median = "8 s" }, trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    patrol = {
      model = "threshold", settings = { engage_above = 0.8 },
      operator = "remote", place = "ridge",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed",
      link_loss = param.link_loss, link = { latency = param.latency, loss = 0 },
      engages = { "vehicle" },
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "2 km2", engagement_limit = 10,
      can_be_deactivated = true, deactivation_time = "1 s",
      self_deactivates = param.fitted, self_destructs = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.05,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  contacts = {
    { id = "truck", at = "9.9 min", kind = "vehicle", status = "combatant", by_nature = true, people = 2, place = "ridge", stays = "5 min" },
  },

  timeline = {
    { param.fails, "link_down", system = "patrol", about = "the link fails" },
  },

  -- `s:abort` is an order of the operator: it goes over the link. `s:deactivate` is done on the spot, by whoever is beside it.
  story = function(s)
    s:wait("10 min")
    s:abort("patrol")
    s:wait("2 min")
    s:deactivate("patrol")
  end,

  expect = {
    -- The order arrives and is obeyed at once; somebody could step in all the time.
    { treaty = "pakistan-2024", provision = "R.b.stop", verdict = "met" },
    { treaty = "pakistan-2024", provision = "R.b", verdict = "met" },
    -- A slow link: obeyed after five seconds. Two seconds are asked, as "at once" is read here; with ten it is kept.
    { treaty = "pakistan-2024", provision = "R.b.stop", verdict = "breached", set = { latency = "5 s" } },
    { treaty = "pakistan-2024", provision = "R.b.stop", verdict = "met", set = { latency = "5 s" }, reading = { at_once = "ten seconds" } },
    -- No link, and it stays where it is, armed: the order never arrives, and for three minutes nobody can step in.
    { treaty = "pakistan-2024", provision = "R.b.stop", verdict = "breached", set = { fails = "9 min" } },
    { treaty = "pakistan-2024", provision = "R.b", verdict = "breached", set = { fails = "9 min" } },
    -- It switches itself off when the link fails: what is asked of it as long as it is active is not asked any longer, and whatever is
    -- ordered to stop has stopped.
    { treaty = "pakistan-2024", provision = "R.b.stop", verdict = "met", set = { fails = "9 min", link_loss = "self_deactivate" } },
    { treaty = "pakistan-2024", provision = "R.b", verdict = "met", set = { fails = "9 min", link_loss = "self_deactivate" } },
    -- The ICRC's text has the same two rules and one exception: it is enough to be fitted with a mechanism, used or not.
    { treaty = "icrc-2024", provision = "R4.stop", verdict = "excepted", set = { fails = "9 min", fitted = true } },
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "breached", set = { fails = "9 min" } },
    -- An order so late that the run ends first is open: neither kept nor broken.
  },
}
