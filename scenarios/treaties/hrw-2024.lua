-- Human Rights Watch and the Harvard clinic: elements of a treaty, as restated to the UN Secretary-General in 2024, under the
-- ids of the paper of 2020 ("New Weapons, Proven Precedent"). Of the components of human control A/79/88 names four by way of
-- example: understanding how the system works, predictability, reliability, limits of time and space. The rest of each class is of
-- the paper of 2020, which was not read again: it stands apart, marked as not verified.
return treaty {
  id = "hrw-2024", standing = "draft", date = "2024-05-06",
  title = { en = "Human Rights Watch and IHRC, elements of a treaty on killer robots",
            fr = "Human Rights Watch et IHRC, éléments d'un traité sur les robots tueurs" },
  about = { en = "A general duty, two prohibitions, and duties that keep human control meaningful. A proposal; nothing in it is in force.",
            fr = "Un devoir général, deux interdictions, et des devoirs qui gardent au contrôle humain son sens. Une proposition ; rien n'en est en vigueur." },
  source = "A/79/88, pp. 145-146; New Weapons, Proven Precedent (2020)",
  applies = "not known(system) or term.scope", -- what names no weapon is about the party

  terms = {
    scope = {
      cite = "S1, p. 146",
      text = { en = "all weapon systems that select and engage targets on the basis of sensor processing rather than human input",
               fr = "tous les systèmes d'armes qui choisissent et attaquent des cibles d'après des capteurs plutôt que d'après une action humaine" },
      default = "no human input between sensor and force",
      readings = {
        -- A nominal click is human input here: this text does not close that door, the ICRC's does.
        ["no human input between sensor and force"] = {
          value = "system.control in {person_may_veto, no_person}", by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        -- The general obligation (G1) is aimed at conduct: read alone, it reaches every use of force.
        ["every use of force"] = { value = "known(system)", by = "assumed: the general obligation read alone", source = "A/79/88, p. 146" },
      },
    },

    meaningful = {
      cite = "G1, p. 146", text = { en = "meaningful human control", fr = "contrôle humain véritable" }, default = "the person understood, and had time",
      readings = {
        ["the person understood, and had time"] = {
          value = "term.understanding and term.system_understood and human.window >= term.sufficient_time", by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["a person could have stopped it"] = {
          value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["somebody was there ever since it was switched on"] = {
          value = "(human.at_post and link.up) since activate (same system)", by = "assumed", source = "assumed" },
        ["a person approved it"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
      },
    },

    understanding = {
      cite = "C-dec, paper of 2020", text = { en = "understands the environment", fr = "comprend l'environnement" }, default = "had the facts right",
      readings = {
        ["had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["had the facts right, or else assessed the situation"] = { -- the second where the first is not recorded
          value = "known(human.had_right_share) and shared.informed or not known(human.had_right_share) and (once assess (same operator) or once reassess (same operator))",
          by = "assumed", source = "assumed" },
      },
    },

    system_understood = {
      cite = "C-dec.system, p. 146", text = { en = "the ability to understand how the system works", fr = "la capacité de comprendre le fonctionnement du système" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["the person can say so"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
        ["was trained on it"] = { value = "human.trained", by = "assumed", source = "assumed" },
      },
    },

    sufficient_time = {
      cite = "C-dec, paper of 2020", text = { en = "sufficient time to deliberate", fr = "assez de temps pour délibérer" }, default = "what the person needs",
      readings = {
        ["what the person needs"] = { value = "human.needed_time", by = "assumed", source = "assumed" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
        ["one minute"] = { value = "1 min", by = "assumed", source = "assumed" },
      },
    },

    adequate_reliability = {
      cite = "C-tech, p. 146", text = { en = "predictable and reliable", fr = "prévisible et fiable" },
      default = "one in twenty wrong, and as few surprises where trials are recorded",
      readings = {
        ["one in twenty wrong, and as few surprises where trials are recorded"] = {
          value = "system.error_rate <= 5 % and not (known(system.unexpected_rate) and system.unexpected_rate > 5 %)", by = "assumed", source = "assumed" },
        ["one in twenty wrong, and as few surprises in trials"] = {
          value = "system.error_rate <= 5 % and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong, and as few surprises in trials"] = {
          value = "system.error_rate <= 1 % and system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
        ["one in twenty wrong, and no word of surprises"] = { value = "system.error_rate <= 5 %", by = "assumed: reliable only", source = "assumed" },
      },
    },

    by_their_nature = {
      cite = "P1, p. 146", text = { en = "by their nature lack meaningful human control", fr = "privés par nature de contrôle humain véritable" }, default = "nobody can step in once it is active",
      readings = {
        ["nobody can step in once it is active"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["nobody chooses"] = { value = "system.control is no_person", by = "assumed", source = "assumed" },
      },
    },

    target_people = {
      cite = "P2, p. 146", text = { en = "target people", fr = "visent des personnes" }, default = "its profile stands for people",
      readings = {
        ["its profile stands for people"] = {
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person",
          by = "HRW and IHRC, as encoded here", source = "A/79/88, p. 146" },
        ["or people were inside"] = { -- a tank is an object; those who crew it are people
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person or known(target) and target.occupants > 0",
          by = "assumed: a crewed vehicle counts", source = "assumed" },
      },
    },

    relayed = {
      cite = "C-tech.relay, paper of 2020", text = { en = "relays the relevant information", fr = "transmet les informations utiles" },
      default = "three in four of the facts that mattered",
      readings = {
        ["three in four of the facts that mattered"] = { value = "human.shown_share >= 75 %", by = "assumed", source = "assumed" },
        ["all of them"] = { value = "human.shown_share >= 100 %", by = "assumed", source = "assumed" },
      },
    },

    interval = {
      cite = "C-op.interval, paper of 2020", text = { en = "the interval between a person's legal assessment and force", fr = "l'intervalle entre l'appréciation juridique par une personne et la force" },
      default = "one hour",
      readings = {
        ["one hour"] = { value = "1 h", by = "assumed", source = "assumed" },
        ["ten minutes"] = { value = "10 min", by = "assumed", source = "assumed" },
        ["one day"] = { value = "1 d", by = "assumed", source = "assumed" },
      },
    },

    against_what = {
      cite = "C-op.target, paper of 2020", text = { en = "limits on what it operates against", fr = "limites quant à ce contre quoi il agit" },
      default = "one kind of target",
      readings = {
        ["one kind of target"] = { value = "system.target_profile is not mixed", by = "assumed", source = "assumed" },
        ["military objectives by nature"] = { value = "system.target_profile is object_by_nature", by = "assumed: after the ICRC", source = "A/79/88, p. 122" },
      },
    },

    -- The text names reports and meetings and no dates; the figures are those of treaties that it points to as models.
    report_every = {
      cite = "PR, p. 145", text = { en = "regular reports", fr = "des rapports réguliers" }, default = "every year",
      readings = {
        ["every year"] = { value = "1 y", by = "by analogy with the Mine Ban Convention", source = "Mine Ban Convention, Art. 7" },
        ["every two years"] = { value = "2 y", by = "assumed", source = "assumed" },
      },
    },
    meet_every = {
      cite = "PR, p. 145", text = { en = "regular meetings", fr = "des réunions régulières" }, default = "every two years",
      readings = {
        ["every two years"] = { value = "2 y", by = "by analogy with the Treaty on the Prohibition of Nuclear Weapons", source = "TPNW, Art. 8(2)" },
        ["every year"] = { value = "1 y", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "G1", kind = "positive obligation", binds = "party", cite = "p. 146",
      text = { en = "[Meaningful human control](a) is kept over every use of force.",
               fr = "[Un contrôle humain véritable](a) est gardé sur tout emploi de la force." },
      on = "engage", require = { a = "term.meaningful" } },

    { id = "P1", kind = "prohibition", binds = "party", cite = "p. 146",
      text = { en = "No development, production or use of systems that select and engage by themselves and [by their nature lack meaningful human control](a).",
               fr = "Ni mise au point, ni production, ni emploi de systèmes qui choisissent et attaquent d'eux-mêmes et sont [privés par nature de contrôle humain véritable](a)." },
      on = "begin, develop, produce, use, engage", applies = "known(system)", forbid = { a = "term.by_their_nature" } },

    { id = "P2", kind = "prohibition", binds = "party", cite = "p. 146",
      text = { en = "No systems that [target people](a), among them those that [always rely on](~) such data as weight, heat or sound to pick them.",
               fr = "Pas de systèmes qui [visent des personnes](a), y compris ceux qui [reposent toujours](~) sur des données telles que poids, chaleur ou son pour les choisir." },
      on = "begin, develop, produce, use, engage", applies = "known(system)", forbid = { a = "term.target_people" } },

    -- "Under any circumstances" is said of both prohibitions, so that they hold in peace and in policing as they do in war.
    { id = "P2.peace", kind = "prohibition", binds = "party", cite = "p. 146",
      text = { en = "In peace and in policing too, no systems that [lack human control by their nature](a) or [target people](b).",
               fr = "En temps de paix et en police également, pas de systèmes [privés par nature de contrôle humain](a) ou qui [visent des personnes](b)." },
      on = "begin, develop, produce, use, engage", applies = "known(system)", when = "known(place.armed_conflict) and not place.armed_conflict",
      forbid = { a = "term.by_their_nature", b = "term.target_people" } },

    { id = "C-dec", kind = "positive obligation", binds = "operator", cite = "paper of 2020, under decision-making", verified = false, -- only the class is in A/79/88
      text = { en = "Decision-making: the person [understands the environment](a) and has [sufficient time to deliberate](b).",
               fr = "Décision : la personne [comprend l'environnement](a) et a [assez de temps pour délibérer](b)." },
      on = "engage", require = { a = "term.understanding", b = "human.window >= term.sufficient_time" },
      because = "the person had {human.window} and needed {term.sufficient_time}" },

    { id = "C-dec.system", kind = "positive obligation", binds = "operator", cite = "p. 146",
      text = { en = "Decision-making: the person is able to [understand how the system works](a).",
               fr = "Décision : la personne est à même de [comprendre le fonctionnement du système](a)." },
      on = "engage", require = { a = "term.system_understood" } },

    { id = "C-tech", kind = "positive obligation", binds = "party", cite = "p. 146",
      text = { en = "Technology: the system is [predictable and reliable](a).", fr = "Technique : le système est [prévisible et fiable](a)." },
      on = "engage", require = { a = "term.adequate_reliability" } },

    { id = "C-tech.intervene", kind = "positive obligation", binds = "party", cite = "paper of 2020, under technology", verified = false, -- as C-dec
      text = { en = "Technology: a person [can intervene after activation](a).", fr = "Technique : une personne [peut intervenir après l'activation](a)." },
      on = "engage", require = { a = "link.up and system.can_be_deactivated" } },

    { id = "C-tech.relay", kind = "positive obligation", binds = "party", cite = "paper of 2020, under technology", verified = false, -- as C-dec
      text = { en = "Technology: the system [relays what matters](a) to the person.",
               fr = "Technique : le système [transmet l'essentiel](a) à la personne." },
      on = "engage", when = "once show (same target)", require = { a = "term.relayed" },
      because = "share of the facts needed that the screen showed: {human.shown_share}" },

    -- A system of which nobody recorded whether it was on has no such time; others' systems in a log are mostly of that kind.
    { id = "C-tech.active", kind = "positive obligation", binds = "party", cite = "paper of 2020, under technology", verified = false, -- as C-dec
      text = { en = "Technology: [as long as it is active](~), a person [can intervene](a).",
               fr = "Technique : [aussi longtemps qu'il est actif](~), une personne [peut intervenir](a)." },
      throughout = "known(system.active) and system.active", require = { a = "human.at_post and link.up and system.can_be_deactivated" }, grace = "shared.lapse",
      because = "for longer than {shared.lapse} nobody could have stepped in" },

    { id = "C-op", kind = "positive obligation", binds = "operator", cite = "p. 146",
      text = { en = "Operation: [time](a) and [space](b) are limited.", fr = "Opération : [la durée](a) et [l'espace](b) sont limités." },
      on = "engage", require = { a = "system.active_for <= system.duration_limit", b = "system.area_limit > 0 km2" } },

    { id = "C-op.target", kind = "positive obligation", binds = "operator", cite = "paper of 2020, under operation", verified = false, -- as C-dec
      text = { en = "Operation: [when and where](~), and [against what](a) it operates is limited.",
               fr = "Opération : [quand et où](~), et [contre quoi](a) il agit est limité." },
      on = "engage", require = { a = "term.against_what" },
      because = "its target profile is {system.target_profile}" },

    { id = "C-op.interval", kind = "positive obligation", binds = "operator", cite = "paper of 2020, under operation", verified = false, -- as C-dec
      text = { en = "Operation: [the interval between a person's legal assessment and force](a) is limited.",
               fr = "Opération : [l'intervalle entre l'appréciation juridique par une personne et la force](a) est limité." },
      on = "engage",
      require = { a = "min(time since assess (same operator), time since reassess (same operator), time since approve (same target)) <= term.interval" },
      because = "nobody is on record as having assessed or approved it within {term.interval}" },

    { id = "PR", kind = "procedural", binds = "party", cite = "p. 145", verified = false, -- only national implementation was read there
      text = { en = "Parties [report](a) regularly; [compliance is verified in cooperation](~).",
               fr = "Les parties [font rapport](a) régulièrement ; [le respect est vérifié en coopération](~)." },
      from = "enter_into_force", every = "term.report_every", done_by = "report",
      because = "no report of the party is on record by then" },

    { id = "PR.meetings", kind = "procedural", binds = "party", cite = "p. 145", verified = false,
      text = { en = "Parties [meet](a) regularly.", fr = "Les parties [se réunissent](a) régulièrement." },
      per = "run", from = "enter_into_force", every = "term.meet_every", done_by = "consult",
      because = "no meeting is on record by then" },

    { id = "PR.national", kind = "procedural", binds = "party", cite = "p. 145",
      text = { en = "Parties [give it effect in their laws](a), [without delay](b).", fr = "Les parties [lui donnent effet dans leurs lois](a), [sans tarder](b)." },
      from = "enter_into_force", due = "shared.without_delay", done = "party.legislation",
      because = "the party had no such laws by then" },
  },

  not_encoded = {
    { id = "O1", kind = "positive obligation", cite = "p. 146",
      text = { en = "Specific duties keep human control meaningful in the use of all other systems that select and engage.",
               fr = "Des devoirs précis gardent au contrôle humain son sens dans l'emploi de tous les autres systèmes qui choisissent et attaquent." },
      why = "the sentence above the components: C-dec, C-tech and C-op are its encoding" },
  },
}
