-- China's working paper of 2022: "unacceptable" and "acceptable" autonomous weapons. The five marks of the unacceptable are
-- conventionally read as cumulative; the paper does not say so in the words that were read, so the other reading stands beside it.
return treaty {
  id = "china-2022", standing = "draft", date = "2022",
  title = { en = "China, working paper of 2022", fr = "Chine, document de travail de 2022" },
  about = { en = "Unacceptable weapons bear five marks; acceptable ones stay under human control and can be suspended at any time. Nothing in it is in force.",
            fr = "Les armes inacceptables portent cinq marques ; les acceptables restent sous contrôle humain et peuvent être suspendues à tout moment. Rien n'en est en vigueur." },
  source = "CCW/GGE.1/2022/WP.6, paras 11 and 13",
  applies = "not known(system) or term.high_autonomy",
  follows = { "additional-protocol-1" }, -- para 13: acceptable weapons comply with it

  terms = {
    high_autonomy = {
      cite = "para 13", text = { en = "a high degree of autonomy", fr = "un haut degré d'autonomie" }, default = "it selects and engages by itself",
      readings = {
        ["it selects and engages by itself"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
        ["it selects or engages by itself"] = { value = "system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
      },
    },

    unacceptable = {
      cite = "P, para 11",
      text = { en = "lethality, full-process autonomy, impossibility of termination, indiscriminate killing, evolution",
               fr = "létalité, autonomie de bout en bout, impossibilité d'y mettre fin, tuerie sans discrimination, évolution" },
      default = "all five together",
      readings = {
        ["all five together"] = {
          value = "system.lethal and term.whole_process and not system.can_be_deactivated and term.indiscriminate and term.evolution",
          by = "China, as conventionally read", source = "CCW/GGE.1/2022/WP.6, para 11" },
        ["any of them"] = { -- then every lethal weapon with autonomy is unacceptable
          value = "system.lethal or term.whole_process or not system.can_be_deactivated or term.indiscriminate or term.evolution",
          by = "assumed: the list read as alternatives", source = "assumed" },
        ["lethal, and any of the other four"] = {
          value = "system.lethal and (term.whole_process or not system.can_be_deactivated or term.indiscriminate or term.evolution)",
          by = "assumed", source = "assumed" },
      },
    },
    whole_process = {
      cite = "para 11", text = { en = "full-process autonomy", fr = "autonomie de bout en bout" }, default = "no person in it",
      readings = {
        ["no person in it"] = { value = "system.control is no_person", by = "China, as encoded here", source = "CCW/GGE.1/2022/WP.6, para 11" },
        ["no person has to act"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself", by = "assumed: a veto that nobody need use", source = "assumed" },
      },
    },
    indiscriminate = {
      cite = "para 11", text = { en = "indiscriminate killing", fr = "tuerie sans discrimination" }, default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_indiscriminate", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["more often wrong than right"] = { value = "system.error_rate > 50 %", by = "assumed", source = "assumed" },
      },
    },
    evolution = {
      cite = "para 11", text = { en = "evolution: learning by itself beyond human expectation", fr = "évolution : apprendre seul au-delà de ce que l'humain attend" },
      default = "it learns in use, and a trial held a surprise",
      readings = {
        ["it learns in use, and a trial held a surprise"] = {
          value = "system.learns_after_activation and system.unexpected_rate > 0 %", by = "China, as encoded here", source = "CCW/GGE.1/2022/WP.6, para 11" },
        ["it learns in use"] = { value = "system.learns_after_activation", by = "assumed", source = "assumed" },
      },
    },

    always_under_control = {
      cite = "R, para 13", text = { en = "always under human control", fr = "toujours sous contrôle humain" }, default = "a person at the post, over a working link",
      readings = {
        ["a person at the post, over a working link"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["a person takes part in the choosing"] = {
          value = "system.control in {person_selects, person_chooses, person_approves, person_may_veto}", by = "assumed", source = "assumed" },
      },
    },

    at_any_time = {
      cite = "R, para 13", text = { en = "can be suspended by humans at any time", fr = "peut être suspendu par des humains à tout moment" },
      default = "over a working link",
      readings = {
        ["over a working link"] = { value = "system.can_be_deactivated and link.up", by = "China, as encoded here", source = "CCW/GGE.1/2022/WP.6, para 13" },
        ["by whoever is at the post, over a working link"] = {
          value = "system.can_be_deactivated and link.up and human.at_post", by = "assumed", source = "assumed" },
        ["as it is made"] = { value = "system.can_be_deactivated", by = "assumed: a property of the design", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "P", kind = "prohibition", binds = "party", cite = "para 11",
      text = { en = "Unacceptable are systems with [lethality, full-process autonomy, impossibility of termination, indiscriminate killing and evolution](a).",
               fr = "Sont inacceptables les systèmes présentant [létalité, autonomie de bout en bout, impossibilité d'y mettre fin, tuerie sans discrimination et évolution](a)." },
      on = "begin, use, engage", applies = "known(system)", forbid = { a = "term.unacceptable" } },

    { id = "R", kind = "regulation", binds = "operator", cite = "para 13",
      text = { en = "Acceptable systems, however autonomous, are [always under human control](a) and [can be suspended by humans at any time](b), [and comply with humanitarian law](~).",
               fr = "Les systèmes acceptables, si autonomes soient-ils, sont [toujours sous contrôle humain](a) et [peuvent être suspendus par des humains à tout moment](b), [et respectent le droit humanitaire](~)." },
      throughout = "known(system.active) and system.active", require = { a = "term.always_under_control", b = "term.at_any_time" }, grace = "shared.lapse",
      because = "for longer than {shared.lapse} no human could have suspended it" },

    { id = "R.suspend", kind = "regulation", binds = "operator", cite = "para 13",
      text = { en = "Suspended by a human, it [stops](a).", fr = "Suspendu par un humain, il [s'arrête](a)." },
      on = "abort, suspend", require = { a = "followed by disengage (same system) within shared.at_once or not system.active" },
      because = "the order to stop was not followed by its stopping within {shared.at_once}" },
  },
}
