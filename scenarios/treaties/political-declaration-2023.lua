-- The Political Declaration on Responsible Military Use of Artificial Intelligence and Autonomy, launched by the United States:
-- 58 States had endorsed it on 27 November 2024. It binds nobody, so all of it stands as `should`. The ten measures bear no
-- letters in the text; A to J are ours, and neither their order nor their wording was read: all are marked as not verified.
return treaty {
  id = "political-declaration-2023", standing = "political", date = "2023-11-09",
  title = { en = "Political Declaration on Responsible Military Use of Artificial Intelligence and Autonomy",
            fr = "Déclaration politique sur l'usage militaire responsable de l'intelligence artificielle et de l'autonomie" },
  about = { en = "Ten measures that endorsing States should implement: reviews, senior oversight, training, tests, safeguards. Not binding; it bans nothing.",
            fr = "Dix mesures que les États signataires devraient appliquer : examens, supervision de haut niveau, formation, essais, garde-fous. Non contraignante ; elle n'interdit rien." },
  source = "Political Declaration of 16 February 2023, as revised on 9 November 2023",
  applies = "not known(system) or term.ai_or_autonomy",

  terms = {
    ai_or_autonomy = {
      cite = "title", text = { en = "artificial intelligence and autonomy", fr = "intelligence artificielle et autonomie" },
      default = "it identifies, selects or engages by itself",
      readings = {
        ["it identifies, selects or engages by itself"] = {
          value = "system.identifies_itself or system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
        ["it selects and engages by itself"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
        ["and does not follow fixed rules"] = {
          value = "(system.identifies_itself or system.selects_itself or system.engages_itself) and not (known(system.deterministic) and system.deterministic)",
          by = "assumed: after Germany", source = "A/79/88, p. 50" },
      },
    },

    high_consequence = {
      cite = "measure C", text = { en = "high-consequence uses", fr = "usages aux conséquences importantes" }, default = "weapons that can kill",
      readings = {
        ["weapons that can kill"] = { value = "not (known(system.lethal) and not system.lethal)", by = "assumed", source = "assumed" },
        ["those that nobody has to approve"] = { value = "system.engages_itself", by = "assumed", source = "assumed" },
        ["those near civilians"] = { value = "place.populated or place.civilians > 0", by = "assumed", source = "assumed" },
      },
    },

    appropriate_care = {
      cite = "measure E", text = { en = "personnel exercise appropriate care", fr = "le personnel fait preuve du soin approprié" },
      default = "somebody was at the post, or had judged it",
      readings = {
        ["somebody was at the post, or had judged it"] = {
          value = "human.at_post and link.up or once assess (same operator) or once reassess (same operator) or once approve (same target)", by = "assumed", source = "assumed" },
        ["a person judged it, and not in name only"] = {
          value = "(once assess (same operator) or once reassess (same operator) or once approve (same target)) and not shared.nominal", by = "assumed", source = "assumed" },
        ["the person took five seconds"] = { value = "human.deliberation >= 5 s", by = "assumed", source = "assumed" },
      },
    },

    well_defined = {
      cite = "measure H", text = { en = "explicit, well-defined uses", fr = "des usages explicites et bien définis" }, default = "one class of target, and a time",
      readings = {
        ["one class of target, and a time"] = {
          value = "system.target_profile in {object_by_nature, object_by_use, dual_use, person} and system.duration_limit > 0 s", by = "assumed", source = "assumed" },
        ["one class of target, a time and an area"] = {
          value = "system.target_profile in {object_by_nature, object_by_use, dual_use, person} and system.duration_limit > 0 s and system.area_limit > 0 km2",
          by = "assumed", source = "assumed" },
        ["a role of its own"] = { value = "system.role in {air_defence, local_defence}", by = "assumed", source = "assumed" },
      },
    },

    life_cycle = {
      cite = "measure I", text = { en = "testing and assurance across the life cycle", fr = "essais et assurance tout au long du cycle de vie" },
      default = "tested in conditions like those of its use",
      readings = {
        ["tested in conditions like those of its use"] = { value = "system.tested", by = "assumed", source = "assumed" },
        ["and tested anew after every change"] = {
          value = "system.tested and (never change_parameters (same system) and never learn (same system) or time since test (same system) <= min(time since change_parameters (same system), time since learn (same system)))",
          by = "assumed: the life cycle does not end with the first test", source = "assumed" },
      },
    },

    unintended = {
      cite = "measure J", text = { en = "unintended consequences", fr = "des conséquences non voulues" }, default = "civilians harmed who were not expected to be",
      readings = {
        ["civilians harmed who were not expected to be"] = { value = "effect.civilian_harm > assessed.civilian_harm", by = "assumed", source = "assumed" },
        ["a civilian target"] = { value = "target.status is civilian", by = "assumed", source = "assumed" },
        ["any harm to civilians"] = { value = "effect.civilian_harm > 0", by = "assumed", source = "assumed" },
      },
    },

    detect = {
      cite = "measure J", text = { en = "the ability to detect and to disengage or deactivate", fr = "la capacité de détecter et de désengager ou désactiver" },
      default = "within a minute",
      readings = {
        ["within a minute"] = { value = "1 min", by = "assumed", source = "assumed" },
        ["within ten minutes"] = { value = "10 min", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- It enters into force for nobody; the act stands for the endorsement. The time is assumed, so that what never comes is late.
    { id = "A", kind = "commitment", force = "should", binds = "state", cite = "measure A", verified = false,
      text = { en = "Armed forces [adopt principles](a) for the responsible use of such capabilities.",
               fr = "Les forces armées [adoptent des principes](a) pour l'usage responsable de ces capacités." },
      from = "enter_into_force", due = "shared.without_delay", done = "party.principles",
      because = "the armed forces had adopted no principles by then" },

    { id = "B", kind = "commitment", force = "should", binds = "state", cite = "measure B", verified = false,
      text = { en = "[Legal reviews](a) are made.", fr = "Des [examens juridiques](a) sont menés." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.reviewed" } },

    { id = "C", kind = "commitment", force = "should", binds = "state", cite = "measure C", verified = false,
      text = { en = "[Senior officials](a) oversee high-consequence uses.", fr = "De [hauts responsables](a) supervisent les usages aux conséquences importantes." },
      on = "develop, deploy, use", applies = "known(system)", when = "term.high_consequence",
      require = { a = "once review where (review.level is senior) (same system)" },
      because = "no review by a senior official is on record" },

    { id = "D", kind = "commitment", force = "should", binds = "state", cite = "measure D", verified = false,
      text = { en = "Unintended bias is [minimised](a).", fr = "Les biais non voulus sont [réduits au minimum](a)." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.bias_examined" } },

    { id = "E", kind = "commitment", force = "should", binds = "operator", cite = "measure E", verified = false,
      text = { en = "Personnel exercise [appropriate care](a).", fr = "Le personnel fait preuve [du soin approprié](a)." },
      on = "engage", require = { a = "term.appropriate_care" } },

    { id = "F", kind = "commitment", force = "should", binds = "developer", cite = "measure F", verified = false,
      text = { en = "[Methods and documentation](~) are [transparent and auditable](a).", fr = "[Méthodes et documentation](~) sont [transparentes et vérifiables](a)." },
      on = "deploy, use", applies = "known(system)", require = { a = "system.traceable" } },

    { id = "G", kind = "commitment", force = "should", binds = "state", cite = "measure G", verified = false,
      text = { en = "Personnel are [trained](a), [also on automation bias](~).", fr = "Le personnel est [formé](a), [y compris au biais d'automatisation](~)." },
      on = "engage", require = { a = "human.trained" } },

    { id = "H", kind = "commitment", force = "should", binds = "state", cite = "measure H", verified = false,
      text = { en = "Uses are [explicit and well defined](a).", fr = "Les usages sont [explicites et bien définis](a)." },
      on = "use, engage", applies = "known(system)", require = { a = "term.well_defined" } },

    { id = "I", kind = "commitment", force = "should", binds = "state", cite = "measure I", verified = false,
      text = { en = "Capabilities are [tested and assured across their life cycle](a).", fr = "Les capacités sont [essayées et garanties tout au long de leur cycle de vie](a)." },
      on = "use, engage", applies = "known(system)", require = { a = "term.life_cycle" } },

    { id = "J", kind = "commitment", force = "should", binds = "state", cite = "measure J", verified = false,
      text = { en = "Safeguards [detect and avoid unintended consequences](~), and it [can be disengaged or deactivated](a).",
               fr = "Des garde-fous [décèlent et évitent les conséquences non voulues](~), et le système [peut être désengagé ou désactivé](a)." },
      on = "use, engage", applies = "known(system)", require = { a = "system.can_be_deactivated" } },

    { id = "J.act", kind = "commitment", force = "should", binds = "operator", cite = "measure J", verified = false,
      text = { en = "What has unintended consequences is [disengaged or deactivated](a).", fr = "Ce qui a des conséquences non voulues est [désengagé ou désactivé](a)." },
      on = "effect", when = "term.unintended",
      require = { a = "followed by deactivate (same system) within term.detect or not system.active" },
      because = "it was not switched off within {term.detect}" },
  },

  not_encoded = {
    { id = "nuclear", kind = "commitment", cite = "text of 16 February 2023",
      text = { en = "Human control over the use of nuclear weapons.", fr = "Le contrôle humain de l'emploi des armes nucléaires." },
      why = "as remembered, and not read: it stood in the text of February 2023 and not in that of November" },
  },
}
