-- 09: the word. One definition was rewritten twice in thirteen months. Who is covered by each?
--
-- Before any rule is asked, a text says what it is about: its scope. The rolling text names functions, and joins them by small words:
--     November 2024   identify and/or select, and engage
--     May 2025                       select and engage
--     December 2025   identify, select and engage                  (as quoted by others; that text was not read)
-- The rule below is nearly the same in all three: civilians are not made the object of attack. Here a delivery van is, each time. What
-- changes is which of the functions a person does, and with that, which of the three texts has anything to say.
--
--     martens run the-word --treaty rolling-text-2024-11 --treaty rolling-text-2025-05 --treaty rolling-text-2025-12 --set selects=false
--     martens run the-word --treaty rolling-text-2025-12 --readings all
return scenario {
  id = "the-word",
  title = "The word",
  about = "A depot road. A machine identifies, selects and engages; or a person does one of the first two, an hour before. A van is struck.",
  lasts = "20 min",

  parameters = {
    identifies = { default = true, source = "assumed", about = "whether the system says what a contact is; if not, a person went through the list" },
    selects    = { default = true, source = "assumed", about = "whether the system chooses; if not, a person picked from what it had found" },
    available  = { default = "supervised", source = "assumed", about = "the most automatic mode that it has, used or not" },
  },

  places = { road = { populated = false, civilians = 2 } },

  operators = {
    planner = { model = "attentive", trained = true, accountable = true, in_chain_of_command = true },
  },

  systems = {
    hunter = {
      model = "threshold", settings = { engage_above = 0.8 },
      operator = "planner", place = "road",
      -- Martens says by itself which functions a system does, as follows from `control`. An author who means something else says it:
      -- here nobody is asked when force is used, but identifying or selecting may have been done before, by a person.
      control = "no_person", silence = "hold", link_loss = "hold",
      identifies_itself = param.identifies, selects_itself = param.selects,
      mode_available = param.available,
      engages = { "van" },
      target_profile = "object_by_use", profile_represents_persons = false,
      duration_limit = "1 h", area_limit = "2 km2", engagement_limit = 5,
      can_be_deactivated = true, self_destructs = false, self_deactivates = true, self_neutralises = false,
      lethal = true, reviewed = true, error_rate = 0.1,
      effects = { people_within = 1.0, harmed = 0.5 },
    },
  },

  contacts = {
    { id = "van", at = "5 min", kind = "van", status = "civilian", by_nature = false, people = 2, place = "road", stays = "5 min" },
  },

  -- `reading` says how a term is read in one expectation, by the name of the term and the name of the reading (`martens show` has both).
  expect = {
    -- It does all three by itself: every version covers it.
    { treaty = "rolling-text-2024-11", provision = "III.3", verdict = "breached" },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached" },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "breached" },
    -- A person picked from what it had found: only "and/or" reaches that.
    { treaty = "rolling-text-2024-11", provision = "III.3", verdict = "breached", set = { selects = false } },
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "outside the scope", set = { selects = false } },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "outside the scope", set = { selects = false } },
    -- A person said what each contact is, and it chose among them: the word that was added in December lets it go.
    { treaty = "rolling-text-2025-05", provision = "III.3", verdict = "breached", set = { identifies = false } },
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "outside the scope", set = { identifies = false } },
    -- The same words, read otherwise. Many delegations said of the text of May that who selects has identified; read so, it is covered.
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "breached", set = { identifies = false },
      reading = { laws = "who selects has identified" } },
    -- Others wanted only "and": then the first version covers no more than the last.
    { treaty = "rolling-text-2024-11", provision = "III.3", verdict = "outside the scope", set = { identifies = false },
      reading = { laws = "all three" } },
    -- "Can": a system that is able to do it alone is covered, whoever did it this time.
    { treaty = "rolling-text-2025-12", provision = "III.3", verdict = "breached", set = { identifies = false, available = "automatic" },
      reading = { laws = "what it is able to do" } },
  },
}
