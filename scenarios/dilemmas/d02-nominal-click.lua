-- D2: the click. After activation a person presses one key for each target, and looks at nothing. Is that an intervention?
--
-- Sources: D2 of the field's list (stress-test dilemmas); the provisions are cited in the treaties' own files. That about 20 seconds a
-- name were taken for review is from press reports of 2024 which the other side disputes; here it is two.
--
-- Let the person look:   martens run d02-nominal-click --set review=30s --set looked=true
-- Let the person select: martens run d02-nominal-click --set control=person_selects
return scenario {
  id = "d02-nominal-click",
  title = "Nominal click",
  about = "Dilemma D2 of the field's list: a person presses a key for every target that the system proposes, within two seconds, and reviews " ..
          "nothing. Two drafts say that such an input is no intervention; for the others the key takes the weapon out of their scope.",
  lasts = "10 min",

  parameters = {
    control   = { default = "person_approves", source = "assumed",
                  about = "who does the choosing: person_approves, person_selects or person_may_veto" },
    review    = { default = "2 s", range = { "1 s", "60 s" }, source = "assumed; press reports of 2024 speak of 20 s, disputed",
                  about = "time that the person takes for a target" },
    looked    = { default = false, source = "assumed", about = "whether the person asked for more, or looked at a second source" },
    shown     = { default = 0.25, range = { 0, 1 }, source = "assumed",
                  about = "share of the facts needed that the screen shows, and that the person has" },
    traceable = { default = false, source = "assumed", about = "whether what it did can be traced afterwards" },
  },

  places    = { yard = { populated = true, civilians = 200, civilians_per_km2 = 800, armed_conflict = true, facility = "none" } },

  -- `hurried` gives each prompt the same time and never looks; the share that it lets pass is set to all, so that the click is certain.
  operators = {
    clerk = {
      model = "hurried", settings = { takes = param.review, approves = 1 },
      trained = false, accountable = true, in_chain_of_command = true, can_explain = false, guided = true, rules_of_engagement = true,
      had_right_share = param.shown, shown_share = param.shown, second_source = param.looked, asked_for_more = param.looked,
    },
  },

  systems = {
    finder = {
      model = "threshold", settings = { engage_above = 0.7, nominate_above = 0.7 },
      operator = "clerk", place = "yard", form = "platform", role = "other",
      control = param.control, veto_window = "60 s", silence = "hold", link_loss = "hold",
      engages = { "vehicle" },
      recognition = { vehicle = { vehicle = 1 }, bus = { vehicle = 1 } },        -- it has never learnt buses; assumed
      target_profile = "object_by_nature",
      duration_limit = "1 h", area_limit = "1 km2", engagement_limit = 20,
      can_be_deactivated = true, deactivation_time = "1 s", self_deactivates = false, self_destructs = false, self_neutralises = false,
      deterministic = false, learns_after_activation = false, changes_own_parameters = false, sets_own_objectives = false,
      lethal = true, reviewed = true, law_in_design = true, purpose_ended = false, tested = true, bias_examined = true, processing_limited = true,
      explains = true, traceable = param.traceable, error_rate = 0.15, unexpected_rate = 0.02,      -- assumed
      found_unlawful = false, found_indiscriminate = false, found_superfluous = false, profile_represents_civilians = false,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  contacts = {
    { id = "truck", at = "2 min", kind = "vehicle", status = "combatant", by_nature = true, protected_sign = false,
      people = 3, occupants = 3, place = "yard", stays = "3 min" },
    { id = "bus", at = "6 min", kind = "bus", status = "civilian", by_nature = false, protected_sign = false,
      people = 12, occupants = 12, place = "yard", stays = "3 min" },
  },

  before = {
    { "-30 min", "assess", operator = "clerk", place = "yard", civilians = 200, civilian_harm = 2, advantage = 3, status = "combatant",
      second_source = false },
  },

  expect = {
    -- Palestine: an input that adds no information and no reflection is nominal. So it is in scope, and fails the test of traceability.
    { treaty = "palestine-2023", provision = "P.control", verdict = "breached" },
    { treaty = "palestine-2023", provision = "P.control", verdict = "breached", reading = { nominal = "nothing more was looked at" } },
    { treaty = "palestine-2023", provision = "P.control", verdict = "outside the scope", reading = { aws = "a click is an intervention" } },

    -- ICRC 2024: an input that does not materially affect selection or engagement is none; then the limits and the ban apply.
    { treaty = "icrc-2024", provision = "P1.1", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached" },
    { treaty = "icrc-2024", provision = "R2", verdict = "outside the scope", reading = { aws = "what it does when used" } },
    -- In 2021 nothing was said of nominal input yet; in 2025 it is read as the year before.
    { treaty = "icrc-2021", provision = "P1.1", verdict = "outside the scope" },
    { treaty = "icrc-2021", provision = "P1.1", verdict = "breached", reading = { aws = "nominal input is no intervention" } },
    { treaty = "icrc-2025", provision = "P1.1", verdict = "breached" },
    { treaty = "icrc-2025", provision = "P1.1", verdict = "outside the scope", reading = { aws = "no person between sensor and force" } },

    -- How long must it take, or what must be done, to be more than nominal? Three answers, and each has its gap.
    { treaty = "icrc-2024", provision = "R2", verdict = "outside the scope", set = { review = "10 s" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { review = "10 s" },
      reading = { nominal = "no more than twenty seconds" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", set = { review = "30 s" }, reading = { nominal = "nothing more was looked at" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "outside the scope", set = { looked = true },
      reading = { nominal = "nothing more was looked at" } },

    -- Rolling text: "without intervention by a human user" (in December 2025 "operator"), and not a word on its quality: the loophole.
    { treaty = "rolling-text-2024-11", provision = "III.5", verdict = "outside the scope" },
    { treaty = "rolling-text-2025-05", provision = "III.6.d.iii", verdict = "outside the scope" },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "outside the scope" },
    { treaty = "rolling-text-2026-06", provision = "15.C", verdict = "outside the scope" },
    -- The same person with a veto that is not used in time intervenes in nothing: then it is in scope.
    { treaty = "rolling-text-2025-05", provision = "V.5", verdict = "breached", set = { control = "person_may_veto" } },

    -- DoD: not autonomous if the operator selected the target. The row has that from memory, and asks for selection; as encoded an
    -- approval is enough, for the directive speaks of "further intervention by an operator".
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "outside the scope" },
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "outside the scope", set = { control = "person_selects" } },

    -- Sharkey's levels: a person who only approves is level 3, one who may veto for a time is level 4; both are not to be had.
    { treaty = "sharkey-2018", provision = "L3", verdict = "breached" },
    { treaty = "sharkey-2018", provision = "L4", verdict = "met" },
    { treaty = "sharkey-2018", provision = "L4", verdict = "breached", set = { control = "person_may_veto" } },
    -- And whoever selects, at level 1, has to deliberate.
    { treaty = "sharkey-2018", provision = "L1", verdict = "breached", set = { control = "person_selects" } },
    { treaty = "sharkey-2018", provision = "L1", verdict = "met", set = { control = "person_selects", review = "10 s" } },
    -- No other draft reaches a person who selects, however quickly; not even those that know nominal input.
    { treaty = "palestine-2023", provision = "P.control", verdict = "outside the scope", set = { control = "person_selects" } },

    -- The others, for which a word of their definition decides.
    { treaty = "stop-killer-robots-2024", provision = "O2.limit", verdict = "outside the scope" },
    { treaty = "stop-killer-robots-2024", provision = "O2", verdict = "breached", reading = { scope = "a nominal click is no direct approval" } },
    { treaty = "hrw-2024", provision = "C-dec", verdict = "outside the scope" },
    { treaty = "hrw-2024", provision = "C-dec", verdict = "breached", reading = { scope = "every use of force" } },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "outside the scope" },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "breached", reading = { process = "a nominal click determines nothing" } },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "outside the scope" },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "breached", reading = { aws = "and a nominal input is no intervention" } },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "outside the scope" },
    { treaty = "pakistan-2024", provision = "R.c", verdict = "breached", reading = { laws = "nominal input is no intervention" } },

    -- Law in force asks no definition: everything feasible to verify.
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "met", reading = { everything_feasible = "a person approved it" } },
  },
}
