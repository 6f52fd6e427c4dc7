-- Terms that several texts share. A provision writes shared.nominal, as it writes term.timely for a term of its own.
-- This file is no treaty and is never judged.
return treaty {
  id = "terms", standing = "framework", date = "2026-11-24",
  title = { en = "Terms that several texts share" },
  source = "A/79/88; CCW/GGE.1/2023/WP.2/Rev.1; numbers assumed where it says so",

  terms = {
    -- The nominal click: a person takes part on paper. The person who chose the target alone has, by that, given more than
    -- a nominal input, however quickly; so person_selects is never nominal.
    nominal = {
      cite = "A/79/88, pp. 117 and 121",
      text = "a human input that adds no judgement, and so does not materially affect what is selected or engaged",
      default = "less than five seconds",
      readings = {
        ["less than five seconds"] = {
          value = "system.control is not person_selects and human.deliberation < 5 s", by = "assumed", source = "assumed" },
        ["no more than twenty seconds"] = { -- the length of review in press reports of 2024, which the other side disputes
          value = "system.control is not person_selects and human.deliberation <= 20 s",
          by = "assumed; the figure is from press reports, disputed", source = "+972 Magazine, 3 April 2024" },
        ["nothing more was looked at"] = {
          value = "system.control is not person_selects and never approve where (human.asked_for_more or human.second_source) (same target)",
          by = "Palestine, as encoded here", source = "CCW/GGE.1/2023/WP.2/Rev.1; A/79/88, p. 117" },
      },
    },

    -- What the person who decided had, and had right, of the facts on which the decision turned.
    informed = {
      cite = "in no treaty in these words",
      text = "the person had, and had right, enough of the facts on which the decision turned",
      default = "at least half of them",
      readings = {
        ["at least half of them"] = { value = "human.had_right_share >= 0.5", by = "assumed", source = "assumed" },
        ["at least three in four"] = { value = "human.had_right_share >= 0.75", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {},
}
