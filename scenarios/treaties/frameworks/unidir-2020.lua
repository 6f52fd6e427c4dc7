-- UNIDIR on the human element: control is spread over levels and over the whole of targeting (2020); an interface helps or hinders,
-- depending on context, ergonomics, training and whether the system learns (2022). Neither was read: the first from memory, the second
-- in a research note of others. So nothing here is verified; the indicators are the compilation's, the numbers ours.
return treaty {
  id = "unidir-2020", standing = "framework", date = "2020",
  title = { en = "UNIDIR: the human element", fr = "UNIDIR : l'élément humain" },
  about = { en = "Decisions by people at several points and levels, over an interface that works, by people who train.",
            fr = "Des décisions humaines en plusieurs points et à plusieurs niveaux, par une interface qui fonctionne, par des gens qui s'entraînent." },
  source = "UNIDIR, The Human Element in Decisions about the Use of Force, 2020 (not read); Puscas, Human-Machine Interfaces, UNIDIR 2022 (secondary)",

  terms = {
    several = {
      cite = "The Human Element, 2020 (not read)", text = { en = "several decisions by people", fr = "plusieurs décisions humaines" }, default = "two",
      readings = {
        ["two"] = { value = "2", by = "assumed", source = "assumed" },
        ["three"] = { value = "3", by = "assumed", source = "assumed" },
        ["one"] = { value = "1", by = "assumed", source = "assumed" },
      },
    },
    levels = {
      cite = "The Human Element, 2020 (not read)", text = { en = "at more than one level", fr = "à plus d'un niveau" }, default = "reviewed as well as approved or assessed",
      readings = {
        ["reviewed as well as approved or assessed"] = {
          value = "(once review or system.reviewed) and (once approve (same target) or once assess (same operator))", by = "assumed", source = "assumed" },
        ["two persons approved"] = { value = "count different operator in approve (same target) >= 2", by = "assumed", source = "assumed" },
      },
    },
    works = {
      cite = "Human-Machine Interfaces, 2022 (secondary)", text = { en = "an interface that works", fr = "une interface qui fonctionne" }, default = "nine tasks in ten",
      readings = {
        ["nine tasks in ten"] = { value = "system.interface_success >= 90 %", by = "assumed", source = "assumed" },
        ["nineteen tasks in twenty"] = { value = "system.interface_success >= 95 %", by = "assumed", source = "assumed" },
        ["half of the facts were shown"] = { value = "human.shown_share >= 0.5", by = "assumed", source = "assumed" },
      },
    },
    lately = {
      cite = "Human-Machine Interfaces, 2022 (secondary)", text = { en = "training that is current", fr = "une formation à jour" },
      default = "trained, and within the year where it is dated",
      readings = {
        ["trained, and within the year where it is dated"] = {
          value = "human.trained and (never train (same operator) or time since train (same operator) <= 1 y)", by = "assumed", source = "assumed" },
        ["within the year"] = { value = "time since train (same operator) <= 1 y", by = "assumed", source = "assumed" },
        ["within ninety days"] = { value = "time since train (same operator) <= 90 d", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "decisions", kind = "regulation", binds = "organisation", cite = "The Human Element, 2020", verified = false, -- not read, here and below
      text = { en = "[Several decisions by people](a) stand before force.", fr = "[Plusieurs décisions humaines](a) précèdent l'emploi de la force." },
      on = "engage",
      require = { a = "count review + count assess (same operator) + count reassess (same operator) + count approve (same target) >= term.several" },
      because = "fewer than {term.several} reviews, assessments and approvals are on record" },

    { id = "levels", kind = "regulation", binds = "organisation", cite = "The Human Element, 2020", verified = false,
      text = { en = "People decide [at more than one level](a): strategic, operational, tactical.",
               fr = "Des personnes décident [à plus d'un niveau](a) : stratégique, opératif, tactique." },
      on = "engage", require = { a = "term.levels" } },

    { id = "interface", kind = "regulation", binds = "developer", cite = "Human-Machine Interfaces, 2022", verified = false,
      text = { en = "The [interface works](a) for the task.", fr = "[L'interface fonctionne](a) pour la tâche." },
      on = "engage", require = { a = "term.works" } },

    { id = "training", kind = "regulation", binds = "party", cite = "Human-Machine Interfaces, 2022", verified = false,
      text = { en = "Whoever uses it has [current training](a).", fr = "Qui l'emploie a [une formation à jour](a)." },
      on = "engage", require = { a = "term.lately" } },

    { id = "training.anew", kind = "regulation", binds = "party", cite = "Human-Machine Interfaces, 2022", verified = false,
      text = { en = "[When the system has learnt](~), people [train anew](a).", fr = "[Quand le système a appris](~), les gens [s'entraînent de nouveau](a)." },
      on = "engage", when = "once learn (same system)", require = { a = "time since train (same operator) <= time since learn (same system)" } },
  },

  not_encoded = {
    { id = "context", kind = "note", cite = "Human-Machine Interfaces, 2022 (secondary)",
      text = { en = "What an interface does for control depends on context and ergonomics.", fr = "Ce qu'une interface apporte au contrôle dépend du contexte et de l'ergonomie." },
      why = "a caution, not a measure: its effect is what `interface` and the yardstick `control` measure" },
  },
}
