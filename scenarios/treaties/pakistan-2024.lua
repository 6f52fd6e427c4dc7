-- Pakistan's proposal, as restated to the UN Secretary-General: three bans that hold in all circumstances, and six limits.
-- It is Pakistan's alone; Pakistan is no author of Draft Protocol VI.
return treaty {
  id = "pakistan-2024", standing = "draft", date = "2024",
  title = { en = "Pakistan, reply to the UN Secretary-General", fr = "Pakistan, réponse au Secrétaire général de l'ONU" },
  about = { en = "Three bans that speak of all circumstances, six limits, investigation and redress. Nothing in it is in force.",
            fr = "Trois interdictions qui parlent de toutes les circonstances, six limites, enquête et réparation. Rien n'en est en vigueur." },
  source = "A/79/88, pp. 86-87",
  applies = "not known(system) or term.laws and term.lethal",
  follows = { "additional-protocol-1" },

  terms = {
    laws = {
      cite = "p. 86", text = { en = "selects targets and applies force autonomously", fr = "choisit des cibles et applique la force de façon autonome" },
      default = "without a person, as it is used",
      readings = {
        ["without a person, as it is used"] = { value = "system.selects_itself and system.engages_itself", by = "Pakistan, as encoded here", source = "A/79/88, p. 86" },
        ["what it is able to do"] = {
          value = "system.selects_itself and system.engages_itself or system.mode_available is automatic", by = "assumed", source = "assumed" },
        ["nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "assumed: after the ICRC and Palestine", source = "A/79/88, pp. 117 and 121" },
      },
    },

    lethal = {
      cite = "p. 86", text = { en = "capability to kill", fr = "capacité de tuer" }, default = "unless the record says otherwise",
      readings = {
        ["unless the record says otherwise"] = { value = "not (known(system.lethal) and not system.lethal)", by = "assumed", source = "assumed" },
        ["the record says so"] = { value = "system.lethal", by = "Pakistan, as encoded here", source = "A/79/88, p. 86" },
      },
    },

    without_control = {
      cite = "P, p. 86 (a)", text = { en = "decide on force without human control", fr = "décident de la force sans contrôle humain" },
      default = "no person in the choosing",
      readings = {
        ["no person in the choosing"] = { value = "system.control is no_person", by = "Pakistan, as encoded here", source = "A/79/88, p. 86" },
        ["no person has to say yes"] = { value = "system.engages_itself", by = "assumed: silence is no control", source = "assumed" },
        ["nobody could have stepped in"] = { value = "not (human.at_post and link.up and system.can_be_deactivated)", by = "assumed", source = "assumed" },
      },
    },

    -- "In all circumstances": one surprise in a trial shows a circumstance in which it was not understood.
    understand = {
      cite = "P, p. 86 (a)", text = { en = "let a user understand, predict and explain in all circumstances of use",
                                     fr = "permettent à l'utilisateur de comprendre, prévoir et expliquer dans toutes les circonstances d'emploi" },
      default = "the user can say so, and no trial held a surprise",
      readings = {
        ["the user can say so, and no trial held a surprise"] = {
          value = "human.can_explain and system.unexpected_rate <= 0 %", by = "Pakistan, as encoded here", source = "A/79/88, p. 86" },
        ["the user can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained", by = "assumed: all circumstances left aside", source = "assumed" },
        ["the user can say so, and one trial in twenty may surprise"] = {
          value = "human.can_explain and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },

    by_design = {
      cite = "P, p. 86 (b)", text = { en = "by design cannot comply with humanitarian law in all circumstances",
                                     fr = "par conception ne peuvent respecter le droit humanitaire en toutes circonstances" },
      default = "as a review found",
      readings = {
        ["as a review found"] = {
          value = "system.found_indiscriminate or system.found_superfluous or system.found_unlawful",
          by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_indiscriminate) and system.found_indiscriminate or known(system.found_superfluous) and system.found_superfluous or known(system.found_unlawful) and system.found_unlawful",
          by = "assumed", source = "assumed" },
      },
    },

    by_nature = {
      cite = "R.a, pp. 86-87", text = { en = "military objectives by nature", fr = "objectifs militaires par nature" }, default = "what it is meant for",
      readings = {
        ["what it is meant for"] = { value = "system.target_profile is object_by_nature", by = "Pakistan, as encoded here", source = "A/79/88, p. 86" },
        ["what it struck"] = { value = "target.by_nature", by = "assumed", source = "assumed" },
      },
    },

    all_stages = {
      cite = "R.b, pp. 86-87", text = { en = "can intervene, interrupt and deactivate at all stages", fr = "peut intervenir, interrompre et désactiver à tous les stades" },
      default = "within reach, and able to switch it off",
      readings = {
        ["within reach, and able to switch it off"] = {
          value = "human.at_post and link.up and system.can_be_deactivated", by = "Pakistan, as encoded here", source = "A/79/88, p. 86" },
        ["able to switch it off"] = { value = "system.can_be_deactivated", by = "assumed", source = "assumed" },
      },
    },

    without_concentration = {
      cite = "R.c, pp. 86-87", text = { en = "areas without concentration of civilians", fr = "zones sans concentration de civils" },
      default = "no populated area, and fewer than a hundred people",
      readings = {
        ["no populated area, and fewer than a hundred people"] = {
          value = "not place.populated and not (known(place.civilians) and place.civilians >= 100)", by = "assumed", source = "assumed" },
        ["fewer than five hundred to the square kilometre"] = { value = "place.civilians_per_km2 < 500", by = "assumed", source = "assumed" },
        ["no civilian"] = {
          value = "not (place.populated or place.civilians > 0 or place.civilians_per_km2 > 0)", by = "assumed", source = "assumed" },
      },
    },

    supervision = {
      cite = "R.f, pp. 86-87", text = { en = "supervision at all times", fr = "supervision à tout moment" }, default = "a person at the post, over a working link",
      readings = {
        ["a person at the post, over a working link"] = { value = "human.at_post and link.up", by = "Pakistan, as encoded here", source = "A/79/88, pp. 86-87" },
        ["and not overloaded"] = { -- 70 % of the time busy was the upper bound in a study of one operator and many missiles
          value = "human.at_post and link.up and human.load <= 70 %", by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
      },
    },
  },

  provisions = {
    { id = "P", kind = "prohibition", binds = "party", cite = "p. 86 (a), (b)",
      text = { en = "Never to develop, produce, acquire, stockpile, retain, transfer, deploy or use systems that [decide on force without human control and do not let a user understand, predict and explain in all circumstances](a), or [by design cannot comply with the law in all circumstances](b).",
               fr = "Ne jamais mettre au point, produire, acquérir, stocker, conserver, transférer, déployer ni employer des systèmes qui [décident de la force sans contrôle humain et ne permettent pas à l'utilisateur de comprendre, prévoir et expliquer en toutes circonstances](a), ou [par conception ne peuvent respecter le droit en toutes circonstances](b)." },
      on = "begin, develop, produce, acquire, stockpile, retain, transfer, deploy, use, engage", applies = "known(system)",
      forbid = { a = "term.without_control and not term.understand", b = "term.by_design" } },

    -- All circumstances, the adverse ones too: no reading can narrow it, for that word is the text's own.
    { id = "P.effects", kind = "prohibition", binds = "party", cite = "p. 86 (c)",
      text = { en = "Never to [develop, produce, acquire, stockpile, retain, transfer, deploy](~) or use systems whose effects [cannot be limited](a) in all circumstances.",
               fr = "Ne jamais [mettre au point, produire, acquérir, stocker, conserver, transférer, déployer](~) ni employer des systèmes dont les effets [ne peuvent être limités](a) en toutes circonstances." },
      across = "all", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "R.a", kind = "regulation", binds = "operator", cite = "pp. 86-87 (a)",
      text = { en = "Targets are only [military objectives by nature](a).", fr = "Les cibles ne sont que des [objectifs militaires par nature](a)." },
      on = "engage", require = { a = "term.by_nature" },
      because = "its target profile is {system.target_profile}" },

    { id = "R.b", kind = "regulation", binds = "operator", cite = "pp. 86-87 (b)",
      text = { en = "A human can [intervene, interrupt and deactivate](a) at all stages.",
               fr = "Un être humain peut [intervenir, interrompre et désactiver](a) à tous les stades." },
      throughout = "known(system.active) and system.active", require = { a = "term.all_stages" }, grace = "shared.lapse",
      because = "for longer than {shared.lapse} nobody could have stepped in" },

    { id = "R.b.stop", kind = "regulation", binds = "operator", cite = "pp. 86-87 (b)",
      text = { en = "What a human interrupts [stops](a).", fr = "Ce qu'un être humain interrompt [s'arrête](a)." },
      on = "abort", require = { a = "followed by disengage (same system) within shared.at_once or not system.active" },
      because = "the order to stop was not followed by its stopping within {shared.at_once}" },

    { id = "R.c", kind = "regulation", binds = "operator", cite = "pp. 86-87 (c)",
      text = { en = "[Duration](a), [area](b) and [scale](~) are limited, and use is only in [areas without concentration of civilians](c).",
               fr = "[La durée](a), [la zone](b) et [l'ampleur](~) sont limitées, et l'emploi n'a lieu que dans [des zones sans concentration de civils](c)." },
      on = "engage",
      require = { a = "system.active_for <= system.duration_limit", b = "system.area_limit > 0 km2", c = "term.without_concentration" } },

    { id = "R.d", kind = "regulation", binds = "operator", cite = "pp. 86-87 (d)",
      text = { en = "The [number of engagements](a) is limited.", fr = "Le [nombre d'attaques](a) est limité." },
      on = "engage", require = { a = "count engage (same system) <= system.engagement_limit" } },

    -- What cannot change its own parameters was changed by a person.
    { id = "R.e", kind = "regulation", binds = "system", cite = "pp. 86-87 (e)",
      text = { en = "Targeting parameters are not changed autonomously [without a person's approval](a).",
               fr = "Les paramètres de ciblage ne sont pas modifiés de façon autonome [sans l'approbation d'une personne](a)." },
      on = "change_parameters, learn",
      require = { a = "human.approved_change or not (system.changes_own_parameters or time since learn (same system) = 0 s)" } },

    { id = "R.f", kind = "regulation", binds = "operator", cite = "pp. 86-87 (f)",
      text = { en = "[Supervision at all times](a).", fr = "[Supervision à tout moment](a)." },
      throughout = "known(system.active) and system.active", require = { a = "term.supervision" }, grace = "shared.lapse",
      because = "supervision was broken off for longer than {shared.lapse}" },

    -- Of what an investigation is made was not noted: harm to civilians is assumed. Nor was a time; the default is assumed too,
    -- so that what never comes can be seen to be late.
    { id = "PR", kind = "procedural", binds = "party", cite = "p. 87",
      text = { en = "[A technical annex, like those of Amended Protocol II and Protocol V](~); harm is [investigated](a).",
               fr = "[Une annexe technique, comme celles du Protocole II modifié et du Protocole V](~) ; le dommage donne lieu à [enquête](a)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "investigate",
      because = "no investigation by the party is on record by then" },

    { id = "PR.redress", kind = "accountability", binds = "party", cite = "p. 87",
      text = { en = "Harm is [redressed](a).", fr = "Le dommage est [réparé](a)." },
      from = "effect where (effect.civilian_harm > 0)", due = "shared.without_delay", done_by = "redress",
      because = "no redress by the party is on record by then" },
  },

  not_encoded = {
    { id = "R", kind = "regulation", cite = "pp. 86-87",
      text = { en = "Systems that are not banned are bound by six limits.", fr = "Les systèmes qui ne sont pas interdits sont soumis à six limites." },
      why = "the sentence above the limits: R.a to R.f are its encoding" },
  },
}
