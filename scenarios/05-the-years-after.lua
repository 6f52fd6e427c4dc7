-- 05: the years after. The shot takes a minute. What it leaves behind lasts for years, and who sees to it?
--
-- A sentry of Ardland fires on a bus in Borland, in the first hour. Then nothing more is fired: twelve years go by. The draft says
-- much about the first minute and nothing about the rest: people were harmed, and nothing is owed to them. The same draft with
-- three modules added (icrc-2024-with-remedy) owes them care, clearance and reports, each by a date; and then the record shows what
-- came late, and what never came.
--
-- Care for them:    martens run the-years-after --set covered=18
-- Clear the place:  martens run the-years-after --set clears=3y
return scenario {
  id = "the-years-after",
  title = "The years after",
  about = "A bus is struck at a border road and remnants are left there. Nobody fires again; twelve years go by.",
  starts = "2027-03-01",                              -- a calendar, for what is due on a day of the year
  lasts = "12 y",

  parameters = {
    covered = { default = 0, range = { 0, 18 }, source = "assumed", about = "of those who need care, how many receive it" },
    clears  = { default = "11 y", range = { "30 d", "11 y" }, source = "assumed", about = "when the place is cleared" },
    granted = { default = "0 y", range = { "0 y", "10 y" }, source = "assumed", about = "extension granted in the ninth year" },
  },

  parties = { ardland = {}, borland = {} },

  places    = { road = { party = "borland", populated = false, civilians = 20, contaminated_area = "0 km2", marked = false, monitored = false, fenced = false } },

  operators = {
    watch = { model = "attentive", settings = { median = "16 s", spread = 0.2 }, party = "ardland",
              trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    sentry = {
      model = "threshold", settings = { engage_above = 0.9 },
      operator = "watch", place = "road", party = "ardland",
      control = "person_may_veto", veto_window = "5 s", silence = "proceed", link_loss = "hold",
      engages = { "vehicle" },
      recognition = { bus = { vehicle = 1 } },        -- it has never learnt buses
      target_profile = "object_by_nature", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "4 km2", engagement_limit = 20,
      can_be_deactivated = true, self_destructs = false, self_deactivates = false, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.12,
      effects = { people_within = 1.0, harmed = 1.0, remnants = 1.0 },   -- all on board are harmed, and a remnant stays; assumed
    },
  },

  contacts = {
    { id = "bus", at = "10 min", kind = "bus", status = "civilian", by_nature = false, people = 18, place = "road", stays = "1 min" },
  },

  -- Both are judged as if the draft had entered into force for them a month before. What they had on that day is said on that day.
  before = {
    { "-30 d", "enter_into_force", party = "ardland", stockpile = 400, contaminated_area = "0 km2",
      plan = false, budget = false, focal_point = false, in_position_to_help = true },
    { "-30 d", "enter_into_force", party = "borland", stockpile = 0, contaminated_area = "0 km2",
      plan = true, budget = true, focal_point = true, in_position_to_help = false },
  },

  -- What is done in the years after, and when. Each line can be taken out or moved.
  timeline = {
    { "12 min", place = "road", contaminated_area = "0.02 km2", about = "remnants lie along the road" },
    { "9 d", "care", place = "road", party = "borland", kind = "medical", needed = 18, covered = param.covered, about = "the hospital at the border" },
    { "20 d", "teach_risk", place = "road", party = "borland" },
    { "25 d", place = "road", marked = true, monitored = true, fenced = true, about = "signs and a fence" },
    { "100 d", "report", party = "borland", about = "Borland's first report" },
    { "3 y", party = "ardland", stockpile = 0, about = "Ardland destroys its stock" },
    { "9 y", "grant_extension", place = "road", party = "borland", length = param.granted },
    { param.clears, "clear", place = "road", party = "borland", about = "the road is cleared" },
  },

  expect = {
    -- The draft as it is: the first minute is judged ...
    { treaty = "icrc-2024", provision = "R4", verdict = "breached" },
    -- ... and the rest is not in it. With the modules, care was owed within thirty days and never came.
    { treaty = "icrc-2024-with-remedy", provision = "assistance.medical", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.medical", verdict = "met", set = { covered = 18 } },
    -- Ten years to clear the place; the eleventh is late ...
    { treaty = "icrc-2024-with-remedy", provision = "clearance.new", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.new", verdict = "met", set = { clears = "3 y" } },
    -- ... unless more time was granted.
    { treaty = "icrc-2024-with-remedy", provision = "clearance.new", verdict = "met", set = { granted = "5 y" } },
    -- It was marked within thirty days, and stays so.
    { treaty = "icrc-2024-with-remedy", provision = "clearance.mark", verdict = "met" },
    -- Stocks are gone in the third year, of the eight that there are; and of four, as another treaty has it.
    { treaty = "icrc-2024-with-remedy", provision = "clearance.stocks", verdict = "met" },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.stocks", verdict = "met", reading = { clearance_destroy_within = "four years" } },
    -- Borland reported once, Ardland never.
    { treaty = "icrc-2024-with-remedy", provision = "reporting.first", verdict = "breached" },
    -- Law in force asks a party that breaks the rules to compensate; nobody did.
    { treaty = "additional-protocol-1", provision = "86-87,91", verdict = "breached" },
  },
}
