-- D18: the mine that waits. Laid for a week, set off by what passes, and still there two months later.
--
-- Sources: D18 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. The Hague Convention
-- (VIII) of 1907, on automatic submarine contact mines, applies too: it was not read, and is not encoded.
--
-- Lay it for less:  martens run d18-long-lived-naval-mine --set laid_for=7d
-- Let it end itself:   martens run d18-long-lived-naval-mine --set fitted=true
return scenario {
  id = "d18-long-lived-naval-mine",
  title = "Long-duration naval mine",
  about = "Dilemma D18 of the field's list: a sea mine fires at what sounds like a warship, with nobody within reach, and goes on after " ..
          "the blockade has ended. The drafts differ on whether it is an autonomous weapon at all, and on what must stop it.",
  lasts = "60 d",

  parameters = {
    laid_for = { default = "2 y", range = { "1 d", "10 y" }, source = "assumed", about = "longest time for which it may stay active" },
    blockade = { default = "7 d", range = { "1 d", "59 d" }, source = "assumed", about = "when the purpose for which it was laid ends" },
    fitted   = { default = false, source = "assumed", about = "whether it can make itself safe" },
    traffic  = { default = "4 d", range = { "6 h", "30 d" }, source = "assumed", about = "mean time between two ferries" },
    mistaken = { default = 0.2, range = { 0, 1 }, source = "assumed", about = "share of ferries that it takes for a warship" },
    form     = { default = "munition", source = "assumed", about = "what it is: munition, loitering_munition or platform" },
  },

  -- Effects over many runs: on closed waters no ferry passes; in the strait they do.
  circumstances = {
    closed_waters = { class = "normal", with = { mistaken = 0 } },
    strait        = { class = "expected" },
  },

  places    = { strait = { populated = false, civilians = 40, civilians_per_km2 = 0, armed_conflict = true, facility = "none", contaminated_area = "0 km2" } },
  parties   = { ardland = { in_conflict = true } },

  -- Whoever laid it has sailed away. The time that a person would need is said although nobody is asked.
  operators = {
    layer = { model = "attentive", at_post = false, party = "ardland", trained = true, accountable = true, in_chain_of_command = true,
              can_explain = true, guided = true, rules_of_engagement = true, needed_time = "16 s" },
  },

  systems = {
    mine = {
      model = "threshold", settings = { engage_above = 0.7 },
      operator = "layer", place = "strait", party = "ardland", form = param.form, role = "other", domain = "underwater",
      control = "no_person", silence = "proceed", link_loss = "proceed", up = false,
      engages = { "warship" },
      recognition = { warship = { warship = 1 }, ferry = { warship = param.mistaken } },  -- of the other ferries it makes nothing
      target_profile = "object_by_nature",                  -- a ship sets it off, and no person: it is none of the mines of a ban on those
      duration_limit = param.laid_for, area_limit = "0.01 km2", engagement_limit = 3,
      can_be_deactivated = false, self_destructs = false, self_deactivates = false, self_neutralises = param.fitted,
      deterministic = true, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, explains = false, traceable = false, tested = true, bias_examined = true, purpose_ended = false,
      error_rate = 0.1, unexpected_rate = 0.02, profile_represents_civilians = false,   -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false,
      effects = { people_within = 1.0, harmed = 0.5, remnants = 0 },
    },
  },

  contacts = {
    { id = "frigate", at = "3 d", kind = "warship", status = "combatant", by_nature = true, protected_sign = false,
      people = 90, occupants = 90, place = "strait", stays = "10 min" },
    { id = "ferry", every = random.exponential(param.traffic), kind = "ferry", status = "civilian", by_nature = false, protected_sign = false,
      people = 40, occupants = 40, place = "strait", stays = "10 min" },
  },

  before = {
    { "-2 h", "assess", operator = "layer", place = "strait", civilians = 40, civilian_harm = 0, advantage = 90, status = "combatant",
      second_source = false },
  },

  timeline = {
    { param.blockade, system = "mine", purpose_ended = true, about = "the blockade is lifted" },
  },
}
