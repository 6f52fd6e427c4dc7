-- Palestine's proposal, in its paper of 2023 and in its reply to the UN Secretary-General. Of all State texts the one that closes
-- the door of the nominal click by a definition. Read in the executive summary (A/79/88, pp. 117-118), which asks for positive
-- obligations and limits and does not say which; the working paper itself was not read.
return treaty {
  id = "palestine-2023", standing = "draft", date = "2023",
  title = { en = "State of Palestine, proposal of 2023", fr = "État de Palestine, proposition de 2023" },
  about = { en = "Bans weapons that target humans and weapons not usable with meaningful human control; a click without judgement is no intervention. Nothing in it is in force.",
            fr = "Interdit les armes qui visent des humains et celles qui ne peuvent être employées sous un contrôle humain véritable ; un clic sans jugement n'est pas une intervention. Rien n'en est en vigueur." },
  source = "CCW/GGE.1/2023/WP.2/Rev.1; A/79/88, pp. 117-118",
  applies = "not known(system) or term.aws", -- what names no weapon is about the party
  follows = { "additional-protocol-1" },

  terms = {
    aws = {
      cite = "D, A/79/88, p. 117",
      text = { en = "selects and engages without human intervention; an input after activation that adds no wider information and no moral or legal reflection, and does not materially affect the process, is nominal and no intervention",
               fr = "choisit et attaque sans intervention humaine ; une action qui, après l'activation, n'ajoute ni information plus large ni réflexion morale ou juridique et n'influe pas réellement sur le processus est nominale et n'est pas une intervention" },
      default = "nominal input is no intervention",
      readings = {
        ["nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal",
          by = "Palestine, as encoded here", source = "CCW/GGE.1/2023/WP.2/Rev.1; A/79/88, p. 117" },
        ["what it is able to do"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal or system.mode_available is automatic", by = "assumed", source = "assumed" },
        -- What the definition is there to prevent: one click, and the weapon is none of these.
        ["a click is an intervention"] = { value = "system.selects_itself and system.engages_itself", by = "assumed: the definition left out", source = "assumed" },
      },
    },

    predictable = {
      cite = "P, p. 117, para 5", text = { en = "predictable", fr = "prévisible" }, default = "one surprise in twenty trials",
      readings = {
        ["one surprise in twenty trials"] = { value = "system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one surprise in a hundred trials"] = { value = "system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    reliable = {
      cite = "P, p. 117, para 5", text = { en = "reliable", fr = "fiable" }, default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },

    understandable = {
      cite = "P, p. 117, para 5", text = { en = "understandable and explainable", fr = "compréhensible et explicable" }, default = "both are needed",
      readings = {
        ["both are needed"] = { -- understood by the person, explained by the machine
          value = "human.can_explain and system.explains", by = "Palestine, as encoded here", source = "A/79/88, p. 117" },
        ["the person can say so"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
        ["either is enough"] = { value = "human.can_explain or system.explains", by = "assumed", source = "assumed" },
      },
    },

    unusable = {
      cite = "P, p. 117, para 4(b)", text = { en = "cannot be used with meaningful human control", fr = "ne peut être employé sous un contrôle humain véritable" },
      default = "nobody takes part, and nobody can switch it off",
      readings = {
        ["nobody takes part, and nobody can switch it off"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["nobody takes part"] = { value = "system.control is no_person", by = "assumed", source = "assumed" },
        ["nobody can switch it off"] = { value = "not system.can_be_deactivated", by = "assumed", source = "assumed" },
      },
    },

    -- Which obligations and which limits the summary does not say: these are ours.
    obligations = {
      cite = "P.regulations, p. 117, para 6", text = { en = "positive obligations to ensure meaningful human control", fr = "obligations positives qui assurent un contrôle humain véritable" },
      default = "a person at the post, over a working link, who can switch it off",
      readings = {
        ["a person at the post, over a working link, who can switch it off"] = {
          value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["and in time"] = {
          value = "human.at_post and link.up and system.can_be_deactivated and human.window >= human.needed_time", by = "assumed", source = "assumed" },
        ["a person gave it thought"] = { value = "once approve (same target) and not shared.nominal", by = "assumed", source = "assumed" },
      },
    },
    limits = {
      cite = "P.regulations, p. 117, para 6", text = { en = "limits to ensure meaningful human control", fr = "limites qui assurent un contrôle humain véritable" },
      default = "in time and space",
      readings = {
        ["in time and space"] = { value = "system.active_for <= system.duration_limit and system.area_limit > 0 km2", by = "assumed", source = "assumed" },
        ["and in number"] = {
          value = "system.active_for <= system.duration_limit and system.area_limit > 0 km2 and count engage (same system) <= system.engagement_limit",
          by = "assumed", source = "assumed" },
      },
    },

    human_target = {
      cite = "P, p. 117, para 4(a)", text = { en = "used to target humans directly", fr = "employé pour viser directement des humains" }, default = "what it was",
      readings = {
        ["what it was"] = { value = "target.kind in {person, group}", by = "assumed", source = "assumed" },
        ["what it was taken for"] = {
          value = "known(assessed.kind) and assessed.kind in {person, group} or not known(assessed.kind) and target.perceived_kind in {person, group}",
          by = "assumed: who is targeted is what one means to strike", source = "assumed" },
        ["a vehicle with people in it, too"] = { value = "target.kind in {person, group} or target.occupants > 0", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "P", kind = "prohibition", binds = "party", cite = "p. 117, para 4(a)",
      text = { en = "No systems that are [designed to target humans directly](a).", fr = "Pas de systèmes [conçus pour viser directement des humains](a)." },
      on = "begin, develop, use, engage", applies = "known(system)",
      forbid = { a = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person" },
      because = "its target profile is {system.target_profile}" },

    { id = "P.used", kind = "prohibition", binds = "party", cite = "p. 117, para 4(a)",
      text = { en = "No system is [used to target humans directly](a).", fr = "Aucun système n'est [employé pour viser directement des humains](a)." },
      on = "engage", forbid = { a = "term.human_target" } },

    -- Four tests, and every one must be passed. They are needed for human control; that they are enough for it is not said.
    { id = "P.control", kind = "prohibition", binds = "party", cite = "p. 117, paras 4(b), 5",
      text = { en = "No systems that cannot be used with meaningful human control: they must be [predictable](a), [reliable](b), [understandable and explainable](c) and [traceable](d), all four.",
               fr = "Pas de systèmes qui ne peuvent être employés sous un contrôle humain véritable : ils doivent être [prévisibles](a), [fiables](b), [compréhensibles et explicables](c) et [traçables](d), les quatre à la fois." },
      on = "develop, use, engage", applies = "known(system)",
      require = { a = "term.predictable", b = "term.reliable", c = "term.understandable", d = "system.traceable" } },

    { id = "P.unusable", kind = "prohibition", binds = "party", cite = "p. 117, para 4(b)",
      text = { en = "Whatever it does in tests, no system that [cannot be used with meaningful human control](a).",
               fr = "Quels que soient les essais, aucun système qui [ne peut être employé sous un contrôle humain véritable](a)." },
      on = "begin, develop, use, engage", applies = "known(system)", forbid = { a = "term.unusable" } },

    { id = "P.regulations", kind = "regulation", binds = "party", cite = "p. 117, para 6",
      text = { en = "The other systems are bound by [positive obligations](a) and [limits](b), so that they can be used with meaningful human control.",
               fr = "Les autres systèmes sont soumis à [des obligations positives](a) et [des limites](b), pour pouvoir être employés sous un contrôle humain véritable." },
      on = "engage", require = { a = "term.obligations", b = "term.limits" } },
  },

  not_encoded = {
    { id = "P.moratorium", kind = "prohibition", cite = "p. 118, para 7",
      text = { en = "A moratorium on development until there is an instrument.", fr = "Un moratoire sur la mise au point jusqu'à ce qu'il y ait un instrument." },
      why = "it is asked for as long as there is no treaty; a text is judged here as if it had been adopted" },
  },
}
