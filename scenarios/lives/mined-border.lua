-- Lives 1: the mined border. Nobody fires. A strip of mines lies along a border, laid by an earlier government, and people cross it.
--
-- Ardland joins the treaty on mines. From that day dates run: four years for its stock, ten for the ground, 180 days for a first
-- report, and the strip is to be marked and fenced as long as mines lie in it. The stock goes a year late, the fence stands after
-- two years, more time is asked for and granted, one yearly report is left out. And while all that runs, people step on mines: fewer
-- behind a fence, fewer where a part is cleared. The page counts them, and how many of them while a date was past.
--
-- In time:            martens run mined-border --set stock_gone=3y --set fenced=20d --set part=2y
-- No more time:       martens run mined-border --set granted=0y
--
-- The clock stands still for no treaty: all numbers are assumed, and none describes a place that exists.
return scenario {
  id = "mined-border",
  title = "The mined border",
  about = "A strip of mines, four parts to be cleared one after the other, and people who cross it in the meantime.",
  starts = "2027-03-01",
  lasts = "15 y",

  parameters = {
    part       = { default = "3 y", range = { "1 y", "5 y" }, source = "assumed", about = "time to clear a quarter of the strip" },
    granted    = { default = "5 y", range = { "0 y", "10 y" }, source = "assumed", about = "extension granted in the ninth year" },
    stock_gone = { default = "5 y", range = { "1 y", "8 y" }, source = "assumed", about = "when the last mine in stock is destroyed" },
    fenced     = { default = "2 y", range = { "20 d", "10 y" }, source = "assumed", about = "when the strip is marked, watched and fenced" },
    hospital   = { default = "4 y", range = { "0 d", "14 y" }, source = "assumed", about = "from when care reaches everybody; until then every other survivor" },
  },

  parties = { ardland = {} },

  places = { strip = { party = "ardland", populated = true, contamination = "mines", contaminated_area = "12 km2",
                       marked = false, monitored = false, fenced = false } },

  -- The treaty enters into force for Ardland the day before the run; what it had is said on that day. Mines have harmed people before.
  before = {
    { "-1 d", "enter_into_force", party = "ardland", stockpile = 8000, contaminated_area = "12 km2", victims = 40,
      legislation = false, plan = false, budget = false, focal_point = false, in_position_to_help = true },
  },

  timeline = {
    { "90 d", "teach_risk", place = "strip", party = "ardland", about = "in the schools along the strip" },
    { "100 d", "report", party = "ardland", about = "the first report" },
    { "200 d", party = "ardland", legislation = true, about = "a law forbids and punishes" },
    { "300 d", "assist", party = "ardland", about = "help to another party's survivors" },
    { "330 d", "care", party = "ardland", place = "strip", kind = "medical", needed = 40, covered = 20, about = "those of earlier years" },
    { param.fenced, place = "strip", marked = true, monitored = true, fenced = true, about = "posts, wire, patrols" },
    { param.stock_gone, party = "ardland", stockpile = 0, about = "the last of the stock is blown up" },
    { param.hospital, party = "ardland", plan = true, budget = true, focal_point = true, about = "a plan for survivors, with money" },
    { "8 y", "request_extension", party = "ardland" },
    { "9 y", "grant_extension", party = "ardland", place = "strip", length = param.granted },
  },

  stories = {
    -- Four parts, each as long as the parameter says. The ground is done when the last is.
    clearing = function(s)
      for left = 9, 0, -3 do
        s:wait(param.part)
        s:set({ place = "strip", contaminated_area = left .. " km2" })
        s:set({ party = "ardland", contaminated_area = left .. " km2" })
      end
      s:act("clear", { place = "strip", party = "ardland" })
    end,

    -- Five times a year somebody goes astray in the strip, as long as there is one. Assumed: of ten, six step on a mine where all of it
    -- lies there and nothing stops them; one where it is fenced. One in three who do is killed. Survivors add to those in need of
    -- care, forty at first; who is reached hangs on the plan.
    crossing = function(s)
      local need, reached = 40, 20
      while true do
        s:wait("73 d")
        local risk = s:fact("strip", "place.fenced") and 0.1 or 0.6
        if s:random() < risk * s:fact("strip", "place.contaminated_area") / 12 then
          local killed = s:random() < 1 / 3 and 1 or 0
          s:act("effect", { place = "strip", party = "ardland", civilian_harm = 1, killed = killed, injured = 1 - killed, remnants = 0 })
          need = need + 1 - killed
          s:wait("10 d")
          reached = reached + need % 2
          s:act("care", { place = "strip", party = "ardland", kind = "medical", needed = need, covered = s:fact("ardland", "party.plan") and need or reached })
        elseif reached < need and s:fact("ardland", "party.plan") then
          s:act("care", { place = "strip", party = "ardland", kind = "medical", needed = need, covered = need })
          reached = need
        end
      end
    end,

    -- A report each April, but for the sixth year, when nobody wrote one.
    reporting = function(s)
      for year = 1, 14 do
        s:wait("365 d")
        if year ~= 6 then s:act("report", { party = "ardland" }) end
      end
    end,
  },

  expect = {
    -- The stock was to be gone after four years and was after five; the treaty knows no extension here.
    { treaty = "mine-ban-1997", provision = "4", verdict = "breached" },
    { treaty = "mine-ban-1997", provision = "4", verdict = "met", set = { stock_gone = "4 y" } },
    -- Ten years for the ground; it took twelve, and five more were asked for and granted.
    { treaty = "mine-ban-1997", provision = "5.1", verdict = "met" },
    { treaty = "mine-ban-1997", provision = "5.1", verdict = "breached", set = { granted = "0 y" } },
    { treaty = "mine-ban-1997", provision = "5.1", verdict = "met", set = { granted = "0 y", part = "2 y" } },
    { treaty = "mine-ban-1997", provision = "5.1", verdict = "open", set = { granted = "10 y", part = "5 y" } },
    { treaty = "mine-ban-1997", provision = "5.3", verdict = "met" },
    -- Two years without a fence are too long under either reading of every effort.
    { treaty = "mine-ban-1997", provision = "5.2", verdict = "breached" },
    { treaty = "mine-ban-1997", provision = "5.2", verdict = "breached", reading = { every_effort = "one year" } },
    { treaty = "mine-ban-1997", provision = "5.2", verdict = "met", set = { fenced = "20 d" } },
    -- Help, care, teaching and laws came within the year; a duty without a date is read as one year (shared).
    { treaty = "mine-ban-1997", provision = "6.3", verdict = "met" },
    { treaty = "mine-ban-1997", provision = "6.3.own", verdict = "met" },
    { treaty = "mine-ban-1997", provision = "6.3.risk", verdict = "met" },
    { treaty = "mine-ban-1997", provision = "9", verdict = "met" },
    -- The first report came in time, that of the sixth year with the seventh.
    { treaty = "mine-ban-1997", provision = "7", verdict = "met" },
    { treaty = "mine-ban-1997", provision = "7.annual", verdict = "breached" },

    -- A draft on autonomous weapons with the ready modules: eight years for stocks, the same ten for the ground.
    { treaty = "icrc-2024-with-remedy", provision = "clearance.stocks", verdict = "met" },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.stocks", verdict = "breached", reading = { clearance_destroy_within = "four years" } },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.old", verdict = "met" },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.old", verdict = "breached", set = { granted = "0 y" } },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.mark", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.plan", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.plan", verdict = "met", set = { hospital = "1 y" } },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.medical", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "reporting.first", verdict = "met" },

    -- The yardstick asks for care of everybody within thirty days; with the plan in force from the first day, it is there.
    { treaty = "remedy", provision = "care", verdict = "breached" },
    { treaty = "remedy", provision = "redress", verdict = "breached" },
  },
}
