-- D25: nobody meant it. A bus is struck that everybody took for a lorry; and then two years go by.
--
-- Sources: D25 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. Where a text names no
-- time for what is owed, its file assumes one year.
--
-- Investigate:      martens run d25-accountability-gap --set investigated=60d
-- Nobody answers for it:   martens run d25-accountability-gap --set accountable=false
return scenario {
  id = "d25-accountability-gap",
  title = "Accountability gap",
  about = "Dilemma D25 of the field's list: civilians are harmed, against the law and against everybody's intention. The drafts differ on who " ..
          "answers: a person, if one knew; a chain of command; a State, with investigation and redress; or nobody.",
  lasts = "2 y",

  parameters = {
    accountable  = { default = true, source = "assumed", about = "whether a person is named who answers for the use" },
    chain        = { default = true, source = "assumed", about = "whether that person stands in a responsible chain of command" },
    traceable    = { default = false, source = "assumed", about = "whether what it did, and on what grounds, can be traced afterwards" },
    knew         = { default = false, source = "assumed", about = "whether the person who switched it on took what came for civilians" },
    investigated = { default = "3 y", range = { "1 d", "3 y" }, source = "assumed", about = "when it is investigated; 3 y: never" },
    reported     = { default = "3 y", range = { "1 d", "3 y" }, source = "assumed", about = "when it is reported; 3 y: never" },
    redressed    = { default = "3 y", range = { "1 d", "3 y" }, source = "assumed", about = "when those who were harmed are compensated; 3 y: never" },
    legislation  = { default = true, source = "assumed", about = "whether its laws forbid and punish violations" },
  },

  parties = { ardland = { in_conflict = true } },

  places    = { road = { populated = false, civilians = 0, civilians_per_km2 = 0, armed_conflict = true, facility = "none" } },

  operators = {
    watch = {
      model = "attentive", settings = { median = "8 s", spread = 0.1 }, party = "ardland",
      trained = true, accountable = param.accountable, in_chain_of_command = param.chain, can_explain = true, guided = true, rules_of_engagement = true,
      had_right_share = 1, shown_share = 1, second_source = true, asked_for_more = false,
    },
  },

  systems = {
    guard = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "watch", place = "road", party = "ardland", form = "platform", role = "other",
      control = "no_person", silence = "proceed", link_loss = "hold",
      engages = { "lorry" },
      recognition = { bus = { lorry = 1 } },                -- it has never learnt buses
      target_profile = "object_by_nature",
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 5,
      can_be_deactivated = true, deactivation_time = "1 s", self_destructs = false, self_deactivates = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, explains = true, traceable = param.traceable, tested = true, bias_examined = true, purpose_ended = false,
      error_rate = 0.02, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      effects = { people_within = 1.0, harmed = 1.0 },
    },
  },

  contacts = {
    { id = "bus", at = "10 min", kind = "bus", status = "civilian", by_nature = false, protected_sign = false,
      people = 18, occupants = 18, place = "road", stays = "5 min" },
  },

  facts = { ["x.knew"] = { type = "truth", nature = "state", of = "system", about = "who switched it on took what would come for civilians" } },

  before = {
    { "-30 d", "enter_into_force", party = "ardland", legislation = param.legislation },
    { "-30 min", "assess", operator = "watch", place = "road", civilians = 0, civilian_harm = 0, advantage = 3, status = "combatant",
      second_source = true },
  },

  timeline = {
    { param.investigated, "investigate", party = "ardland", about = "an inquiry" },
    { param.reported, "report", party = "ardland" },
    { param.redressed, "redress", party = "ardland" },
  },
}
