-- Article 36, the organisation, to the UN Secretary-General: three rules that a short treaty should hold, judged as if it did.
return treaty {
  id = "article-36-2024", standing = "draft", date = "2024-05-08",
  title = { en = "Article 36, submission to the UN Secretary-General", fr = "Article 36, contribution au Secrétaire général de l'ONU" },
  about = { en = "Three obligations of users, a ban on what cannot be used in line with them, and a ban on directly targeting people. A proposal; nothing in it is in force.",
            fr = "Trois obligations des utilisateurs, l'interdiction de ce qui ne permet pas de les remplir, et celle de viser directement des personnes. Une proposition ; rien n'en est en vigueur." },
  source = "A/79/88, pp. 129-132",
  applies = "not known(system) or term.process", -- what names no weapon is about the party

  terms = {
    -- A process, not an object: what matters is how people use it. The definition is given with the example of X1.
    process = {
      cite = "pp. 129-131",
      text = { en = "sensors determine where and when force will occur, by matching what they meet with a generalised target profile",
               fr = "des capteurs déterminent où et quand la force s'appliquera, en comparant ce qu'ils rencontrent à un profil de cible généralisé" },
      default = "sensors determine, as it was used",
      readings = {
        ["sensors determine, as it was used"] = {
          value = "system.selects_itself and system.engages_itself and not (known(system.mode_on) and system.mode_on is manual)",
          by = "Article 36, as encoded here", source = "A/79/88, pp. 129-131" },
        ["what it is able to do"] = {
          value = "system.selects_itself and system.engages_itself or system.mode_available is automatic", by = "assumed: an object, not a process", source = "assumed" },
        ["a nominal click determines nothing"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "assumed", source = "assumed" },
      },
    },

    directly = {
      cite = "P1, p. 130", text = { en = "directly target people", fr = "viser directement des personnes" }, default = "its profile stands for people",
      readings = {
        ["its profile stands for people"] = { -- who sits in an object that is targeted is not targeted directly
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person",
          by = "Article 36, as encoded here", source = "A/79/88, p. 130" },
        ["or some of what it matches is people"] = {
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile in {person, mixed}", by = "assumed", source = "assumed" },
      },
    },

    understand = {
      cite = "O1-3, p. 130", text = { en = "sufficiently understand it, and what would trigger force", fr = "le comprennent suffisamment, et ce qui déclencherait la force" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "Article 36, as encoded here", source = "A/79/88, p. 130" },
        ["the person can say so"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
        ["the person was trained on it"] = { value = "human.trained", by = "assumed", source = "assumed" },
      },
    },

    evaluate = {
      cite = "O1-3, p. 130", text = { en = "sufficiently evaluate the context", fr = "évaluent suffisamment le contexte" },
      default = "a person assessed the situation",
      readings = {
        ["a person assessed the situation"] = {
          value = "once assess (same operator) or once reassess (same operator)", by = "Article 36, as encoded here", source = "A/79/88, p. 130" },
        ["a person assessed it in the last hour"] = {
          value = "min(time since assess (same operator), time since reassess (same operator)) <= 1 h", by = "assumed", source = "assumed" },
        ["and no more civilians were there than were assessed"] = {
          value = "(once assess (same operator) or once reassess (same operator)) and place.civilians <= assessed.civilians", by = "assumed", source = "assumed" },
        ["the person had the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
      },
    },

    limit = {
      cite = "O1-3, p. 130", text = { en = "sufficiently limit duration and area, so that legal rules can meaningfully be applied",
               fr = "limitent suffisamment la durée et la zone, pour que les règles de droit puissent véritablement s'appliquer" },
      default = "both limits are set, and the time is kept",
      readings = {
        ["both limits are set, and the time is kept"] = {
          value = "system.active_for <= system.duration_limit and system.area_limit > 0 km2", by = "Article 36, as encoded here", source = "A/79/88, p. 130" },
        ["both are kept"] = {
          value = "system.active_for <= system.duration_limit and system.area_limit > 0 km2 and system.inside_area", by = "assumed", source = "assumed" },
        ["one hour and four square kilometres"] = {
          value = "system.active_for <= 1 h and system.duration_limit <= 1 h and system.area_limit <= 4 km2", by = "assumed", source = "assumed" },
      },
    },

    -- A ban on a kind of system: what it is by its make, not what its users left undone on the day, which is O1-3.
    cannot = {
      cite = "P2, p. 130", text = { en = "cannot be used in accordance with these obligations, and so are likely unpredictable",
               fr = "ne peuvent être employés conformément à ces obligations, et sont donc probablement imprévisibles" },
      default = "no limits can be set, or trials held surprises where they are recorded",
      readings = {
        ["no limits can be set, or trials held surprises where they are recorded"] = {
          value = "not (system.duration_limit > 0 s and system.area_limit > 0 km2) or known(system.unexpected_rate) and system.unexpected_rate > 5 %",
          by = "Article 36, as encoded here; the number is assumed", source = "A/79/88, p. 130" },
        ["no limits can be set, or trials held surprises"] = {
          value = "not (system.duration_limit > 0 s and system.area_limit > 0 km2) or system.unexpected_rate > 5 %", by = "assumed", source = "assumed" },
        ["or it does not name its reasons"] = {
          value = "not (system.duration_limit > 0 s and system.area_limit > 0 km2) or system.unexpected_rate > 5 % or not system.explains", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "P1", kind = "prohibition", binds = "party", cite = "p. 130",
      text = { en = "Autonomous weapon systems are not used to [directly target people](a).",
               fr = "Les systèmes d'armes autonomes ne sont pas employés pour [viser directement des personnes](a)." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.directly" },
      because = "its target profile is {system.target_profile}" },

    { id = "O1-3", kind = "positive obligation", binds = "user", cite = "p. 130",
      text = { en = "Users [sufficiently understand it, and what would trigger force](a), [sufficiently evaluate the context](b), and [sufficiently limit duration and area](c), so that legal rules can meaningfully be applied.",
               fr = "Les utilisateurs le [comprennent suffisamment, et ce qui déclencherait la force](a), [évaluent suffisamment le contexte](b) et [limitent suffisamment la durée et la zone](c), pour que les règles de droit puissent véritablement s'appliquer." },
      on = "engage", require = { a = "term.understand", b = "term.evaluate", c = "term.limit" } },

    { id = "P2", kind = "prohibition", binds = "party", cite = "p. 130",
      text = { en = "Systems that [cannot be used in accordance with these obligations](a) are prohibited.",
               fr = "Les systèmes qui [ne peuvent être employés conformément à ces obligations](a) sont interdits." },
      on = "begin, develop, produce, use, engage", applies = "known(system)", forbid = { a = "term.cannot" } },
  },

  not_encoded = {
    { id = "X1", kind = "interpretation", cite = "p. 131",
      text = { en = "Anti-missile systems are within the scope and not prohibited: users understand what triggers them and control where and how long they work, and they do not target people.",
               fr = "Les systèmes antimissiles entrent dans le champ et ne sont pas interdits : leurs utilisateurs comprennent ce qui les déclenche et en contrôlent le lieu et la durée, et ils ne visent pas de personnes." },
      why = "the outcome of the rules above for such systems, and no rule: as an exception it would excuse those that break them" },
  },
}
