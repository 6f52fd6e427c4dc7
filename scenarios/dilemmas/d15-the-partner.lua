-- Dilemma D15: a lawful machine is given to a partner who is likely to misuse it.
--
-- The drafts ban the transfer of what they prohibit, to anyone. Of a machine that can be used lawfully they say nothing, whoever gets it.
-- The Arms Trade Treaty asks the other question: not what it is, but what it will be used for. It forbids where the giver knows,
-- and refuses where the risk is overriding. Two numbers decide, and neither is in a draft: what is known, and how likely it is.
--
-- To an armed group:  martens run d15-the-partner --set recipient=non_state
-- It aims at people:  martens run d15-the-partner --set persons=true
-- Sources: A/79/88, pp. 35, 86, 122; CCW/GGE.1/2025/WP.9, Box IV para 9; Arms Trade Treaty, Arts 6(3), 7, 11; CCW/MSP/2019/9, Annex III (f);
-- DoD Directive 3000.09, Sec 1.2(e); A/RES/80/57, preamble.
return scenario {
  id = "d15-the-partner",
  title = "The partner",
  about = "Ardland gives machines that can be used lawfully to a partner who is likely to turn them on civilians. It is dilemma D15 of the field's list.",
  starts = "2027-03-01",
  lasts = "2 y",

  parameters = {
    risk      = { default = 0.6, range = { 0, 1 }, source = "assumed", about = "risk of misuse as it was assessed" },
    knows     = { default = false, source = "assumed", about = "whether the giver knows that it will be misused" },
    recipient = { default = "non_party", source = "assumed", about = "who receives: party, non_party or non_state" },
    category  = { default = "missile", source = "assumed", about = "the category of the Arms Trade Treaty in which it falls, or other" },
    assessed  = { default = true, source = "assumed", about = "whether the risk was assessed, and diversion with it" },
    approved  = { default = true, source = "assumed", about = "whether it was approved in the ordinary channels" },
    persons   = { default = false, source = "assumed", about = "whether its profile stands for persons: a prohibited machine for some texts" },
    unlawful  = { default = false, source = "assumed", about = "whether a review found that it cannot be used lawfully" },
    explains  = { default = true, source = "assumed", about = "whether it can be explained" },
    spread    = { default = true, source = "assumed",
                  about = "whether acquisition by armed groups and proliferation were considered when it was made" },
  },

  parties = {
    ardland = { stockpile = 0, legislation = true, principles = true, keeps_records = true },
    borland = { stockpile = 0 },
  },

  places = { depot = { party = "ardland", populated = false, civilians = 0, facility = "none", armed_conflict = false } },

  operators = {
    keeper = { model = "attentive", party = "ardland", shown_share = 1, had_right_share = 1,
               trained = true, can_explain = true, guided = true, rules_of_engagement = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    drones = {
      model = "threshold", settings = { engage_above = 0.9 }, party = "ardland",
      operator = "keeper", place = "depot", starts_active = false,
      control = "person_may_veto", veto_window = "60 s", silence = "hold", link_loss = "self_deactivate",
      engages = { "vehicle" },
      target_profile = "object_by_nature", profile_represents_persons = param.persons, triggered_by_person = false, profile_represents_civilians = false,
      form = "loitering_munition", role = "other", deterministic = false, sets_own_objectives = false,
      changes_own_parameters = false, learns_after_activation = false,
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 1,
      can_be_deactivated = true, self_destructs = true, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, tested = true, error_rate = 0.02, unexpected_rate = 0, explains = param.explains, traceable = true,
      bias_examined = true, law_in_design = true, processing_limited = true,
      safeguards_considered = true, spread_considered = param.spread, risks_assessed = true, risks_mitigated = true,
      found_superfluous = false, found_indiscriminate = false, found_unlawful = param.unlawful,
      submunitions = 0, emplaced = false, payload = "explosive",
    },
  },

  contacts = {},

  timeline = {
    { "30 d", "transfer", system = "drones", operator = "keeper", place = "depot", party = "ardland",
      recipient = param.recipient, risk = param.risk, knowledge = param.knows, approved = param.approved, category = param.category, purpose = "use",
      embargoed = false, barred_by_treaty = false, assessed = param.assessed, mitigation = param.assessed, gender_considered = param.assessed,
      diversion_considered = param.assessed, about = "Ardland hands them over" },
  },

  expect = {
    -- The drafts ban the transfer of what they prohibit, absolutely; this one is not prohibited, and the risk is not asked.
    { treaty = "icrc-2024", provision = "P2", verdict = "met" },
    { treaty = "icrc-2024", provision = "P2", verdict = "met", set = { recipient = "non_state", risk = 1, knows = true } },
    { treaty = "icrc-2024", provision = "P2", verdict = "breached", set = { persons = true, risk = 0 } },
    { treaty = "pakistan-2024", provision = "P", verdict = "met" },
    { treaty = "pakistan-2024", provision = "P", verdict = "met", set = { recipient = "non_state", risk = 1, knows = true } },
    { treaty = "pakistan-2024", provision = "P", verdict = "breached", set = { unlawful = true, risk = 0 } },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "met" },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "met", set = { recipient = "non_state", risk = 1, knows = true } },
    { treaty = "draft-protocol-6-2023", provision = "3.opaque", verdict = "breached", set = { explains = false, risk = 0 } },
    -- The ICRC's position of 2021 does not name transfer; that its profile stands for persons is seen in what is held.
    { treaty = "icrc-2021", provision = "P2", verdict = "breached", set = { persons = true } },
    -- Human Rights Watch, Stop Killer Robots and Palestine do not name transfer either; to have made it is enough.
    { treaty = "hrw-2024", provision = "P2", verdict = "breached", set = { persons = true } },
    { treaty = "stop-killer-robots-2024", provision = "P2", verdict = "met" },
    { treaty = "palestine-2023", provision = "P", verdict = "breached", set = { persons = true } },

    -- The rolling text: what cannot be used in compliance with the law is not transferred. In November 2024 it said nothing on transfer;
    -- what delegations asked for, a clause on armed groups, is in no version that is encoded.
    { treaty = "rolling-text-2025-05", provision = "IV.9", verdict = "met" },
    { treaty = "rolling-text-2025-05", provision = "IV.9", verdict = "met", set = { recipient = "non_state", risk = 1, knows = true } },
    { treaty = "rolling-text-2025-05", provision = "IV.9", verdict = "breached", set = { unlawful = true, risk = 0 } },
    { treaty = "rolling-text-2025-12", provision = "III.4", verdict = "met" },
    { treaty = "rolling-text-2025-12", provision = "III.4", verdict = "breached", set = { unlawful = true, risk = 0 } },
    { treaty = "rolling-text-2024-11", provision = "III.1", verdict = "never applied", set = { unlawful = true } },

    -- The guiding principles ask whether spread was considered, when it was made.
    { treaty = "guiding-principles-2019", provision = "f", verdict = "met" },
    { treaty = "guiding-principles-2019", provision = "f", verdict = "breached", set = { spread = false } },
    -- The directive asks for the ordinary channels and no more.
    { treaty = "dod-3000-09", provision = "1.2e", verdict = "met" },
    { treaty = "dod-3000-09", provision = "1.2e", verdict = "breached", set = { approved = false } },
    -- The row names the preamble of A/RES/80/57. It asks for nothing that a party does, and the call that is encoded beside it speaks of
    -- use without control: met, whoever receives it.
    { treaty = "general-assembly-2025", provision = "2026-call", verdict = "met" },

    -- The Arms Trade Treaty. Nobody knows, so it is not forbidden outright; where the line of the overriding lies is a reading.
    { treaty = "arms-trade-2013", provision = "6.3", verdict = "met" },
    { treaty = "arms-trade-2013", provision = "6.3", verdict = "breached", set = { knows = true } },
    { treaty = "arms-trade-2013", provision = "6.3", verdict = "breached", set = { risk = 0.95 },
      reading = { knowledge = "it knew, or could not but know" } },
    { treaty = "arms-trade-2013", provision = "7.1", verdict = "met" },
    { treaty = "arms-trade-2013", provision = "7.1", verdict = "breached", set = { assessed = false } },
    { treaty = "arms-trade-2013", provision = "7.3", verdict = "breached" },
    { treaty = "arms-trade-2013", provision = "7.3", verdict = "met", set = { risk = 0.3 } },
    { treaty = "arms-trade-2013", provision = "7.3", verdict = "breached", set = { risk = 0.3 }, reading = { overriding = "one in four" } },
    { treaty = "arms-trade-2013", provision = "7.3", verdict = "met", reading = { overriding = "nine in ten" } },
    -- To an armed group: diversion was assessed, and on another reading it may not go there.
    { treaty = "arms-trade-2013", provision = "11", verdict = "met", set = { recipient = "non_state" } },
    { treaty = "arms-trade-2013", provision = "11", verdict = "breached", set = { recipient = "non_state" },
      reading = { diversion = "and it goes to no armed group" } },
    -- In none of the eight categories: the risk is not asked at all, unless whatever is an arm is meant.
    { treaty = "arms-trade-2013", provision = "7.3", verdict = "never applied", set = { category = "other" } },
    { treaty = "arms-trade-2013", provision = "7.3", verdict = "breached", set = { category = "other" },
      reading = { arms = "whatever is an arm, an autonomous system too" } },
  },
}
