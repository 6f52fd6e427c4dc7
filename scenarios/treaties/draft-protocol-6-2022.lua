-- The first Draft Protocol VI: CCW/GGE.1/2022/WP.8, submitted to the session of July 2022; revised in May 2023
-- (draft-protocol-6-2023). Only short quotations of it were read: the characterisation, Art. 3, Sec. 1, and the duty to keep control
-- over the whole life cycle. What sets it apart is the ban: two conditions that must both be met, so that a system outside
-- meaningful human control is not banned as long as its use complies with the law.
return treaty {
  id = "draft-protocol-6-2022", standing = "draft", date = "2022-07",
  title = { en = "Draft Protocol VI on autonomous weapon systems (2022, in part)",
            fr = "Projet de Protocole VI sur les systèmes d'armes autonomes (2022, en partie)" },
  about = { en = "The older text of the ban, with two cumulative conditions, and the duty to keep control over the life cycle. In part: the other articles were not read.",
            fr = "L'ancien texte de l'interdiction, à deux conditions cumulatives, et le devoir de garder le contrôle tout au long du cycle de vie. En partie : les autres articles n'ont pas été lus." },
  source = "CCW/GGE.1/2022/WP.8, as quoted by others",
  applies = "not known(system) or term.aws",  -- what names no weapon is about the party
  follows = { "additional-protocol-1" },

  terms = {
    aws = {
      cite = "Sec. 1",
      text = { en = "autonomy in the critical functions of selecting, targeting and engaging, to apply force without human intervention",
               fr = "autonomie dans les fonctions critiques de choix, de ciblage et d'attaque, pour employer la force sans intervention humaine" },
      default = "in all of them",
      readings = {
        ["in all of them"] = {
          value = "system.selects_itself and system.engages_itself", by = "the draft, as encoded here", source = "CCW/GGE.1/2022/WP.8, Sec. 1, in CCW/GGE.1/2023/CRP.1" },
        ["in any of them"] = {
          value = "system.identifies_itself or system.selects_itself or system.engages_itself", by = "assumed: each function is critical by itself", source = "assumed" },
      },
    },

    -- The joint that the text turns on.
    cumulative = {
      cite = "Art. 3, Sec. 1", text = { en = "if (i) and (ii)", fr = "si i) et ii)" }, default = "both conditions",
      readings = {
        ["both conditions"] = { value = "term.outside and term.contrary", by = "the draft, as encoded here", source = "CCW/GGE.1/2022/WP.8, Art. 3, Sec. 1" },
        ["the first alone"] = { value = "term.outside", by = "the text of 2023", source = "A/79/88, p. 35 and note 3" },
        ["either is enough"] = { value = "term.outside or term.contrary", by = "assumed: for comparison", source = "assumed" },
      },
    },

    outside = {
      cite = "Art. 3, Sec. 1(i)", text = { en = "autonomous functions designed for attacks outside meaningful human control", fr = "des fonctions autonomes conçues pour des attaques hors d'un contrôle humain véritable" },
      default = "nobody has a part in it",
      readings = {
        ["nobody has a part in it"] = { value = "system.control is no_person", by = "the draft, as encoded here", source = "CCW/GGE.1/2022/WP.8, Art. 3, Sec. 1" },
        ["nobody can step in once it is active"] = { value = "system.control is no_person and not system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["silence is a yes"] = { value = "system.control is no_person or system.control is person_may_veto and system.silence is proceed", by = "assumed", source = "assumed" },
        ["it was used without it"] = { value = "known(target) and not term.mhc", by = "assumed: what is done shows what it was made for", source = "assumed" },
      },
    },

    -- Public conscience is not recorded: no reading asks it.
    contrary = {
      cite = "Art. 3, Sec. 1(ii)", text = { en = "use that does not comply with humanitarian law or the dictates of public conscience", fr = "un emploi non conforme au droit humanitaire ou aux exigences de la conscience publique" },
      default = "a review found so, or civilians were attacked",
      readings = {
        ["a review found so, or civilians were attacked"] = {
          value = "known(system.found_unlawful) and system.found_unlawful or known(system.found_indiscriminate) and system.found_indiscriminate or known(system.found_superfluous) and system.found_superfluous or known(target) and target.status in {civilian, medical}",
          by = "assumed", source = "assumed" },
        ["a review found so"] = {
          value = "system.found_unlawful or system.found_indiscriminate or system.found_superfluous", by = "assumed", source = "assumed" },
        ["more harm than advantage was expected"] = { value = "known(target) and assessed.civilian_harm > assessed.advantage", by = "assumed: proportionality alone", source = "assumed" },
      },
    },

    mhc = {
      cite = "Art. 3, Sec. 1", text = { en = "meaningful human control", fr = "contrôle humain véritable" }, default = "information, understanding, time and intervention",
      readings = {
        ["information, understanding, time and intervention"] = { -- as in draft-protocol-6-2023, which takes each of the four apart
          value = "once show (same target) and human.trained and human.window >= human.needed_time and human.at_post and link.up and system.can_be_deactivated",
          by = "assumed: judgement and intervention, taken apart", source = "CCW/GGE.1/2022/WP.3, in CCW/GGE.1/2023/CRP.1" },
        ["a person can supervise, deactivate, terminate or abort"] = {
          value = "human.at_post and link.up and system.can_be_deactivated", by = "the group, of the operators' abilities", source = "CCW/GGE.1/2022/WP.3, in CCW/GGE.1/2023/CRP.1" },
        ["a person judged the effects, and answers for them"] = {
          value = "(once assess where (known(assessed.civilian_harm)) (same operator) or once reassess where (known(assessed.civilian_harm)) (same operator)) and human.accountable",
          by = "the group in 2024, recommendation (c)", source = "A/79/88, p. 35" },
        ["a person approved it"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
      },
    },

    measures = {
      cite = "measures for the life cycle", text = { en = "measures that keep meaningful human control", fr = "des mesures qui gardent un contrôle humain véritable" },
      default = "training, guidance and rules of engagement",
      readings = {
        ["training, guidance and rules of engagement"] = { value = "human.trained and human.guided and human.rules_of_engagement", by = "assumed", source = "assumed" },
        ["they worked: there was control"] = { value = "term.mhc", by = "assumed: measures are judged by what they are for", source = "assumed" },
        ["a review before the use"] = { value = "system.reviewed", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- `begin` is in the list because a ban must be judged before anything is fired. Which stages the older text names was not read.
    { id = "3-2022", kind = "prohibition", binds = "party", cite = "Art. 3, Sec. 1",
      text = { en = "[Under any circumstances](~), systems are banned if [their functions are designed for attacks outside meaningful human control, and their use does not comply with humanitarian law](a) [or the dictates of public conscience](~).",
               fr = "[En toutes circonstances](~), sont interdits les systèmes [dont les fonctions sont conçues pour des attaques hors d'un contrôle humain véritable et dont l'emploi n'est pas conforme au droit humanitaire](a) [ou aux exigences de la conscience publique](~)." },
      on = "begin, develop, produce, acquire, transfer, deploy, use, engage", applies = "known(system)", forbid = { a = "term.cumulative" } },

    { id = "4-2022", kind = "positive obligation", binds = "party", cite = "CCW/GGE.1/2022/WP.8, on the life cycle; its article not read",
      text = { en = "Each party institutes [measures so that meaningful human control is kept](a) [over the whole life cycle](~).",
               fr = "Chaque partie institue [des mesures pour qu'un contrôle humain véritable soit gardé](a) [tout au long du cycle de vie](~)." },
      on = "engage", require = { a = "term.measures" } },

    { id = "4-2022.design", kind = "positive obligation", binds = "party", cite = "CCW/GGE.1/2022/WP.8, on the life cycle; its article not read",
      text = { en = "That begins with [design and development](a).", fr = "Cela commence avec [la conception et la mise au point](a)." },
      on = "develop, deploy, use", applies = "known(system)", require = { a = "system.law_in_design" } },
  },

  not_encoded = {
    { kind = "note", cite = "A/79/88, p. 35, recommendation (c)",
      text = { en = "Meaningful human control must let a human make moral and legal judgements on whether the effects of an attack are acceptable, and keep a human user legally and morally responsible for them.",
               fr = "Le contrôle humain véritable doit permettre à un être humain de juger, en morale et en droit, si les effets d'une attaque sont acceptables, et laisser un utilisateur humain juridiquement et moralement responsable de ces effets." },
      why = "said by the group in 2024, in no article; what can be recorded of it is a reading of mhc" },
    { kind = "note", cite = "all other articles", verified = false,
      text = { en = "All else in the draft of 2022.", fr = "Tout le reste du projet de 2022." },
      why = "not read; that it is not here says nothing about the draft" },
  },
}
