-- Human Rights Watch and the Harvard clinic: elements of a treaty, as restated to the UN Secretary-General in 2024, under the
-- ids of the paper of 2020 ("New Weapons, Proven Precedent"). The classes of meaningful human control were read in A/79/88;
-- the items inside each class were not read again, so C-dec, C-tech and C-op are marked as not verified.
return treaty {
  id = "hrw-2024", standing = "draft", date = "2024",
  title = { en = "Human Rights Watch and IHRC, elements of a treaty on killer robots" },
  about = { en = "A general duty, two prohibitions, and duties that keep human control meaningful. A proposal; nothing in it is in force." },
  source = "A/79/88, pp. 145-146",
  applies = "term.scope",

  terms = {
    scope = {
      cite = "S1, p. 146", text = "all weapon systems that select and engage targets on the basis of sensor processing rather than human input",
      default = "no human input between sensor and force",
      readings = {
        -- A nominal click is human input here: this text does not close that door, the ICRC's does.
        ["no human input between sensor and force"] = {
          value = "known(system) and system.control in {person_may_veto, no_person}", by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        -- The general obligation (G1) is aimed at conduct: read alone, it reaches every use of force.
        ["every use of force"] = { value = "known(system)", by = "assumed: the general obligation read alone", source = "A/79/88, p. 146" },
      },
    },

    meaningful = {
      cite = "G1, p. 146", text = "meaningful human control", default = "the person understood, and had time",
      readings = {
        ["the person understood, and had time"] = {
          value = "term.understanding and human.window >= term.sufficient_time", by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["a person could have stopped it"] = {
          value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["a person approved it"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
      },
    },

    understanding = {
      cite = "C-dec, p. 146", text = "understands the environment and how the system works", default = "had the facts right, where it is recorded",
      readings = {
        ["had the facts right, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "(not known(human.had_right_share) or shared.informed) and (known(human.had_right_share) or human.trained)",
          by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["was trained on it"] = { value = "human.trained", by = "assumed", source = "assumed" },
      },
    },

    sufficient_time = {
      cite = "C-dec, p. 146", text = "sufficient time to deliberate", default = "what the person needs",
      readings = {
        ["what the person needs"] = { value = "human.needed_time", by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
        ["one minute"] = { value = "1 min", by = "assumed", source = "assumed" },
      },
    },

    adequate_reliability = {
      cite = "C-tech, p. 146", text = "predictable and reliable", default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    by_their_nature = {
      cite = "P1, p. 146", text = "by their nature lack meaningful human control", default = "nobody can step in once it is active",
      readings = {
        ["nobody can step in once it is active"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["nobody chooses"] = { value = "system.control is no_person", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "G1", kind = "positive obligation", binds = "party", cite = "p. 146",
      text = "[Meaningful human control](a) is kept over every use of force.",
      on = "engage", require = { a = "term.meaningful" } },

    { id = "P1", kind = "prohibition", binds = "party", cite = "p. 146",
      text = "No development, production or use of systems that select and engage by themselves and [by their nature lack meaningful human control](a).",
      on = "begin, develop, produce, use, engage", forbid = { a = "term.by_their_nature" } },

    { id = "P2", kind = "prohibition", binds = "party", cite = "p. 146",
      text = "No systems that [target people](a), among them those that [always rely on](~) such data as weight, heat or sound to pick them; [in peace, in policing and in war](~).",
      on = "begin, develop, produce, use, engage",
      forbid = { a = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person" } },

    { id = "C-dec", kind = "positive obligation", binds = "operator", cite = "p. 146", verified = false, -- the class was read, its items were not
      text = "Decision-making: the person [understands the environment and the system](a) and has [sufficient time to deliberate](b).",
      on = "engage", require = { a = "term.understanding", b = "human.window >= term.sufficient_time" },
      because = "the person had {human.window} and needed {term.sufficient_time}" },

    { id = "C-tech", kind = "positive obligation", binds = "party", cite = "p. 146", verified = false, -- as above
      text = "Technology: the system is [predictable and reliable](a), [relays what matters](~), and a person [can intervene after activation](b).",
      on = "engage", require = { a = "term.adequate_reliability", b = "link.up and system.can_be_deactivated" } },

    { id = "C-op", kind = "positive obligation", binds = "operator", cite = "p. 146", verified = false, -- as above
      text = "Operation: [time](a) and [space](b) are limited, and [so is the interval between a person's legal assessment and force](~).",
      on = "engage", require = { a = "system.active_for <= system.duration_limit", b = "system.area_limit > 0 km2" } },
  },

  not_encoded = {
    { id = "O1", kind = "positive obligation", cite = "p. 146",
      text = "Specific duties keep human control meaningful in the use of all other systems that select and engage.",
      why = "the sentence above the components: C-dec, C-tech and C-op are its encoding" },
    { id = "PR", kind = "procedural", cite = "p. 145", verified = false, -- only national implementation was read there
      text = "Reporting, cooperative compliance, regular meetings, national implementation.",
      why = "needs `from` and `due`, not judged yet; and the text gives no intervals" },
  },
}
