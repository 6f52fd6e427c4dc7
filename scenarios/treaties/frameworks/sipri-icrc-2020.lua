-- SIPRI and the ICRC, Limits on Autonomy in Weapon Systems, June 2020: three groups of measures, on the weapon, on where it is used, and on
-- people and machine; and what a user must be able to say. Read in summaries only, so that nothing here is verified. Numbers are ours.
return treaty {
  id = "sipri-icrc-2020", standing = "framework", date = "2020-06",
  title = { en = "SIPRI and ICRC: limits on autonomy in weapon systems", fr = "SIPRI et CICR : limites de l'autonomie des systèmes d'armes" },
  about = { en = "Three groups of control measures: the weapon's parameters of use, the environment, human and machine together.",
            fr = "Trois groupes de mesures : les paramètres d'emploi de l'arme, le milieu, l'interaction entre l'humain et la machine." },
  source = "SIPRI and ICRC, Limits on Autonomy in Weapon Systems, June 2020 (read in summaries)",

  terms = {
    kinds = {
      cite = "control group 1 (summaries)", text = { en = "which targets", fr = "quelles cibles" }, default = "military by nature",
      readings = {
        ["military by nature"] = { value = "system.target_profile is object_by_nature", by = "assumed", source = "assumed" },
        ["any object"] = { value = "system.target_profile in {object_by_nature, object_by_use, dual_use}", by = "assumed", source = "assumed" },
      },
    },
    how_long = {
      cite = "control group 1 (summaries)", text = { en = "for how long", fr = "pour combien de temps" }, default = "an hour",
      readings = {
        ["an hour"] = { value = "1 h", by = "assumed", source = "assumed" },
        ["a day"] = { value = "1 d", by = "assumed", source = "assumed" },
      },
    },
    how_far = {
      cite = "control group 1 (summaries)", text = { en = "over what area", fr = "sur quelle surface" }, default = "four square kilometres",
      readings = {
        ["four square kilometres"] = { value = "4 km2", by = "assumed", source = "assumed" },
        ["one square kilometre"] = { value = "1 km2", by = "assumed", source = "assumed" },
      },
    },
    how_wide = {
      cite = "control group 1 (summaries)", text = { en = "how far one effect reaches", fr = "la portée d'un effet" }, default = "a hectare",
      readings = {
        ["a hectare"] = { value = "1 ha", by = "assumed", source = "assumed" },
        ["ten hectares"] = { value = "10 ha", by = "assumed", source = "assumed" },
      },
    },
    fail_safe = {
      cite = "control group 1 (summaries)", text = { en = "fails safe", fr = "défaillance sans danger" }, default = "holds, returns or stops when the link is lost",
      readings = {
        ["holds, returns or stops when the link is lost"] = { value = "system.link_loss in {hold, return, self_deactivate}", by = "assumed", source = "assumed" },
        ["has a mechanism of its own"] = { value = "system.self_destructs or system.self_deactivates or system.self_neutralises", by = "assumed", source = "assumed" },
      },
    },
    kept_out = {
      cite = "control group 2 (summaries)", text = { en = "people are kept out", fr = "les gens sont tenus à l'écart" }, default = "fenced, or watched",
      readings = {
        ["fenced, or watched"] = { value = "place.fenced or place.monitored", by = "assumed", source = "assumed" },
        ["fenced and watched"] = { value = "place.fenced and place.monitored", by = "assumed", source = "assumed" },
        ["nobody is there"] = { value = "place.civilians = 0", by = "assumed", source = "assumed" },
      },
    },
    few = {
      cite = "control group 2 (summaries)", text = { en = "few civilians", fr = "peu de civils" }, default = "fewer than a hundred, and no populated area",
      readings = {
        ["fewer than a hundred, and no populated area"] = {
          value = "not place.populated and (not known(place.civilians) or place.civilians < 100)", by = "assumed", source = "assumed" },
        ["fewer than five hundred to the square kilometre"] = { value = "place.civilians_per_km2 < 500", by = "assumed", source = "assumed" },
        ["none"] = { value = "place.civilians = 0", by = "assumed", source = "assumed" },
      },
    },
    trained = {
      cite = "control group 3 (summaries)", text = { en = "trained", fr = "formé" }, default = "trained on the system",
      readings = {
        ["trained on the system"] = { value = "human.trained", by = "assumed", source = "assumed" },
        ["trained and guided"] = { value = "human.trained and human.guided", by = "assumed", source = "assumed" },
      },
    },
    situation = {
      cite = "reasonable certainty: situational understanding (summaries)", text = { en = "understands the situation", fr = "comprend la situation" },
      default = "assessed it, and no more civilians came",
      readings = {
        ["assessed it, and no more civilians came"] = { value = "place.civilians = 0 or place.civilians <= assessed.civilians", by = "assumed", source = "assumed" },
        ["half of the facts, had and had right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
      },
    },
    technique = {
      cite = "reasonable certainty: technical understanding (summaries)", text = { en = "understands the system", fr = "comprend le système" },
      default = "can say what it does, where that is recorded",
      readings = {
        ["can say what it does, where that is recorded"] = {
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained", by = "assumed", source = "assumed" },
        ["and trials held few surprises"] = { value = "human.can_explain and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- 1: the weapon's parameters of use
    { id = "1.target", kind = "regulation", binds = "operator", cite = "control group 1", verified = false, -- read in summaries only, here and below
      text = { en = "The [kinds of target](a) are limited.", fr = "Les [types de cibles](a) sont limités." },
      on = "engage", require = { a = "term.kinds" }, because = "its target profile is {system.target_profile}" },
    { id = "1.duration", kind = "regulation", binds = "operator", cite = "control group 1", verified = false,
      text = { en = "[How long](a) it acts is limited.", fr = "[La durée](a) de son action est limitée." },
      on = "engage", require = { a = "system.active_for <= system.duration_limit and system.duration_limit <= term.how_long" },
      because = "it had been active for {system.active_for}, of {system.duration_limit}" },
    { id = "1.area", kind = "regulation", binds = "operator", cite = "control group 1", verified = false,
      text = { en = "[Where](a) it acts is limited.", fr = "[Le lieu](a) de son action est limité." },
      on = "engage", require = { a = "system.area_limit <= term.how_far" }, because = "its area was {system.area_limit}" },
    { id = "1.effects", kind = "regulation", binds = "operator", cite = "control group 1", verified = false,
      text = { en = "[How far its effects reach](a) is limited.", fr = "[La portée de ses effets](a) est limitée." },
      on = "engage", require = { a = "system.effect_area <= term.how_wide" }, because = "one effect covers {system.effect_area}" },
    { id = "1.fail_safe", kind = "regulation", binds = "party", cite = "control group 1", verified = false,
      text = { en = "It [fails safe](a).", fr = "Sa [défaillance est sans danger](a)." },
      on = "begin, engage", when = "known(system)", require = { a = "term.fail_safe" }, because = "losing the link means {system.link_loss}" },

    -- 2: the environment
    { id = "2.exclusion", kind = "regulation", binds = "operator", cite = "control group 2", verified = false,
      text = { en = "Civilians are [kept out](a) of where it acts.", fr = "Les civils sont [tenus à l'écart](a) du lieu de son action." },
      on = "engage", require = { a = "term.kept_out" } },
    { id = "2.density", kind = "regulation", binds = "operator", cite = "control group 2", verified = false,
      text = { en = "It acts where there are [few civilians](a).", fr = "Il agit là où il y a [peu de civils](a)." },
      on = "engage", require = { a = "term.few" }, because = "{place.civilians} civilians were there" },
    { id = "2.warnings", kind = "regulation", binds = "operator", cite = "control group 2", verified = false,
      text = { en = "Civilians there are [warned](a).", fr = "Les civils sont [prévenus](a)." },
      on = "engage", when = "place.populated or place.civilians > 0",
      require = { a = "known(place.warned) and place.warned or once warn where (human.warning_receivable)" },
      because = "no warning is on record that they could receive" },

    -- 3: human and machine
    { id = "3.supervision", kind = "regulation", binds = "operator", cite = "control group 3", verified = false,
      text = { en = "It is [supervised](a), as long as it is active.", fr = "Il est [surveillé](a) aussi longtemps qu'il est actif." },
      throughout = "known(system.active) and system.active", require = { a = "human.at_post" }, grace = "shared.lapse" },
    { id = "3.link", kind = "regulation", binds = "party", cite = "control group 3", verified = false,
      text = { en = "Its [link](a) to a person holds, as long as it is active.", fr = "Sa [liaison](a) avec une personne tient aussi longtemps qu'il est actif." },
      throughout = "known(system.active) and system.active", require = { a = "link.up" }, grace = "shared.lapse" },
    { id = "3.intervene", kind = "regulation", binds = "operator", cite = "control group 3", verified = false,
      text = { en = "A person can [intervene, forbid or override](a) before force is used.", fr = "Une personne peut [intervenir, interdire ou reprendre la main](a) avant l'emploi de la force." },
      on = "engage", require = { a = "human.window > 0 s and human.window >= human.needed_time" },
      because = "the person had {human.window} and needed {human.needed_time}" },
    { id = "3.override", kind = "regulation", binds = "party", cite = "control group 3", verified = false,
      text = { en = "Whoever intervenes is [obeyed](a).", fr = "Qui intervient est [obéi](a)." },
      on = "abort", require = { a = "followed by disengage (same system) within shared.at_once or not system.active" } },
    { id = "3.training", kind = "regulation", binds = "party", cite = "control group 3", verified = false,
      text = { en = "Users are [trained](a).", fr = "Les utilisateurs sont [formés](a)." },
      on = "engage", require = { a = "term.trained" } },

    -- What the three serve: reasonable certainty about effects.
    { id = "situational", kind = "regulation", binds = "user", cite = "reasonable certainty", verified = false,
      text = { en = "Users [understand the situation](a).", fr = "Les utilisateurs [comprennent la situation](a)." },
      on = "engage", require = { a = "term.situation" }, because = "{place.civilians} civilians were there, {assessed.civilians} had been expected" },
    { id = "technical", kind = "regulation", binds = "user", cite = "reasonable certainty", verified = false,
      text = { en = "Users [understand the system](a).", fr = "Les utilisateurs [comprennent le système](a)." },
      on = "engage", require = { a = "term.technique" } },
    { id = "certainty", kind = "regulation", binds = "user", cite = "reasonable certainty", verified = false,
      text = { en = "With both together, effects are [foreseen with reasonable certainty](a).", fr = "Des deux ensemble, les effets sont [prévus avec une certitude raisonnable](a)." },
      across = "normal, expected", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },
  },

  not_encoded = {
    { id = "intent", kind = "principle", cite = "judgement and intent (summaries)",
      text = { en = "Users must exert judgement and intent.", fr = "Les utilisateurs doivent exercer leur jugement et leur volonté." },
      why = "what a person willed is not recorded; how a person came to decide is asked by the groups above" },
  },
}
