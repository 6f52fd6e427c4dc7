-- The United States Department of Defense's directive on autonomy in weapon systems: national policy, in force for that
-- department only, and no treaty. Sections and pages as quoted in the review by Human Rights Watch and the Harvard clinic of
-- February 2023; the directive itself was not read.
return treaty {
  id = "dod-3000-09", standing = "national", date = "2023-01-25",
  title = { en = "US DoD Directive 3000.09, Autonomy in Weapon Systems" },
  about = { en = "It asks for appropriate levels of human judgement, for testing, and for a review by senior officials; it bans nothing." },
  source = "DoD Directive 3000.09, 25 January 2023",
  applies = "term.autonomous",

  terms = {
    autonomous = {
      cite = "D1, Glossary, pp. 21-22", text = "once activated, can select and engage targets without further intervention by an operator",
      default = "without an operator, as it is used",
      readings = {
        ["without an operator, as it is used"] = {
          value = "known(system) and system.selects_itself and system.engages_itself", by = "the directive, as encoded here", source = "DoD Directive 3000.09, Glossary" },
        ["what it is able to do"] = {
          value = "known(system) and (system.selects_itself and system.engages_itself or system.mode_available is automatic)",
          by = "assumed: 'can' read as capability", source = "DoD Directive 3000.09, Glossary" },
      },
    },

    appropriate_levels = {
      cite = "1.2a, Sec 1.2(a), p. 5", text = "appropriate levels of human judgment over the use of force",
      default = "a person could step in",
      readings = {
        ["a person could step in"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["a person took time to judge"] = { value = "human.deliberation >= 5 s", by = "assumed", source = "assumed" },
        ["a person approved"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
      },
    },

    sufficient_confidence = {
      cite = "1.2a1, Sec 1.2(a)(1)", text = "sufficient confidence that it works as intended", default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    unintended = {
      cite = "ue, Glossary, p. 23", text = "unintended engagement: force against persons or objects that were not the intended target",
      default = "not what the person took it for",
      readings = {
        ["not what the person took it for"] = {
          value = "target.status is civilian and assessed.status is not civilian", by = "the directive, as encoded here", source = "DoD Directive 3000.09, Glossary" },
        ["not what the system took it for"] = {
          value = "target.status is civilian and target.perceived_status is not civilian", by = "the directive, as encoded here", source = "DoD Directive 3000.09, Glossary" },
      },
    },
  },

  provisions = {
    { id = "1.2a", kind = "regulation", binds = "party", cite = "Sec 1.2(a), p. 5",
      text = "Systems are designed so that commanders and operators can exercise [appropriate levels of human judgement](a) over the use of force.",
      on = "engage", require = { a = "term.appropriate_levels" } },

    { id = "1.2a1", kind = "regulation", binds = "party", cite = "Sec 1.2(a)(1), (a)(1)(c)",
      text = "Testing gives [sufficient confidence that it works as intended](a) and is [robust enough to keep failures few and their consequences small](~).",
      on = "engage", require = { a = "term.sufficient_confidence" } },

    -- An engagement after an unintended one, with no switching off in between, is what part b asks about.
    { id = "1.2f", kind = "regulation", binds = "party", cite = "Sec 1.2(f), (f)(5)",
      text = "[Responsible, equitable, traceable, reliable](~), governable: it [can be disengaged or deactivated](a) [when it behaves in an unintended way](b).",
      on = "engage",
      require = {
        a = "system.can_be_deactivated",
        b = "never earlier effect where (term.unintended) (same system) or once deactivate (same system)",
      } },

    { id = "4.1a", kind = "procedural", binds = "party", cite = "Sec 4.1(a)",
      text = "[Senior officials review it](a) before development and again before fielding, and [anew when it substantially differs](~).",
      on = "develop, deploy", require = { a = "once review where (review.level is senior) (same system)" },
      unless = {
        -- Crewed platforms: not verified.
        { id = "1.2d2", cite = "Sec 1.2(d)(2), p. 5",
          text = "No senior review for operator-supervised systems that engage materiel targets in local defence against time-critical or saturation attack.",
          clause = "system.role is local_defence and system.control is person_may_veto and not (system.triggered_by_person or system.profile_represents_persons)" },
        { id = "4.2", cite = "Sec 4.2, p. 17", text = "Senior review may be waived for urgent military need.", clause = "once waive (same system)" },
      } },

    { id = "4.1c2", kind = "regulation", binds = "operator", cite = "Sec 4.1(c)(2)", verified = false, -- all of it but "or seeks input", which is background knowledge
      text = "It completes engagements [within the time and area that the commander intends](a), [or ends them or seeks the operator's input](b).",
      on = "engage",
      require = { a = "system.active_for <= system.duration_limit and system.inside_area or once approve (same target)", b = "not (system.link_loss is proceed) or link.up or once approve (same target)" } },
  },

  not_encoded = {
    { id = "1.2e", kind = "regulation", cite = "Sec 1.2(e)", text = "Transfers are approved under the existing rules on technology security and disclosure.", why = "the rules that it refers to are not part of it" },
    { id = "anti-p", kind = "note", cite = "review of February 2023, p. 9", text = "Systems against people are allowed with senior review, which can be waived.", why = "a permission: there is nothing to breach" },
  },
}
