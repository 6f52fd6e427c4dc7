-- 07: the change. What was reviewed is no longer what is switched on.
--
-- A sorter of vehicles was reviewed a month ago. After its first engagement it learns from it, by itself, in use; and at some time
-- somebody may alter what it is allowed to do. Both are acts that a story or the timeline says: `learn` and `change_parameters`. Texts
-- ask two things of them. Was the system reviewed after it, and before it was used again? Did a person approve it?
-- They do not agree on whether learning is a change at all, and here nothing else is changed.
--
-- Review it again:         martens run the-change --treaty dod-3000-09 --set reviewed_again=10min
-- Ask for an approval:     martens run the-change --treaty pakistan-2024 --set approved=true
return scenario {
  id = "the-change",
  title = "The change",
  about = "A sorter learns from its first engagement and goes on to the second. Its review is a month old.",
  lasts = "30 min",

  -- A time after the end of the run is how a parameter says "never".
  parameters = {
    reviewed_again = { default = "1 h", range = { "1 min", "1 h" }, source = "assumed", about = "when it is reviewed again; after 30 min: never" },
    widened  = { default = "1 h", range = { "1 min", "1 h" }, source = "assumed", about = "when a person widens its area; after 30 min: never" },
    approved = { default = false, source = "assumed", about = "whether a person approves a change before it takes effect" },
  },

  places = { valley = { populated = false, civilians = 0 } },

  operators = {
    watch = { model = "attentive", settings = { median = "8 s" }, trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    sorter = {
      -- `drifting` is a model that really changes: its bar moves while it is on. It does not say so in the record; the story does.
      model = "drifting", settings = { bar = 0.9, drift_per_hour = -0.3 },
      operator = "watch", place = "valley",
      control = "person_may_veto", veto_window = "60 s", silence = "proceed", link_loss = "hold",
      engages = { "vehicle" },
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "2 km2", engagement_limit = 10,
      can_be_deactivated = true, self_destructs = false, self_deactivates = true, self_neutralises = false,
      -- What it is able to do is one thing, and what it did is another. Some texts ask the first, some the second.
      learns_after_activation = true, changes_own_parameters = true,
      lethal = true, reviewed = true, error_rate = 0.04,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  contacts = {
    { id = "first", at = "2 min", kind = "vehicle", status = "combatant", by_nature = true, people = 2, place = "valley", stays = "5 min" },
    { id = "second", at = "20 min", kind = "vehicle", status = "combatant", by_nature = true, people = 2, place = "valley", stays = "5 min" },
  },

  before = {
    { "-30 d", "review", system = "sorter", level = "senior", about = "the review before it was fielded" },
  },

  -- At its own time, whatever happens.
  timeline = {
    { param.reviewed_again, "review", system = "sorter", level = "senior", about = "reviewed again, as it now is" },
    { param.widened, "change_parameters", system = "sorter", operator = "watch", area_limit = "5 km2", approved_change = param.approved,
      about = "the area is widened" },
  },

  -- When something else has happened: once it has engaged, it learns. A story asks with s:fact and acts with s:act.
  story = function(s)
    while (s:fact("sorter", "system.engagements") or 0) == 0 do
      s:wait("10 s")
    end
    s:act("learn", { system = "sorter", operator = "watch", approved_change = param.approved, about = "it learns from what it did" })
  end,

  expect = {
    -- The second engagement came after the learning, and the review before it. Reviewed again at ten minutes, it is kept.
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "breached" },
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "met", set = { reviewed_again = "10 min" } },
    -- Is learning a change? As this text of November 2024 is read here, only a change of parameters is: nothing to review ...
    { treaty = "rolling-text-2024-11", provision = "IV.4", verdict = "met" },
    -- ... unless the parameters are changed too, or learning counts. Half a year later the text asked it of any modification.
    { treaty = "rolling-text-2024-11", provision = "IV.4", verdict = "breached", set = { widened = "15 min" } },
    { treaty = "rolling-text-2024-11", provision = "IV.4", verdict = "breached", reading = { significantly = "any change, learning too" } },
    { treaty = "rolling-text-2025-05", provision = "IV.4", verdict = "breached" },
    -- The other question: a person's approval. A review does not answer it, and an approval does not replace a review.
    { treaty = "pakistan-2024", provision = "R.e", verdict = "breached", set = { reviewed_again = "10 min" } },
    { treaty = "pakistan-2024", provision = "R.e", verdict = "met", set = { approved = true } },
    { treaty = "dod-3000-09", provision = "4.1a.anew", verdict = "breached", set = { approved = true } },
    -- And what it is able to do, asked before anything has happened.
    { treaty = "rolling-text-2025-05", provision = "III.6.d.v", verdict = "breached" },
  },
}
