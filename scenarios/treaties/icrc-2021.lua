-- The ICRC's position of 2021: a definition, two prohibitions, four kinds of limit. It recommends rules to States and is judged as
-- if they had been adopted. Two of its limits name an example ("such as"): whether the example is the rule is a term. In 2024 neither
-- stands so any more: the first became firm, the second turned to concentrations of civilians (icrc-2024, R1 and R2).
return treaty {
  id = "icrc-2021", standing = "draft", date = "2021-05-12",
  title = { en = "ICRC position on autonomous weapon systems", fr = "Position du CICR sur les systèmes d'armes autonomes" },
  about = { en = "It recommends two prohibitions and four kinds of limit, some of them by example only. Nothing in it is in force.",
            fr = "Elle recommande deux interdictions et quatre sortes de limites, dont certaines par l'exemple seulement. Rien n'en est en vigueur." },
  source = "ICRC position on autonomous weapon systems, 12 May 2021",
  applies = "not known(system) or term.aws",  -- where false: outside the scope; what names no weapon is about the party
  follows = { "additional-protocol-1" },      -- existing law goes on beside it: judged with it, shown under it

  terms = {
    -- The user does not choose, or know, the exact target, moment or place: a person who selects takes the system out. Of the
    -- quality of what a person does in between the position says nothing; the text of 2024 does.
    aws = {
      cite = "D1, concerns, 1st paragraph",
      text = { en = "selects and applies force to targets without human intervention: set off by what its sensors match with a generalised target profile",
               fr = "choisit des cibles et leur applique la force sans intervention humaine : déclenché par ce que ses capteurs font correspondre à un profil de cible généralisé" },
      default = "no person between sensor and force",
      readings = {
        ["no person between sensor and force"] = {
          value = "system.selects_itself and system.engages_itself", by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, concerns, 1st paragraph" },
        -- What a person sets off, as a mine does, is set off by its sensor, whoever recorded who does the choosing.
        ["or set off by a person's presence"] = {
          value = "system.selects_itself and system.engages_itself or system.triggered_by_person",
          by = "assumed: 'triggers itself' read for sensors of every kind", source = "ICRC position, 12 May 2021, concerns, 1st paragraph" },
        ["nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "ICRC, three years later", source = "A/79/88, p. 121" },
      },
    },

    sufficiently = {
      cite = "P1.1, recommendation 1",
      text = { en = "effects sufficiently understood and explained", fr = "effets suffisamment compris et expliqués" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 1" },
        ["the person can say so"] = {
          value = "human.can_explain", by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 1" },
        ["and the system names its reasons"] = { value = "human.can_explain and system.explains", by = "assumed", source = "assumed" },
      },
    },

    designed = {
      cite = "P1.design, recommendation 1",
      text = { en = "designed so that its effects cannot be sufficiently understood, predicted and explained",
               fr = "conçu de telle sorte que ses effets ne peuvent être suffisamment compris, prévus et expliqués" },
      default = "more than one surprise in twenty trials",
      readings = {
        ["more than one surprise in twenty trials"] = { value = "system.unexpected_rate > 5 %", by = "assumed", source = "assumed" },
        ["and none recorded is none"] = {
          value = "known(system.unexpected_rate) and system.unexpected_rate > 5 %", by = "assumed", source = "assumed" },
        ["or it does not name its reasons"] = {
          value = "system.unexpected_rate > 5 % or not system.explains", by = "assumed: explained read of the system itself", source = "assumed" },
      },
    },

    -- Recommendation 1 names no circumstances.
    circumstances = {
      cite = "in recommendation 1 there are none", text = { en = "the circumstances in which effects are predicted",
                                                           fr = "les circonstances dans lesquelles les effets sont prévus" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "ICRC, three years later", source = "A/79/88, p. 121" },
        ["all, the adverse ones too"] = { value = "all", by = "Pakistan, whose draft speaks of all circumstances", source = "A/79/88, p. 86" },
      },
    },

    against_persons = {
      cite = "P2, recommendation 2", text = { en = "designed to apply force against persons", fr = "conçu pour appliquer la force contre des personnes" },
      default = "set off by persons, or its profile stands for them",
      readings = {
        ["set off by persons, or its profile stands for them"] = {
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person",
          by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 2; A/79/88, p. 122" },
        ["or some of what it matches is persons"] = {
          value = "system.triggered_by_person or system.profile_represents_persons or system.target_profile in {person, mixed}", by = "assumed", source = "assumed" },
      },
    },

    -- A tank is an object; those who crew it are persons. The position does not say which of the two counts. Before there is a
    -- target, nothing has been used against anybody.
    used_against = {
      cite = "P2, recommendation 2", text = { en = "used to apply force against persons", fr = "employé pour appliquer la force contre des personnes" },
      default = "the target was a person or a group",
      readings = {
        ["the target was a person or a group"] = {
          value = "known(target) and target.kind in {person, group}", by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 2" },
        ["or people were inside"] = {
          value = "known(target) and (target.kind in {person, group} or target.occupants > 0)", by = "assumed: a crewed vehicle counts", source = "assumed" },
        ["or people were in it or at it"] = {
          value = "known(target) and (target.kind in {person, group} or target.people > 0)", by = "assumed: whoever is met by the force counts", source = "assumed" },
      },
    },

    target_types = {
      cite = "L1, recommendation 3, 1st limit", text = { en = "limits on the types of target, such as only objects that are military objectives by nature",
               fr = "des limites aux types de cibles, par exemple aux seuls biens qui sont des objectifs militaires par nature" },
      default = "objects, of whatever type",
      readings = {
        ["objects, of whatever type"] = { -- a limit, but not the one of the example
          value = "system.target_profile in {object_by_nature, object_by_use, dual_use}",
          by = "ICRC, as encoded here: 'such as' is an example", source = "ICRC position, 12 May 2021, recommendation 3" },
        ["the example is the rule"] = {
          value = "system.target_profile is object_by_nature", by = "ICRC, three years later", source = "A/79/88, p. 122" },
        ["the example is the rule, for what it struck"] = { value = "target.by_nature", by = "assumed", source = "assumed" },
      },
    },

    limited_area = {
      cite = "L2, recommendation 3, 2nd limit", text = { en = "limits on geographical scope", fr = "des limites à l'étendue géographique" },
      default = "a limit is set",
      readings = {
        ["a limit is set"] = { value = "system.area_limit > 0 km2", by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 3" },
        ["a limit is set, and kept"] = { value = "system.area_limit > 0 km2 and system.inside_area", by = "assumed", source = "assumed" },
        ["four square kilometres"] = { value = "system.area_limit <= 4 km2", by = "assumed", source = "assumed" },
      },
    },

    specific_attack = {
      cite = "L2, recommendation 3, 2nd limit", text = { en = "judgement and control in relation to a specific attack",
               fr = "un jugement et un contrôle portant sur une attaque précise" },
      default = "all its attacks are in one place",
      readings = {
        -- What the limits are for is a judgement of the attack; this asks whether there is one that it could be of.
        ["all its attacks are in one place"] = {
          value = "count different place in engage (same system) <= 1", by = "assumed", source = "assumed" },
        ["one attack each time it is switched on"] = {
          value = "time since earlier engage (same system) >= system.active_for", by = "assumed", source = "assumed" },
        ["a person judged or approved it in the last hour"] = {
          value = "min(time since assess (same operator), time since reassess (same operator), time since approve (same target)) <= 1 h",
          by = "assumed", source = "assumed" },
      },
    },

    situations = {
      cite = "L3, recommendation 3, 3rd limit", text = { en = "limits on situations, such as only those where no civilians or civilian objects are present",
               fr = "des limites aux situations, par exemple à celles où ne se trouvent ni civils ni biens de caractère civil" },
      default = "not in a populated area",
      readings = {
        ["not in a populated area"] = { -- a limit, but not the one of the example
          value = "not place.populated", by = "ICRC, as encoded here: 'such as' is an example", source = "ICRC position, 12 May 2021, recommendation 3" },
        ["the example is the rule"] = { -- civilian objects are not in a record of people
          value = "not (place.populated or place.civilians > 0 or place.civilians_per_km2 > 0)",
          by = "ICRC, as encoded here: the example taken as a rule", source = "ICRC position, 12 May 2021, recommendation 3" },
        ["no concentration of civilians"] = {
          value = "not (place.populated or known(place.civilians) and place.civilians >= 100)",
          by = "ICRC, three years later; the number is assumed", source = "A/79/88, p. 122" },
      },
    },

    effective = {
      cite = "L4, recommendation 3, 4th limit", text = { en = "effective human supervision", fr = "une supervision humaine efficace" },
      default = "at the post, over a working link",
      readings = {
        ["at the post, over a working link"] = {
          value = "human.at_post and link.up", by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 3" },
        ["without a break in the last minute"] = {
          value = "always (human.at_post and link.up) in the last 1 min", by = "assumed", source = "assumed" },
        ["and with few enough systems"] = { -- 8 and 12 differed little, 16 were too many
          value = "human.at_post and link.up and human.systems <= 12", by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
      },
    },

    timely = {
      cite = "L4, recommendation 3, 4th limit", text = { en = "timely intervention", fr = "une intervention en temps utile" },
      default = "what the person needs",
      readings = {
        ["what the person needs"] = {
          value = "human.needed_time", by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 3" },
        ["seven seconds"] = { -- enough in two of three cases, small sample, drivers taking over
          value = "7 s", by = "a driving study, small sample", source = "arXiv:2408.15682" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- Designed or used, and understood, predicted, explained: any failure is enough. What can only be seen in many runs is P1, what
    -- the person knows is P1.1, what the design brings with it is P1.design.
    { id = "P1", kind = "prohibition", binds = "party", cite = "recommendation 1",
      text = { en = "No autonomous weapon system is [designed](~) or used so that its effects cannot be sufficiently [predicted](a).",
               fr = "Aucun système d'armes autonome n'est [conçu](~) ou employé de telle sorte que ses effets ne peuvent être suffisamment [prévus](a)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "P1.1", kind = "prohibition", binds = "party", cite = "recommendation 1",
      text = { en = "No autonomous weapon system is used so that its effects cannot be sufficiently [understood and explained](a).",
               fr = "Aucun système d'armes autonome n'est employé de telle sorte que ses effets ne peuvent être suffisamment [compris et expliqués](a)." },
      on = "use, engage", applies = "known(system)", require = { a = "term.sufficiently" },
      because = "whoever uses it must be able to say what sets it off and what it will do" },

    { id = "P1.design", kind = "prohibition", binds = "party", cite = "recommendation 1",
      text = { en = "No autonomous weapon system is [designed so that its effects cannot be sufficiently understood, predicted and explained](a).",
               fr = "Aucun système d'armes autonome n'est [conçu de telle sorte que ses effets ne peuvent être suffisamment compris, prévus et expliqués](a)." },
      on = "begin, develop, produce, acquire, use", applies = "known(system)", forbid = { a = "term.designed" },
      because = "share of the trials in which it surprised its users: {system.unexpected_rate}" },

    { id = "P2", kind = "prohibition", binds = "party", cite = "recommendation 2",
      text = { en = "No autonomous weapon system is [designed to apply force against persons](a), or [used to do so](b).",
               fr = "Aucun système d'armes autonome n'est [conçu pour appliquer la force contre des personnes](a), ni [employé à cette fin](b)." },
      on = "begin, develop, produce, acquire, use, engage", applies = "known(system)",
      forbid = { a = "term.against_persons", b = "term.used_against" },
      because = "its target profile is {system.target_profile}" },

    -- Recommendation 3 asks for "a combination of" the four limits; each is judged by itself, as if it belonged to the combination.
    { id = "L1", kind = "regulation", binds = "operator", cite = "recommendation 3, 1st limit",
      text = { en = "[Types of target are limited, for instance to objects that are military objectives by nature](a).",
               fr = "[Les types de cibles sont limités, par exemple aux biens qui sont des objectifs militaires par nature](a)." },
      on = "engage", require = { a = "term.target_types" },
      because = "its target profile is {system.target_profile}" },

    { id = "L2", kind = "regulation", binds = "operator", cite = "recommendation 3, 2nd limit",
      text = { en = "[Duration](a), [area](b) and [scale](c) of its use are limited, so that a person's judgement and control relate to [a specific attack](d).",
               fr = "[La durée](a), [la zone](b) et [l'ampleur](c) de son emploi sont limitées, pour que jugement et contrôle humains portent sur [une attaque précise](d)." },
      on = "engage",
      require = {
        a = "system.active_for <= system.duration_limit",
        b = "term.limited_area",
        c = "count engage (same system) <= system.engagement_limit",
        d = "term.specific_attack",
      } },

    { id = "L3", kind = "regulation", binds = "operator", cite = "recommendation 3, 3rd limit",
      text = { en = "[Situations of use are limited, for instance to those where no civilians or civilian objects are present](a).",
               fr = "[Les situations d'emploi sont limitées, par exemple à celles où ne se trouvent ni civils ni biens de caractère civil](a)." },
      on = "engage", require = { a = "term.situations" } },

    -- No way out, such as the self-destruction that the text of 2024 accepts where a person cannot step in.
    { id = "L4", kind = "regulation", binds = "operator", cite = "recommendation 3, 4th limit",
      text = { en = "People [supervise it effectively](a), [intervene in time](b) and [can deactivate it](c).",
               fr = "Des personnes le [supervisent efficacement](a), [interviennent en temps utile](b) et [peuvent le désactiver](c)." },
      on = "engage",
      require = { a = "term.effective", b = "human.window >= term.timely", c = "system.can_be_deactivated" },
      because = "the person had {human.window} and needed {term.timely}" },

    { id = "L4.supervision", kind = "regulation", binds = "operator", cite = "recommendation 3, 4th limit",
      text = { en = "[As long as it is active](~), people [supervise it effectively](a).",
               fr = "[Aussi longtemps qu'il est actif](~), des personnes le [supervisent efficacement](a)." },
      throughout = "known(system.active) and system.active", require = { a = "term.effective" }, grace = "shared.lapse",
      because = "supervision was broken off for longer than {shared.lapse}" },

    { id = "L4.stop", kind = "regulation", binds = "operator", cite = "recommendation 3, 4th limit",
      text = { en = "Who intervenes [in time](~) is obeyed: an order to stop is [followed by its stopping](a).",
               fr = "Qui intervient [en temps utile](~) est obéi : un ordre d'arrêt est [suivi de l'arrêt](a)." },
      on = "abort", require = { a = "followed by disengage (same system) within shared.at_once or not system.active" },
      because = "the order to stop was not followed by its stopping within {shared.at_once}" },
  },
}
