-- Lives 2: the province. One use, one morning, in a war that ends. What does not go off stays in the fields.
--
-- Ardland uses a cluster munition in Borland, and is not bound by the treaty that bans it. Borland joins a year later, with fields full of
-- duds and thirty people already harmed: from then on the duties are Borland's. Ten years for the fields and up to five more; a
-- plan for those who were harmed, with money and somebody in charge; help by the State that used the weapon, if it ever joins,
-- "strongly encouraged". Farmers plough, children find things. A field that is cleared is ploughed without harm.
--
-- Without the extension:     martens run cluster-contaminated-province --set granted=0y
-- If the user joins:         martens run cluster-contaminated-province --set joins=2y --set helps=900d
-- Care for all, early:       martens run cluster-contaminated-province --set planned=400d
--
-- All numbers are assumed, and none describes a place that exists.
return scenario {
  id = "cluster-contaminated-province",
  title = "The province",
  about = "A cluster munition is used once. For years its duds harm those who plough and those who play.",
  starts = "2027-03-01",
  lasts = "5300 d",                                    -- fourteen years and a half: the last report is not due yet

  parameters = {
    part     = { default = "4 y", range = { "1 y", "5 y" }, source = "assumed", about = "time to clear a third of the fields" },
    granted  = { default = "5 y", range = { "0 y", "5 y" }, source = "assumed", about = "extension granted in the ninth year" },
    planned  = { default = "900 d", range = { "400 d", "13 y" }, source = "assumed", about = "when a plan with a budget reaches everybody; until then nobody who is harmed after the first day" },
    in_charge = { default = "4 y", range = { "400 d", "13 y" }, source = "assumed", about = "when somebody is named who is in charge" },
    taught   = { default = "2 y", range = { "5 d", "13 y" }, source = "assumed", about = "when schools teach what not to touch" },
    joins    = { default = "30 y", range = { "1 y", "30 y" }, source = "assumed", about = "when the user joins; after the end of the run, never" },
    helps    = { default = "30 y", range = { "1 y", "30 y" }, source = "assumed", about = "when the user first helps to clear" },
  },

  parties = { ardland = {}, borland = {} },

  places = { province = { party = "borland", populated = true, contamination = "cluster_munitions", contaminated_area = "0 km2",
                          marked = false, monitored = false, fenced = false } },

  operators = { battery = { model = "attentive", settings = { median = "16 s", spread = 0.2 }, party = "ardland" } },

  systems = {
    rocket = {
      model = "threshold", party = "ardland", operator = "battery", place = "province",
      control = "person_selects", silence = "hold", link_loss = "hold", engages = { "vehicle" },
      emplaced = false, submunitions = 88, submunition_mass = "0.4 kg", single_target = false,
      electronic_self_destruct = false, electronic_self_deactivation = false, -- so it passes none of the five tests of Art. 2(2)(c)
    },
  },

  timeline = {
    -- That it is used, the engine says by itself at the start. What the salvo does is said here.
    { "1 h", "effect", system = "rocket", party = "ardland", place = "province", civilian_harm = 30, killed = 8, injured = 22, remnants = 700 },
    { "1 h", place = "province", contaminated_area = "30 km2", about = "duds lie in the fields" },
    { "10 d", "care", place = "province", party = "borland", kind = "medical", needed = 22, covered = 22, age_and_gender = true, equal = true, about = "the field hospital" },

    { "365 d", "enter_into_force", party = "borland", stockpile = 900, retained = 0, contaminated_area = "30 km2", victims = 30, legislation = false,
      plan = false, budget = false, focal_point = false, consulted_survivors = false, stock_separated = false, in_position_to_help = false },
    { "400 d", party = "borland", stock_separated = true, about = "the stock is set apart" },
    { "420 d", "report", party = "borland", about = "the first report" },
    { "500 d", party = "borland", legislation = true },
    { param.taught, "teach_risk", place = "province", party = "borland" },
    { param.taught, place = "province", warned = true },
    { "3 y", party = "borland", consulted_survivors = true, about = "those who were harmed sit at the table" },
    { param.planned, party = "borland", plan = true, budget = true },
    { param.in_charge, party = "borland", focal_point = true },
    { "7 y", party = "borland", stockpile = 0, about = "the last of Borland's own stock" },
    { "8 y", "request_extension", party = "borland", place = "province" },
    { "9 y", "grant_extension", party = "borland", place = "province", length = param.granted },
    { param.joins, "enter_into_force", party = "ardland", stockpile = 0, contaminated_area = "0 km2", victims = 0 },
    { param.helps, "assist", party = "ardland", about = "maps of what was fired, and money" },
  },

  stories = {
    clearing = function(s)
      s:wait("1 y")
      for left = 20, 0, -10 do
        s:wait(param.part)
        s:set({ place = "province", contaminated_area = left .. " km2" })
        s:set({ party = "borland", contaminated_area = left .. " km2" })
      end
      s:act("clear", { place = "province", party = "borland" })
    end,

    -- Assumed: ploughing twice a year harms one farmer with four chances in ten where all of it lies there; four times a year children
    -- find something with three in ten, one in ten once they were taught. Less where less lies. One in four of them dies.
    harming = function(s)
      local need = 22
      for quarter = 1, 55 do
        s:wait("91 d")
        local share = s:fact("province", "place.contaminated_area") / 30
        local risk = s:fact("province", "place.warned") and 0.1 or 0.3
        local hurt = (s:random() < risk * share and 1 or 0) + (s:random() < 0.4 * share and quarter % 2 == 0 and 1 or 0)
        if hurt > 0 then
          local killed = s:random() < 1 / 4 and 1 or 0
          s:act("effect", { place = "province", party = "borland", civilian_harm = hurt, killed = killed, injured = hurt - killed, remnants = 0 })
          need = need + hurt - killed
        end
        local all = s:fact("borland", "party.plan")
        s:wait("8 d") -- the field hospital has left; whoever is harmed now waits for the plan
        local care = { place = "province", party = "borland", needed = need, covered = all and need or 22, age_and_gender = true, equal = true }
        for _, kind in ipairs(all and { "medical", "rehabilitation", "psychological" } or { "medical" }) do
          care.kind = kind
          s:act("care", care)
        end
      end
    end,

    reporting = function(s) -- each April; with it, who was harmed and what they need
      s:wait("500 d")
      for year = 2, 14 do
        s:act("report", { party = "borland", ["care.needed"] = 22 })
        s:wait("365 d")
      end
    end,
  },

  expect = {
    -- The use would be a breach by whoever is bound.
    { treaty = "cluster-munitions-2008", provision = "1.1", verdict = "breached" },
    -- Borland's stock, of which nobody spoke in the war.
    { treaty = "cluster-munitions-2008", provision = "3.1-2", verdict = "met" },
    { treaty = "cluster-munitions-2008", provision = "3.1-2.apart", verdict = "met" },
    -- The fields: thirteen years, of ten and five more.
    { treaty = "cluster-munitions-2008", provision = "4.1", verdict = "met" },
    { treaty = "cluster-munitions-2008", provision = "4.1", verdict = "breached", set = { granted = "0 y" } },
    { treaty = "cluster-munitions-2008", provision = "4.1", verdict = "met", set = { granted = "0 y", part = "3 y" } },
    { treaty = "cluster-munitions-2008", provision = "4.1.new", verdict = "met" },
    { treaty = "cluster-munitions-2008", provision = "4.1.new", verdict = "breached", set = { granted = "0 y" } },
    { treaty = "cluster-munitions-2008", provision = "4.1", verdict = "open", set = { part = "5 y" } },
    { treaty = "cluster-munitions-2008", provision = "4.5", verdict = "met" },
    -- The user owes nothing while it stays away, and is encouraged once it joins.
    { treaty = "cluster-munitions-2008", provision = "4.4", verdict = "never applied" },
    { treaty = "cluster-munitions-2008", provision = "4.4", verdict = "breached", set = { joins = "2 y" } },
    { treaty = "cluster-munitions-2008", provision = "4.4", verdict = "met", set = { joins = "2 y", helps = "900 d" } },
    -- Those who were harmed: a plan in time, somebody in charge a year late.
    { treaty = "cluster-munitions-2008", provision = "5.plan", verdict = "met" },
    { treaty = "cluster-munitions-2008", provision = "5.plan", verdict = "breached", set = { planned = "4 y" } },
    { treaty = "cluster-munitions-2008", provision = "5.focal_point", verdict = "breached" },
    { treaty = "cluster-munitions-2008", provision = "5.focal_point", verdict = "met", set = { in_charge = "3 y" } },
    { treaty = "cluster-munitions-2008", provision = "5.consult", verdict = "met" },
    { treaty = "cluster-munitions-2008", provision = "5.data", verdict = "met" },
    { treaty = "cluster-munitions-2008", provision = "5", verdict = "met" },
    -- Those harmed before there was a plan waited too long for a doctor; and nobody ever provides for work and income.
    { treaty = "cluster-munitions-2008", provision = "5.medical", verdict = "breached" },
    { treaty = "cluster-munitions-2008", provision = "5.rehabilitation", verdict = "breached" },
    { treaty = "cluster-munitions-2008", provision = "5.rehabilitation", verdict = "met", set = { planned = "500 d" } },
    { treaty = "cluster-munitions-2008", provision = "5.economic", verdict = "breached" },
    { treaty = "cluster-munitions-2008", provision = "7", verdict = "met" },
    { treaty = "cluster-munitions-2008", provision = "7.annual", verdict = "open" },

    -- A person selects each target of this rocket, so a draft on autonomous weapons has nothing to say of what it leaves, whatever
    -- modules are added to it; what asks no weapon's name is judged all the same.
    { treaty = "icrc-2024-with-remedy", provision = "clearance.new", verdict = "outside the scope" },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.old", verdict = "met" },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.old", verdict = "breached", set = { granted = "0 y" } },
    { treaty = "icrc-2024-with-remedy", provision = "clearance.mark", verdict = "breached" },
    { treaty = "icrc-2024-with-remedy", provision = "assistance.inclusion", verdict = "breached" },

    -- The yardstick grants no extension by itself.
    { treaty = "remedy", provision = "clearance", verdict = "breached" },
    { treaty = "remedy", provision = "clearance", verdict = "met", reading = { clearance_more = "five years" } },
    { treaty = "remedy", provision = "warning", verdict = "breached" },
    { treaty = "remedy", provision = "warning", verdict = "met", set = { taught = "20 d" } },
  },
}
