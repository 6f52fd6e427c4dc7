-- Horowitz and Scharre, CNAS, March 2015: three components of meaningful human control. The paper was not read, so that nothing here is
-- verified. The indicators are the compilation's, the numbers ours.
return treaty {
  id = "horowitz-scharre-2015", standing = "framework", date = "2015-03",
  title = { en = "Horowitz and Scharre: three components", fr = "Horowitz et Scharre : trois composantes" },
  about = { en = "Informed and conscious decisions, enough information for lawfulness, a weapon designed and tested and people trained.",
            fr = "Des décisions éclairées et conscientes, assez d'information pour la licéité, une arme conçue et éprouvée et des gens formés." },
  source = "Horowitz and Scharre, CNAS, March 2015 (not read)",

  terms = {
    conscious = {
      cite = "component 1 (not read)", text = { en = "an informed, conscious decision", fr = "une décision éclairée et consciente" },
      default = "a yes or a choice that was no mere click",
      readings = {
        ["a yes or a choice that was no mere click"] = { value = "(system.control is person_selects or once approve (same target)) and not shared.nominal", by = "assumed", source = "assumed" },
        ["a decision to use it, beforehand"] = { value = "once assess (same operator) or once approve (same target)", by = "assumed", source = "assumed" },
      },
    },
    complete = {
      cite = "component 2 (not read)", text = { en = "sufficient information", fr = "information suffisante" }, default = "half of the facts, had and had right",
      readings = {
        ["half of the facts, had and had right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["what was shown was so"] = {
          value = "once show (same target) and target.perceived_kind is target.kind and target.perceived_status is target.status", by = "assumed", source = "assumed" },
      },
    },
    tested = {
      cite = "component 3 (not read)", text = { en = "tested", fr = "éprouvée" }, default = "tested for such use",
      readings = {
        ["tested for such use"] = { value = "known(system.tested) and system.tested or system.test_coverage >= 90 %", by = "assumed", source = "assumed" },
        ["in nine in ten of its conditions of use"] = { value = "system.test_coverage >= 90 %", by = "assumed", source = "assumed" },
      },
    },
    current = {
      cite = "component 3 (not read)", text = { en = "trained", fr = "formé" }, default = "trained, and within the year where it is dated",
      readings = {
        ["trained, and within the year where it is dated"] = {
          value = "human.trained and (never train (same operator) or time since train (same operator) <= 1 y)", by = "assumed", source = "assumed" },
        ["within the year"] = { value = "time since train (same operator) <= 1 y", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "1", kind = "regulation", binds = "operator", cite = "component 1", verified = false, -- not read, here and below
      text = { en = "People make [informed, conscious decisions](a) about the use of weapons.", fr = "Des personnes prennent [des décisions éclairées et conscientes](a) sur l'emploi des armes." },
      on = "engage", require = { a = "term.conscious" } },

    { id = "2", kind = "regulation", binds = "operator", cite = "component 2", verified = false,
      text = { en = "They have [enough information](a), on target, weapon and context, [to ensure that it is lawful](~).",
               fr = "Elles ont [assez d'information](a), sur la cible, l'arme et le contexte, [pour en assurer la licéité](~)." },
      on = "engage", require = { a = "term.complete" },
      because = "share of the facts had and had right: {human.had_right_share}" },

    { id = "3", kind = "regulation", binds = "party", cite = "component 3", verified = false,
      text = { en = "The weapon is [designed](~) and [tested](a), and people [trained](b), for effective control.",
               fr = "L'arme est [conçue](~) et [éprouvée](a), et les gens [formés](b), pour un contrôle effectif." },
      on = "engage", require = { a = "term.tested", b = "term.current" } },
  },

  not_encoded = {
    { id = "cummings-2018", kind = "note", cite = "Cummings 2018-2019, opening of a Duke University paper",
      text = { en = "Certification matters more than control: in defence that leaves seconds, nobody is quicker than the lag of nerve and muscle.",
               fr = "La certification compte plus que le contrôle : dans une défense qui ne laisse que des secondes, nul n'est plus rapide que ses nerfs et ses muscles." },
      why = "a note without an indicator; tests are asked for in 3, and a reflex is a reading of time in the yardstick `control`" },
  },
}
