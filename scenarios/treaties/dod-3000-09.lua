-- The United States Department of Defense's directive on autonomy in weapon systems: national policy, in force for that
-- department only, and no treaty. Sections and pages as quoted in the review by Human Rights Watch and the Harvard clinic of
-- February 2023; the directive itself was not read.
return treaty {
  id = "dod-3000-09", standing = "national", date = "2023-01-25",
  title = { en = "US DoD Directive 3000.09, Autonomy in Weapon Systems",
            fr = "Directive 3000.09 du département de la Défense des États-Unis, Autonomie dans les systèmes d'armes" },
  about = { en = "It asks for appropriate levels of human judgement, for testing, and for a review by senior officials; it bans nothing.",
            fr = "Elle demande des niveaux appropriés de jugement humain, des essais et un examen par de hauts responsables ; elle n'interdit rien." },
  source = "DoD Directive 3000.09, 25 January 2023",
  applies = "not known(system) or term.autonomous",

  terms = {
    autonomous = {
      cite = "D1, Glossary, pp. 21-22", text = { en = "once activated, can select and engage targets without further intervention by an operator",
               fr = "une fois activé, peut choisir et attaquer des cibles sans autre intervention d'un opérateur" },
      default = "without an operator, as it is used",
      readings = {
        ["without an operator, as it is used"] = {
          value = "system.selects_itself and system.engages_itself", by = "the directive, as encoded here", source = "DoD Directive 3000.09, Glossary" },
        ["what it is able to do"] = {
          value = "system.selects_itself and system.engages_itself or system.mode_available is automatic",
          by = "assumed: 'can' read as capability", source = "DoD Directive 3000.09, Glossary" },
      },
    },

    appropriate_levels = {
      cite = "1.2a, Sec 1.2(a), p. 5", text = { en = "appropriate levels of human judgment over the use of force",
               fr = "des niveaux appropriés de jugement humain sur l'emploi de la force" },
      default = "a person could step in",
      readings = {
        ["a person could step in"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["a person took time to judge"] = { value = "human.deliberation >= 5 s", by = "assumed", source = "assumed" },
        ["a person approved"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
      },
    },

    sufficient_confidence = {
      cite = "1.2a1, Sec 1.2(a)(1)", text = { en = "sufficient confidence that it works as intended",
               fr = "une confiance suffisante qu'il fonctionne comme prévu" }, default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
        ["tested for this, one in twenty wrong"] = { value = "system.tested and system.error_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },

    unintended = {
      cite = "ue, Glossary, p. 23", text = { en = "unintended engagement: force against persons or objects that were not the intended target",
               fr = "attaque non voulue : force contre des personnes ou des biens qui n'étaient pas la cible voulue" },
      default = "not what the person took it for",
      readings = {
        ["not what the person took it for"] = {
          value = "target.status is civilian and assessed.status is not civilian", by = "the directive, as encoded here", source = "DoD Directive 3000.09, Glossary" },
        ["not what the system took it for"] = {
          value = "target.status is civilian and target.perceived_status is not civilian", by = "the directive, as encoded here", source = "DoD Directive 3000.09, Glossary" },
      },
    },

    circumstances = {
      cite = "1.2a1, Sec 1.2(a)(1)(c)", text = { en = "robust, in the circumstances of its use", fr = "robuste, dans les circonstances de son emploi" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "assumed", source = "assumed" },
        ["all, the adverse ones too"] = { value = "all", by = "assumed", source = "assumed" },
      },
    },

    detect = {
      cite = "1.2f, Sec 1.2(f)(5)", text = { en = "the ability to detect and to disengage or deactivate", fr = "la capacité de détecter et de désengager ou désactiver" },
      default = "within a minute",
      readings = {
        ["within a minute"] = { value = "1 min", by = "assumed", source = "assumed" },
        ["within ten minutes"] = { value = "10 min", by = "assumed", source = "assumed" },
      },
    },

    substantially = {
      cite = "4.1a, Sec 4.1(a)",
      text = { en = "changed so that algorithms, mission, environment, target sets or countermeasures substantially differ",
               fr = "modifié au point que les algorithmes, la mission, le milieu, les cibles ou les contre-mesures diffèrent sensiblement" },
      default = "any change on record",
      readings = {
        ["any change on record"] = { value = "once change_parameters (same system) or once learn (same system)", by = "assumed", source = "assumed" },
        ["its parameters were changed"] = { value = "once change_parameters (same system)", by = "assumed: learning read as no change of algorithm", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "1.2a", kind = "regulation", binds = "party", cite = "Sec 1.2(a), p. 5",
      text = { en = "Systems are designed so that commanders and operators can exercise [appropriate levels of human judgement](a) over the use of force.",
               fr = "Les systèmes sont conçus pour que commandants et opérateurs puissent exercer [des niveaux appropriés de jugement humain](a) sur l'emploi de la force." },
      on = "engage", require = { a = "term.appropriate_levels" } },

    { id = "1.2a1", kind = "regulation", binds = "party", cite = "Sec 1.2(a)(1)",
      text = { en = "Verification, validation, testing and evaluation give [sufficient confidence that it works as intended](a).",
               fr = "Vérification, validation, essais et évaluation donnent [une confiance suffisante qu'il fonctionne comme prévu](a)." },
      on = "engage", require = { a = "term.sufficient_confidence" } },

    { id = "1.2a1.c", kind = "regulation", binds = "party", cite = "Sec 1.2(a)(1)(c)",
      text = { en = "It is robust enough [to keep failures few and their consequences small](a).",
               fr = "Il est assez robuste [pour que les défaillances soient rares et leurs conséquences limitées](a)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "1.2e", kind = "regulation", binds = "party", cite = "Sec 1.2(e)",
      text = { en = "Transfers are [approved under the existing rules on technology security and disclosure](a).",
               fr = "Les transferts sont [approuvés selon les règles existantes sur la sûreté des technologies et leur divulgation](a)." },
      on = "transfer", require = { a = "transfer.approved" } },

    { id = "1.2f", kind = "regulation", binds = "party", cite = "Sec 1.2(f)",
      text = { en = "Responsible, with [somebody who answers for it](a); [equitable](~); [traceable](b); [reliable](~), as in 1.2(a)(1); governable: it [can be disengaged or deactivated](c).",
               fr = "Responsable, avec [quelqu'un qui en répond](a) ; [équitable](~) ; [traçable](b) ; [fiable](~), comme en 1.2(a)(1) ; maîtrisable : il [peut être désengagé ou désactivé](c)." },
      on = "engage", require = { a = "human.accountable", b = "system.traceable", c = "system.can_be_deactivated" } },

    { id = "1.2f5", kind = "regulation", binds = "party", cite = "Sec 1.2(f)(5)",
      text = { en = "A system that behaves in an unintended way is [disengaged or deactivated](a).",
               fr = "Un système au comportement non voulu est [désengagé ou désactivé](a)." },
      on = "effect", when = "term.unintended", require = { a = "followed by deactivate (same system) within term.detect or not system.active" },
      because = "the target was {target.status}, and was taken for {assessed.status}" },

    { id = "4.1a", kind = "procedural", binds = "party", cite = "Sec 4.1(a)",
      text = { en = "[Senior officials review it](a) before formal development and again before fielding.",
               fr = "[De hauts responsables l'examinent](a) avant la mise au point officielle, puis avant la mise en service." },
      on = "develop, deploy", require = { a = "once review where (review.level is senior) (same system)" },
      unless = {
        -- Crewed platforms: not verified.
        { id = "1.2d2", cite = "Sec 1.2(d)(2), p. 5",
          text = { en = "No senior review for operator-supervised systems that engage materiel targets in local defence against time-critical or saturation attack.",
                   fr = "Pas d'examen de haut niveau pour les systèmes supervisés par un opérateur qui attaquent du matériel en défense locale contre une attaque pressante ou saturante." },
          clause = "system.role is local_defence and system.control is person_may_veto and not (system.triggered_by_person or system.profile_represents_persons)" },
        { id = "4.2", cite = "Sec 4.2, p. 17",
          text = { en = "Senior review may be waived for urgent military need.", fr = "L'examen peut être levé en cas de besoin militaire urgent." },
          clause = "once waive (same system)" },
      } },

    { id = "4.1a.anew", kind = "procedural", binds = "party", cite = "Sec 4.1(a)",
      text = { en = "It is reviewed [anew](a) when it substantially differs.", fr = "Il est examiné [à nouveau](a) lorsqu'il diffère sensiblement." },
      on = "deploy, engage", when = "term.substantially",
      require = { a = "time since review where (review.level is senior) (same system) <= min(time since change_parameters (same system), time since learn (same system))" },
      unless = {
        { id = "4.2.anew", cite = "Sec 4.2, p. 17",
          text = { en = "Senior review may be waived for urgent military need.", fr = "L'examen peut être levé en cas de besoin militaire urgent." },
          clause = "once waive (same system)" },
      } },

    { id = "4.1c2", kind = "regulation", binds = "operator", cite = "Sec 4.1(c)(2)", verified = false, -- all of it but "or seeks input", which is background knowledge
      text = { en = "It completes engagements [within the time and area that the commander intends](a), [or ends them or seeks the operator's input](b).",
               fr = "Il achève ses attaques [dans le temps et la zone voulus par le commandant](a), [sinon il y met fin ou sollicite l'opérateur](b)." },
      on = "engage",
      require = { a = "system.active_for <= system.duration_limit and system.inside_area or once approve (same target)", b = "not (system.link_loss is proceed) or link.up or once approve (same target)" } },

    { id = "4.1c2.end", kind = "regulation", binds = "party", cite = "Sec 4.1(c)(2)", verified = false, -- as above
      text = { en = "When its time has run out or it leaves its area, it [ends what it does](a).",
               fr = "Quand son temps est écoulé ou qu'il quitte sa zone, il [met fin à son action](a)." },
      on = "expire, leave_area", require = { a = "followed by deactivate (same system) within shared.at_once" },
      because = "it was not switched off within {shared.at_once}" },
  },

  not_encoded = {
    { id = "anti-p", kind = "note", cite = "review of February 2023, p. 9",
      text = { en = "Systems against people are allowed with senior review, which can be waived.", fr = "Les systèmes visant des personnes sont permis après un examen de haut niveau, qui peut être levé." },
      why = "a permission: there is nothing to breach" },
  },
}
