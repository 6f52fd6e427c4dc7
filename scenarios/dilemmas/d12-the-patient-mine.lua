-- Dilemma D12: an anti-vehicle mine lies for months and is set off by what its sensor meets. Is it an autonomous weapon?
--
-- No person chooses after it is laid. A definition that asks for force set off by a sensor covers it. One that asks for a system that
-- identifies, selects and engages covers it only if a sensor that tells a lorry's weight from a car's *identifies*. One that leaves out
-- ammunition does not. In scope, the limits of time are those that it strains: it outlives the purpose for which it was laid, and in the
-- fourth month a farmer's tractor comes along.
--
-- It identifies:   martens run d12-the-patient-mine --set identifies=true
-- A touchy fuse:   martens run d12-the-patient-mine --set persons=true
-- Sources: A/79/88, pp. 94, 121-122, 146 and 169; Mine Ban Convention, Arts 1 and 2(1); CCW Amended Protocol II, Arts 3, 5, 6;
-- statement on Box I, APILS and Utrecht University, March 2026.
return scenario {
  id = "d12-the-patient-mine",
  title = "The patient mine",
  about = "An anti-vehicle mine with a sensor lies on a track for months, long after its purpose has ended. It is dilemma D12 of the field's list.",
  lasts = "150 d",

  parameters = {
    identifies = { default = false, source = "assumed", about = "whether telling weights apart counts as identifying what comes" },
    selects    = { default = true, source = "assumed", about = "whether being set off counts as selecting" },
    persons    = { default = false, source = "assumed", about = "whether its anti-handling device can be set off by a person" },
    limit      = { default = "180 d", range = { "1 h", "5 y" }, source = "assumed", about = "longest time for which it may stay active" },
    fitted     = { default = false, source = "assumed", about = "whether it destroys itself, and deactivates itself for good measure" },
    failure    = { default = 0.1, range = { 0, 1 }, source = "CCW Amended Protocol II, Technical Annex, para 3(a), for anti-personnel mines",
                   about = "share that fails to destroy itself" },
    off        = { default = "149 d", range = { "1 d", "149 d" }, source = "assumed", about = "when it makes itself inoperable, if it is fitted to" },
    useful     = { default = "30 d", range = { "1 d", "149 d" }, source = "assumed", about = "when its military purpose has ended" },
  },

  circumstances = { usual = { class = "expected" } },

  parties = { ardland = { stockpile = 0, retained = 0, keeps_records = false, bound = { ["mine-ban-1997"] = true } } },

  places = {
    track = { party = "ardland", populated = false, civilians = 2, civilians_per_km2 = 1, facility = "none", armed_conflict = true, warned = false,
              marked = false, fenced = false, monitored = false, contaminated_area = "0 km2", contamination = "explosive", abandoned = true },
  },

  operators = {
    sapper = { model = "attentive", party = "ardland", at_post = false,   -- laid, and left
               trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    mine = {
      model = "threshold", settings = { engage_above = 0.5 }, party = "ardland",
      operator = "sapper", place = "track",
      control = "no_person", silence = "hold", link_loss = "proceed",
      identifies_itself = param.identifies, selects_itself = param.selects, triggered_by_person = param.persons,
      engages = { "truck", "tractor" },                  -- both weigh enough
      target_profile = "object_by_use", profile_represents_persons = false, profile_represents_civilians = false,
      form = "munition", role = "other", domain = "land", emplaced = true, remotely_delivered = true, anti_handling = param.persons, booby_trap = false,
      disguised = false, on_protected_object = false, set_off_by_detector = false, made_after_1996 = true, payload = "explosive", explosive_mass = "5 kg",
      detectable_mass = "200 g", failure_rate = 0.02, works_after_120_days = param.failure,
      deterministic = true, sets_own_objectives = false, changes_own_parameters = false, learns_after_activation = false,
      duration_limit = param.limit, area_limit = "0.0001 km2", engagement_limit = 1,
      can_be_deactivated = false, purpose_ended = false,
      self_destructs = param.fitted, self_deactivates = param.fitted, self_neutralises = false, self_destruct_failure = param.failure,
      self_destruct_after = "30 d",
      lethal = true, reviewed = true, tested = true, error_rate = 0.02, unexpected_rate = 0.02, explains = false, traceable = false,
      bias_examined = true, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "tractor", at = "120 d", kind = "tractor", status = "civilian", people = 1, occupants = 1, place = "track", stays = "2 min",
      by_nature = false, by_location = false, by_purpose = false, by_use = false, protected_sign = false },
  },

  before = {
    { "-2 h", "assess", operator = "sapper", place = "track", civilians = 2, civilian_harm = 0, advantage = 3, kind = "truck", status = "combatant",
      second_source = true, about = "the sapper expects military lorries, for a month" },
  },

  timeline = {
    { param.off, "self_deactivate", system = "mine", operator = "sapper", place = "track" },
    { "1 s", "deploy", system = "mine", operator = "sapper", place = "track", party = "ardland", about = "laid, from afar" },
    { "1 h", operator = "sapper", at_post = false, about = "the party moves on" },
    { param.useful, system = "mine", purpose_ended = true, about = "the front has moved on" },
  },

  expect = {
    -- Force set off by a sensor: in scope, and then caught by what it cannot do. Nobody can supervise or stop it, and nothing ends it.
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R5.purpose", verdict = "breached" },
    -- Fitted with a mechanism that works by the end of its purpose, the limits of supervision are excepted, and it stops in time.
    { treaty = "icrc-2024", provision = "R4.supervision", verdict = "excepted", set = { fitted = true, off = "30 d" } },
    { treaty = "icrc-2024", provision = "R5.purpose", verdict = "met", set = { fitted = true, off = "30 d" } },
    -- Fitted, and set to a later day than its purpose ends: the mechanism is there, and the stop comes too late.
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted", set = { fitted = true } },
    { treaty = "icrc-2024", provision = "R5.purpose", verdict = "breached", set = { fitted = true } },
    -- What is an effective mechanism: by analogy with Amended Protocol II, at most one in ten may fail.
    { treaty = "icrc-2024", provision = "R4", verdict = "excepted", set = { fitted = true },
      reading = { effective_mechanism = "at most one in ten fails" } },
    { treaty = "icrc-2024", provision = "R4", verdict = "breached", set = { fitted = true, failure = 0.3 },
      reading = { effective_mechanism = "at most one in ten fails" } },
    -- Set off by vehicles, not persons; and not so with a touchy fuse. Tractors and lorries are no objectives by nature.
    { treaty = "icrc-2024", provision = "P2", verdict = "met" },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached", set = { persons = true } },
    { treaty = "icrc-2024", provision = "R1", verdict = "breached" },
    { treaty = "icrc-2021", provision = "L4", verdict = "breached" },
    { treaty = "icrc-2021", provision = "L4", verdict = "breached", set = { fitted = true } }, -- in 2021 a mechanism did not excuse
    { treaty = "icrc-2021", provision = "L2", verdict = "met" },
    -- Time limits: kept as set. A limit of a month is kept by the machine itself, which then lets the tractor pass: nothing is judged.
    { treaty = "icrc-2021", provision = "L2", verdict = "never applied", set = { limit = "30 d" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "never applied", set = { limit = "30 d" } },
    { treaty = "hrw-2024", provision = "P1", verdict = "breached" },
    { treaty = "hrw-2024", provision = "C-op.interval", verdict = "breached" },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "met" },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached", set = { persons = true } },
    { treaty = "stop-killer-robots-2024", provision = "O1.after", verdict = "breached" },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "met" },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "breached", reading = { evaluate = "a person assessed it in the last hour" } },

    -- Scope by functions: with "identify" asked for, a fuse that tells weights apart is outside, or inside if that is identifying.
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "outside the scope" },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "met", set = { identifies = true } },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "met", reading = { laws = "who selects has identified" } },
    { treaty = "rolling-text-2026-06", provision = "15.C", verdict = "outside the scope" },
    { treaty = "rolling-text-2026-06", provision = "15.C", verdict = "breached", set = { identifies = true } },
    { treaty = "draft-articles-2023", provision = "1.0", verdict = "outside the scope" },
    { treaty = "draft-articles-2023", provision = "1.0", verdict = "met", set = { identifies = true } },
    { treaty = "germany-2024", provision = "C.continuous", verdict = "outside the scope" },
    { treaty = "germany-2024", provision = "C.continuous", verdict = "breached", set = { identifies = true },
      reading = { autonomous = "by itself, fixed rules or not" } },
    -- May 2025 asks to select and to engage: arguable too, for what is set off may not be said to select.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "met", set = { fitted = true } },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.i", verdict = "outside the scope", set = { selects = false } },
    { treaty = "rolling-text-2024-11", provision = "III.6.C.ii", verdict = "breached" },
    { treaty = "icrc-2021", provision = "L4", verdict = "outside the scope", set = { selects = false } },
    { treaty = "icrc-2021", provision = "P2", verdict = "breached", set = { selects = false, persons = true },
      reading = { aws = "or set off by a person's presence" } },
    -- The definition of 2024 asks of a nominal input too, and of a click that nobody made the record says nothing.
    { treaty = "icrc-2024", provision = "R4", verdict = "undetermined", set = { selects = false } },
    { treaty = "icrc-2024", provision = "R4", verdict = "outside the scope", set = { selects = false }, reading = { aws = "what it does when used" } },
    -- What is used up in the strike is ammunition, and left out.
    { treaty = "russia-2024", provision = "R", verdict = "outside the scope" },
    { treaty = "russia-2024", provision = "R", verdict = "breached", reading = { laws = "ammunition is not left out" } },

    -- The ban on mines: those for vehicles are none, and an anti-handling device does not make them one; read by what it does, it does.
    { treaty = "mine-ban-1997", provision = "1.1", verdict = "outside the scope" },
    { treaty = "mine-ban-1997", provision = "1.1", verdict = "outside the scope", set = { persons = true } },
    { treaty = "mine-ban-1997", provision = "1.1", verdict = "breached", set = { persons = true },
      reading = { mine = "laid, and set off by a person, whatever it was meant for" } },

    { treaty = "pakistan-2024", provision = "R.b", verdict = "breached" },
    { treaty = "china-2022", provision = "R", verdict = "breached" },
    { treaty = "draft-protocol-6-2023", provision = "3", verdict = "breached" },
    -- Completely outside control, but laid under a chain of command; take either limb alone and it is outlawed.
    { treaty = "two-tier-2022", provision = "T1", verdict = "met" },
    { treaty = "two-tier-2022", provision = "T1", verdict = "breached", reading = { completely = "no control of any kind, or no chain of command" } },
    { treaty = "dod-3000-09", provision = "4.1a", verdict = "breached" },

    -- Amended Protocol II: laid from afar and meant for vehicles, it needs self-destruction and a back-up, "to the extent feasible".
    { treaty = "amended-protocol-2", provision = "6.vehicles", verdict = "breached" },
    { treaty = "amended-protocol-2", provision = "6.vehicles", verdict = "met", set = { fitted = true } },
    -- Feasible always, or only in what was made since 1997: this one was.
    { treaty = "amended-protocol-2", provision = "6.vehicles", verdict = "breached", reading = { feasible = "once it was made after 1996" } },
    -- With a touchy fuse it is still meant for vehicles; read without "primarily", it is a mine against persons.
    { treaty = "amended-protocol-2", provision = "6", verdict = "never applied", set = { persons = true } },
    { treaty = "amended-protocol-2", provision = "6", verdict = "breached", set = { persons = true },
      reading = { anti_personnel = "a person sets it off" } },
    { treaty = "amended-protocol-2", provision = "3.10", verdict = "breached" },
  },
}
