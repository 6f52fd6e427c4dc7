-- Cavalcante Siebert and others, in AI and Ethics, 2023 (online 2022): four properties that make tracking and tracing (santoni-de-sio-2018)
-- something to act on. The paper was found; its list is worded from memory, so that nothing here is verified. The moral operational
-- design domain, where it may rightly act, is taken as the area and time that were set.
return treaty {
  id = "siebert-2023", standing = "framework", date = "2023",
  title = { en = "Cavalcante Siebert and others: four actionable properties", fr = "Cavalcante Siebert et autres : quatre propriétés applicables" },
  about = { en = "A domain that is stated and kept; models of each other that fit; ability and authority to match responsibility; links that lead back.",
            fr = "Un domaine énoncé et respecté ; des représentations compatibles ; des moyens et une autorité à la mesure de la responsabilité ; des liens explicites." },
  source = "AI and Ethics 3 (2023), pp. 241-255, online 18 May 2022 (list worded from memory)",

  terms = {
    domain = {
      cite = "property 1 (wording not verified)", text = { en = "inside its moral operational design domain", fr = "dans son domaine moral d'emploi" },
      default = "inside its area and its time",
      readings = {
        ["inside its area and its time"] = { -- to leave is an act: what is not on record did not happen
          value = "(not known(system.inside_area) or system.inside_area) and system.active_for <= system.duration_limit",
          by = "assumed", source = "assumed" },
        ["and where no civilians are"] = { value = "(not known(system.inside_area) or system.inside_area) and place.civilians = 0", by = "assumed", source = "assumed" },
      },
    },
    exit = {
      cite = "property 1 (wording not verified)", text = { en = "time to notice that it has left it", fr = "délai pour s'apercevoir qu'il en est sorti" },
      default = "at once",
      readings = {
        ["at once"] = { value = "shared.at_once", by = "assumed", source = "assumed" },
        ["one minute"] = { value = "1 min", by = "assumed", source = "assumed" },
        ["ten minutes"] = { value = "10 min", by = "assumed", source = "assumed" },
      },
    },
    fit = {
      cite = "property 2 (wording not verified)", text = { en = "compatible representations", fr = "représentations compatibles" },
      default = "what the person took it for is what the system saw",
      readings = {
        ["what the person took it for is what the system saw"] = { -- where that is not recorded: chosen, or approved as it was shown
          value = [[known(assessed.status) and assessed.status is target.perceived_status
                    or not known(assessed.status) and (system.control is person_selects or once approve (same target))]],
          by = "assumed", source = "assumed" },
        ["trials held few surprises"] = { value = "system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["the person can say what it does"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
      },
    },
    able = {
      cite = "property 3 (wording not verified)", text = { en = "able to control it", fr = "en mesure de le contrôler" }, default = "at the post, with the time that it takes",
      readings = {
        ["at the post, with the time that it takes"] = {
          value = "human.at_post and link.up and human.window > 0 s and human.window >= human.needed_time", by = "assumed", source = "assumed" },
        ["at the post, and it can be switched off"] = { value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed", source = "assumed" },
      },
    },
    linked = {
      cite = "property 4 (wording not verified)", text = { en = "explicit links", fr = "des liens explicites" }, default = "it can be traced, to somebody named",
      readings = {
        ["it can be traced, to somebody named"] = { value = "system.traceable and human.accountable", by = "assumed", source = "assumed" },
        ["a yes to each target is on record"] = { value = "once approve (same target) and human.accountable", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "1", kind = "regulation", binds = "system", cite = "property 1", verified = false, -- the list was not read, here and below
      text = { en = "The system stays [inside the domain](a) that was stated for it.", fr = "Le système reste [dans le domaine](a) énoncé pour lui." },
      throughout = "known(system.active) and system.active", require = { a = "term.domain" }, grace = "term.exit",
      because = "it was outside for longer than {term.exit}" },

    { id = "1.exit", kind = "regulation", binds = "system", cite = "property 1", verified = false,
      text = { en = "That it has left the domain is [noticed, and it stops](a).", fr = "Sa sortie du domaine est [constatée, et il s'arrête](a)." },
      on = "leave_area, expire", require = { a = "followed by deactivate (same system) within term.exit or not system.active" },
      because = "it did not stop within {term.exit}" },

    { id = "2", kind = "regulation", binds = "developer", cite = "property 2", verified = false,
      text = { en = "People and system have [representations of each other and of the task that fit](a).",
               fr = "Humains et système ont, l'un de l'autre et de la tâche, [des représentations compatibles](a)." },
      on = "engage", require = { a = "term.fit" },
      because = "the person took it for {assessed.status}, the system for {target.perceived_status}" },

    { id = "3", kind = "regulation", binds = "organisation", cite = "property 3", verified = false,
      text = { en = "Whoever is [held responsible](~) has [the ability](a) and [the authority](b) to control it.",
               fr = "Qui est [tenu pour responsable](~) a [la capacité](a) et [l'autorité](b) de le contrôler." },
      on = "engage", when = "human.accountable", require = { a = "term.able", b = "human.in_chain_of_command" },
      because = "the person, who answers for it, had {human.window} and needed {human.needed_time}" },

    { id = "4", kind = "regulation", binds = "developer", cite = "property 4", verified = false,
      text = { en = "[Explicit links](a) lead from what it did to a person [aware of the moral responsibility](~).",
               fr = "[Des liens explicites](a) mènent de ce qu'il a fait à une personne [consciente de sa responsabilité morale](~)." },
      on = "engage", require = { a = "term.linked" } },
  },
}
