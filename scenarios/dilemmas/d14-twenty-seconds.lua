-- Dilemma D14: a machine makes lists of targets and a person approves each in twenty seconds. The machine fires nothing.
--
-- In most drafts a person's approval ends the matter: no autonomous weapon, nothing to judge. Two definitions ask what the approval
-- was worth. The texts on bias, on training and on care speak of those who rely on machines; and law in force asks, as it always did,
-- for everything feasible to verify. The twenty seconds are from press reports, which the other side disputes.
--
-- Look longer:    martens run d14-twenty-seconds --set review=5min
-- Sources: +972 Magazine, 3 April 2024 (disputed); A/79/88, pp. 117, 121 and 170; CCW/GGE.1/2025/WP.9, Box IV para 7;
-- Additional Protocol I, Art. 57(2)(a)(i); Political Declaration, 9 November 2023.
return scenario {
  id = "d14-twenty-seconds",
  title = "Twenty seconds",
  about = "A machine puts names before an analyst, who approves nearly all after twenty seconds each; some are wrong. It is dilemma D14 of the field's list.",
  lasts = "2 h",

  parameters = {
    review   = { default = "20 s", range = { "1 s", "10 min" }, source = "+972 Magazine, 3 April 2024; disputed",
                 about = "time that each approval takes" },
    approves = { default = 0.93, range = { 0, 1 }, source = "a vendor's telemetry of software agents, not military",
                 about = "share of proposals that are approved: how far the machine is relied on" },
    wrong    = { default = 0.1, range = { 0, 0.9 }, source = "+972 Magazine, 3 April 2024: about one in ten; disputed",
                 about = "share of residents taken for somebody on the list, and the error that is declared" },
    second   = { default = false, source = "assumed", about = "whether a second source is looked at for each name" },
    harm     = { default = 15, range = { 0, 100 }, source = "assumed",
                 about = "civilians expected to be harmed with each name" },
    gain     = { default = 5, range = { 0, 100 }, source = "assumed", about = "advantage expected of each name" },
    fires    = { default = "person_approves", source = "assumed", about = "person_approves, or person_may_veto for a machine that also fires" },
    names    = { default = "3 min", range = { "1 min", "30 min" }, source = "assumed", about = "mean time between two names" },
  },

  circumstances = { usual = { class = "expected" } },

  places = { town = { populated = true, civilians = 4000, civilians_per_km2 = 8000, facility = "none", armed_conflict = true, warned = false } },

  operators = {
    analyst = { model = "hurried", settings = { takes = param.review, approves = param.approves },
                shown_share = 0.8, had_right_share = 0.4, second_source = param.second, asked_for_more = param.second,
                trained = true, can_explain = false, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    lists = {
      model = "listmaker", settings = { pace = "20 s", lists_above = 0.5 },
      operator = "analyst", place = "town",
      control = param.fires, veto_window = "11 min", silence = "hold", link_loss = "hold",
      engages = { "person" },
      recognition = { person = { person = 0.9, resident = 0.1 }, resident = { person = param.wrong } },
      target_profile = "person", profile_represents_persons = true, profile_represents_civilians = false,
      form = "platform", role = "other", deterministic = false, sets_own_objectives = false,
      duration_limit = "1 d", area_limit = "20 km2", engagement_limit = 1000,
      can_be_deactivated = true, self_destructs = false, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, tested = true, error_rate = param.wrong, unexpected_rate = 0.04, traceable = true,
      bias_examined = true, law_in_design = true, processing_limited = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = false,
      effects = { people_within = 1.0, harmed = 1.0, effect_area = "0.002 km2" },   -- sixteen people; assumed
    },
  },

  -- Persons at home: a combatant who belongs on the list, or a resident who is like one in the data. Those who live around them are
  -- counted by the density of the town.
  contacts = {
    { id = "listed", every = random.exponential(param.names), kind = "person", status = "combatant", people = 1, place = "town", stays = "20 min",
      by_nature = false, by_location = false, by_purpose = false, by_use = true, protected_sign = false },
    { id = "resident", every = random.exponential(param.names), kind = "resident", status = "civilian", people = 1, place = "town", stays = "20 min",
      by_nature = false, by_location = false, by_purpose = false, by_use = false, protected_sign = false },
  },

  before = {
    { "-1 d", "assess", operator = "analyst", place = "town", civilians = 4000, civilian_harm = param.harm, advantage = param.gain,
      kind = "person", status = "combatant", second_source = param.second, about = "a figure set beforehand for every name alike" },
  },

  expect = {
    -- A person approves: out of scope, whatever the approval was worth; Stop Killer Robots says so itself of systems that support decisions.
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "outside the scope" },
    { treaty = "rolling-text-2025-05", provision = "IV.6-7", verdict = "outside the scope" },
    { treaty = "rolling-text-2024-11", provision = "III.5", verdict = "outside the scope" },
    { treaty = "stop-killer-robots-2024", provision = "O2", verdict = "outside the scope" },
    { treaty = "hrw-2024", provision = "C-dec", verdict = "outside the scope" },
    { treaty = "hrw-2024", provision = "C-dec", verdict = "breached", reading = { scope = "every use of force" } },
    { treaty = "article-36-2024", provision = "O1-3", verdict = "outside the scope" },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "outside the scope" },
    { treaty = "dod-3000-09", provision = "1.2a", verdict = "outside the scope" },
    { treaty = "icrc-2021", provision = "L3", verdict = "outside the scope" },

    -- Two definitions look at the worth of the approval; where nominal ends is a number that neither gives. The row says of Palestine's
    -- text: in scope if the machine also fires. It is encoded wider: a nominal input is none, whoever pulls the trigger.
    { treaty = "palestine-2023", provision = "P.used", verdict = "outside the scope" },
    { treaty = "palestine-2023", provision = "P.used", verdict = "breached", reading = { nominal = "no more than twenty seconds" } },
    { treaty = "palestine-2023", provision = "P.used", verdict = "breached", reading = { nominal = "nothing more was looked at" } },
    { treaty = "palestine-2023", provision = "P.used", verdict = "outside the scope", set = { second = true },
      reading = { nominal = "nothing more was looked at" } },
    { treaty = "palestine-2023", provision = "P.used", verdict = "breached", set = { review = "3 s" } },
    { treaty = "palestine-2023", provision = "P.used", verdict = "breached", set = { fires = "person_may_veto" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "outside the scope" },
    { treaty = "icrc-2024", provision = "R2", verdict = "breached", reading = { nominal = "no more than twenty seconds" } },
    { treaty = "icrc-2024", provision = "R2", verdict = "outside the scope", set = { review = "5 min" },
      reading = { nominal = "no more than twenty seconds" } },

    -- The machine that also fires, and can be vetoed: now all are in scope. Nearly all that is wrong is let pass.
    { treaty = "rolling-text-2025-05", provision = "IV.6-7", verdict = "breached", set = { fires = "person_may_veto" } },
    { treaty = "rolling-text-2025-05", provision = "IV.6-7", verdict = "never applied", set = { fires = "person_may_veto", approves = 0 } },
    { treaty = "rolling-text-2024-11", provision = "IV.6.automation", verdict = "breached", set = { fires = "person_may_veto" } },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "breached", set = { fires = "person_may_veto" } },
    { treaty = "draft-articles-2023", provision = "dist-prop-prec", verdict = "breached", set = { fires = "person_may_veto" } },

    -- The Political Declaration speaks of every military use of such machines. Its care is there on one reading; what it says of bias in
    -- the machine was done, and of the bias of those who rely on it nothing more can be checked than that they were trained.
    { treaty = "political-declaration-2023", provision = "E", verdict = "met" },
    { treaty = "political-declaration-2023", provision = "D", verdict = "met" },
    { treaty = "political-declaration-2023", provision = "G", verdict = "met" },
    { treaty = "political-declaration-2023", provision = "C", verdict = "breached" },

    -- Law in force does not ask who made the list. Everything feasible to verify: a second source was at hand and nobody looked.
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "met", set = { second = true } },
    { treaty = "additional-protocol-1", provision = "57.2a", verdict = "met", reading = { everything_feasible = "a person approved it" } },
    { treaty = "additional-protocol-1", provision = "50.1", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "breached" },
    { treaty = "additional-protocol-1", provision = "51.5b", verdict = "met", set = { harm = 3 } },
    { treaty = "additional-protocol-1", provision = "57.2a.iii", verdict = "breached" },
    -- The row names a view of 2025 (SIPRI, not read) that such machines need a process of their own: no text of it is here. Of the
    -- yardsticks, the one on information is not met.
    { treaty = "control", provision = "information", verdict = "breached" },
  },
}
