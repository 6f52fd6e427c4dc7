-- 12: the yardstick. Every article was kept. Is everything well?
--
-- A draft answers what it asks. This run keeps the ICRC's submission, article by article: an object by nature for a profile, limits of
-- time and place, a person at the post with a minute to step in, who looks and says yes. The screen shows a military vehicle. It is a
-- bus. Three measures that are no law look at the same record beside the draft: `people` (who was harmed), `control` (what did the person
-- have), `remedy` (what came after). Judge by a draft and by a yardstick together, and see what the draft leaves out.
--
--     martens run the-yardstick --treaty icrc-2024 --treaty people --treaty control --treaty remedy
--     martens run the-yardstick --treaty icrc-2024 --treaty people --set bus=4y
return scenario {
  id = "the-yardstick",
  title = "The yardstick",
  about = "A person has all the time that is needed, looks, and approves what the screen shows. It was a bus. Three years go by.",
  lasts = "3 y",

  parameters = {
    bus     = { default = "20 min", range = { "1 min", "4 y" }, source = "assumed", about = "when the bus comes; after 3 years: never" },
    covered = { default = 0, range = { 0, 18 }, source = "assumed", about = "of the 18 people in the bus, how many are cared for" },
  },

  parties = { ardland = {} },

  places = { road = { party = "ardland", populated = false, civilians = 20 } },

  -- `attentive` looks, and does not know the truth: what the screen shows as a combatant's vehicle, it approves.
  operators = {
    watch = { model = "attentive", settings = { median = "8 s", spread = 0.3 }, party = "ardland",
              trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    sentry = {
      model = "threshold", settings = { engage_above = 0.8 },
      operator = "watch", place = "road", party = "ardland",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed", link_loss = "hold",
      engages = { "vehicle" },
      recognition = { bus = { vehicle = 1 } },        -- it has never learnt buses
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 20,
      can_be_deactivated = true, self_destructs = false, self_deactivates = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.05,
      effects = { people_within = 1.0, harmed = 1.0 },   -- assumed
    },
  },

  -- What is taken for a vehicle is shown with the status of the first vehicle in this list: the truck's.
  contacts = {
    { id = "truck", at = "5 min", kind = "vehicle", status = "combatant", by_nature = true, people = 3, place = "road", stays = "5 min" },
    { id = "bus", at = param.bus, kind = "bus", status = "civilian", by_nature = false, people = 18, place = "road", stays = "5 min" },
  },

  timeline = {
    { "50 min", "deactivate", system = "sentry" },
    { "9 d", "care", place = "road", party = "ardland", kind = "medical", needed = 18, covered = param.covered },
  },

  expect = {
    -- The draft as a whole, without `provision`: all that came into play in one run was kept (what many runs come to is lesson 08), and
    -- the law in force, which is judged beside it, is another text.
    { treaty = "icrc-2024", verdict = "met" },
    -- And yet eighteen people were harmed.
    { treaty = "people", provision = "civilians", verdict = "breached" },
    -- The person had the time ...
    { treaty = "control", provision = "time", verdict = "met" },
    { treaty = "control", provision = "intervention", verdict = "met" },
    -- ... and did not have right what the decision turned on. Time is not control.
    { treaty = "control", provision = "information", verdict = "breached" },
    -- Nobody is owed anything by the draft. Measured by what other treaties owe, nothing came.
    { treaty = "remedy", provision = "care", verdict = "breached" },
    { treaty = "remedy", provision = "investigation", verdict = "breached" },
    -- Care can be given afterwards, and the harm is not undone by it: the measures do not follow from each other.
    { treaty = "remedy", provision = "care", verdict = "met", set = { covered = 18 } },
    { treaty = "people", provision = "civilians", verdict = "breached", set = { covered = 18 } },
    -- Had no bus come, the draft would have said the same word of it.
    { treaty = "icrc-2024", verdict = "met", set = { bus = "4 y" } },
    { treaty = "people", provision = "civilians", verdict = "met", set = { bus = "4 y" } },
    { treaty = "control", provision = "information", verdict = "met", set = { bus = "4 y" } },
    { treaty = "remedy", provision = "care", verdict = "never applied", set = { bus = "4 y" } },
  },
}
