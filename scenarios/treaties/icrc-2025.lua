-- The ICRC's paper of December 2025 on selected issues: what it makes of the ban on unpredictable systems, and of review. It has
-- the ban of 2024 and adds examples and a measure; it is a file of its own, and no amendment of icrc-2024, whose R1 is another rule.
-- The paper was not read: all of it is from a note that quotes it, hence nothing here is verified.
return treaty {
  id = "icrc-2025", standing = "draft", date = "2025-12",
  title = { en = "ICRC, autonomous weapon systems and humanitarian law: selected issues",
            fr = "CICR, systèmes d'armes autonomes et droit humanitaire : questions choisies" },
  about = { en = "Two points of a longer paper, as others quote it: what makes a system unpredictable, and when to review it anew. Nothing in it is in force.",
            fr = "Deux points d'un texte plus long, tel que d'autres le citent : ce qui rend un système imprévisible, et quand l'examiner à nouveau. Rien n'en est en vigueur." },
  source = "ICRC position paper 4896/002, December 2025, as quoted by others",
  applies = "not known(system) or term.aws",
  follows = { "additional-protocol-1" },      -- existing law is what the paper is about: judged with it, shown under it

  terms = {
    -- What the paper's own definition says is not known here; this is the one of 2024.
    aws = {
      cite = "A/79/88, p. 121, for want of the paper's own",
      text = { en = "selects and engages without the need for human intervention after activation; an input that does not materially affect it is none",
               fr = "choisit et attaque sans intervention humaine nécessaire après l'activation ; une action qui n'y change rien n'en est pas une" },
      default = "nominal input is no intervention",
      readings = {
        ["nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "ICRC, the year before", source = "A/79/88, p. 121" },
        ["no person between sensor and force"] = {
          value = "system.selects_itself and system.engages_itself", by = "ICRC, four years before", source = "ICRC position, 12 May 2021, concerns, 1st paragraph" },
      },
    },

    -- "Likely" is the paper's hedge and must stay. So a system that learns is not caught for that alone: where no trials are on
    -- record it cannot be told, and they decide where they are.
    likely = {
      cite = "P1.likely, as quoted by others",
      text = { en = "systems with machine learning and certain swarms are likely to be unpredictable",
               fr = "les systèmes à apprentissage automatique et certains essaims sont probablement imprévisibles" },
      default = "as trials show",
      readings = {
        ["as trials show"] = {
          value = "(system.learns_after_activation or system.shares_targets) and system.unexpected_rate > 5 %",
          by = "ICRC, as encoded here; the number is assumed", source = "ICRC position paper 4896/002, December 2025, as quoted by others" },
        ["unless trials held few surprises"] = {
          value = "(system.learns_after_activation or system.shares_targets) and not (known(system.unexpected_rate) and system.unexpected_rate <= 5 %)",
          by = "assumed: a presumption, which trials rebut", source = "assumed" },
        ["whatever trials showed"] = { -- the hedge left out, as an opponent or a partisan may read it
          value = "system.learns_after_activation or system.shares_targets", by = "assumed: the hedge left out", source = "assumed" },
      },
    },

    blind = {
      cite = "P1.1, as quoted by others",
      text = { en = "opaque use, which the paper compares to blind firing", fr = "l'emploi opaque, que le texte compare à un tir à l'aveugle" },
      default = "the person cannot say what sets it off",
      readings = {
        ["the person cannot say what sets it off"] = { -- where nobody recorded it: not trained on the system
          value = "known(human.can_explain) and not human.can_explain or not known(human.can_explain) and not human.trained",
          by = "ICRC, as encoded here", source = "ICRC position paper 4896/002, December 2025, as quoted by others" },
        ["nor does the system name its reasons"] = {
          value = "not human.can_explain and not system.explains", by = "assumed", source = "assumed" },
        ["one of the two is missing"] = {
          value = "not human.can_explain or not system.explains", by = "assumed", source = "assumed" },
      },
    },

    circumstances = {
      cite = "P1, as quoted by others",
      text = { en = "probability distributions over expected inputs; all normal or expected circumstances",
               fr = "des distributions de probabilité sur les données d'entrée prévues ; toutes circonstances normales ou prévues" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = {
          value = "normal, expected", by = "ICRC, as encoded here", source = "ICRC position paper 4896/002, December 2025, as quoted by others" },
        ["all, the adverse ones too"] = { value = "all", by = "Pakistan, whose draft speaks of all circumstances", source = "A/79/88, p. 86" },
      },
    },

    affects = {
      cite = "R1, as quoted by others",
      text = { en = "its functioning changed in a way that affects selection or engagement", fr = "son fonctionnement a changé d'une façon qui influe sur le choix ou l'attaque" },
      default = "any change on record",
      readings = {
        ["any change on record"] = {
          value = "once change_parameters (same system) or once learn (same system)", by = "assumed", source = "assumed" },
        ["a change by learning"] = { -- the paper's example
          value = "once learn (same system)", by = "assumed: the example alone", source = "ICRC position paper 4896/002, December 2025, as quoted by others" },
      },
    },
  },

  provisions = {
    -- The measure that the paper asks for is the one of this form: a distribution over many runs in expected circumstances.
    { id = "P1", kind = "prohibition", binds = "party", cite = "as quoted by others", verified = false, -- the paper was not read
      text = { en = "No system whose effects cannot be [predicted, as distributions over the inputs to be expected](a), in all normal or expected circumstances.",
               fr = "Aucun système dont les effets ne peuvent être [prévus, sous forme de distributions sur les données d'entrée à prévoir](a), en toutes circonstances normales ou prévues." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "P1.1", kind = "prohibition", binds = "party", cite = "as quoted by others", verified = false, -- as above
      text = { en = "No [opaque use, which is like firing blind](a).", fr = "Aucun [emploi opaque, qui revient à tirer à l'aveugle](a)." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.blind" },
      because = "whoever uses it must be able to say what sets it off and what it will do" },

    { id = "P1.likely", kind = "presumption", binds = "party", cite = "as quoted by others", verified = false, -- as above
      text = { en = "Systems with [machine learning, and certain swarms](a), are likely unpredictable, and the former [likely indiscriminate by nature](~).",
               fr = "Les systèmes à [apprentissage automatique et certains essaims](a) sont probablement imprévisibles, et les premiers [probablement sans discrimination par nature](~)." },
      on = "begin, develop, produce, acquire, use, learn", applies = "known(system)", forbid = { a = "term.likely" },
      because = "it learns or shares out targets by itself; share of the trials in which it surprised its users: {system.unexpected_rate}" },

    { id = "R1", kind = "procedural", binds = "party", cite = "as quoted by others", verified = false, -- as above
      text = { en = "If its functioning changes in a way that affects selection or engagement, through learning for instance, it is [reviewed anew](a), [for all normal or expected circumstances](~).",
               fr = "Si son fonctionnement change d'une façon qui influe sur le choix ou l'attaque, par apprentissage notamment, il est [examiné à nouveau](a), [pour toutes circonstances normales ou prévues](~)." },
      on = "deploy, engage", when = "term.affects",
      require = { a = "time since review (same system) <= min(time since change_parameters (same system), time since learn (same system))" },
      because = "no review is on record since it changed" },
  },
}
