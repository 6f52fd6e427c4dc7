-- The International Law Commission's principles on the environment in armed conflicts, by the numbers of 2022; those of 2019 were
-- others. Not binding as such. "Toxic remnants of war" is a campaign's word for what principle 26 is about.
return treaty {
  id = "environment-2022", standing = "framework", date = "2022-12-07", -- of the resolution that took note; its day was not read
  title = { en = "ILC principles on the environment in relation to armed conflicts", fr = "Principes de la CDI sur l'environnement en rapport avec les conflits armés" },
  about = { en = "The environment is spared, its damage answered for, and what is toxic removed after the fighting.",
            fr = "L'environnement est épargné, ses dommages réparés, et ce qui est toxique enlevé après les combats." },
  source = "A/77/10 (2022), draft principles on second reading",

  terms = {
    -- As in Additional Protocol I, Art. 35(3): all three together, and no measures in the text.
    widespread = {
      cite = "13, principle 13", text = { en = "widespread", fr = "étendus" }, default = "several hundred square kilometres",
      readings = {
        ["several hundred square kilometres"] = { value = "300 km2",
          by = "by analogy with the ENMOD Convention", source = "Understandings on the ENMOD Convention, 1976 (not read again)" },
        ["twenty thousand square kilometres"] = { value = "20000 km2", by = "assumed", source = "assumed" },
      },
    },
    long_term = {
      cite = "13, principle 13", text = { en = "long-term", fr = "durables" }, default = "decades",
      readings = {
        ["decades"] = { value = "20 y", by = "assumed", source = "assumed" },
        ["a season"] = { value = "90 d",
          by = "by analogy with the ENMOD Convention", source = "Understandings on the ENMOD Convention, 1976 (not read again)" },
      },
    },
    wrongful = {
      cite = "9, principle 9",
      text = { en = "an internationally wrongful act",
               fr = "un fait internationalement illicite" }, default = "grave damage",
      readings = {
        ["grave damage"] = { value = "effect.damage_severe", by = "assumed: a conclusion of law; what a record can show of it", source = "assumed" },
        ["any damage"] = { value = "effect.environmental_damage", by = "assumed", source = "assumed" },
      },
    },
    as_soon_as_possible = {
      cite = "26, in no text as a number", text = { en = "as soon as possible", fr = "dès que possible" }, default = "five years",
      readings = { ["five years"] = { value = "5 y",
        by = "assumed", source = "assumed" }, ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
        ["ten years"] = { value = "10 y", by = "by analogy with the Mine Ban Convention", source = "Mine Ban Convention, Art. 5(1)" } },
    },
    toxic = {
      cite = "26, principle 26",
      text = { en = "toxic or other hazardous remnants of war",
               fr = "restes de guerre toxiques ou autrement dangereux" }, default = "toxic or radioactive",
      readings = {
        ["toxic or radioactive"] = { value = "place.contamination in {toxic, radioactive}", by = "assumed", source = "assumed" },
        ["whatever is dangerous, explosives too"] = { value = "known(place.contamination)", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "9", kind = "accountability", binds = "state", cite = "Principle 9", verified = false, -- not read
      text = { en = "Who wrongfully damages the environment [makes full reparation](a), for the environment itself too, [in time](b).",
               fr = "Qui endommage illicitement l'environnement [répare intégralement](a), aussi l'environnement lui-même, [à temps](b)." },
      from = "effect where (effect.environmental_damage)", when = "term.wrongful", due = "shared.without_delay", done_by = "redress",
      because = "no redress by the party is on record by then" },

    { id = "13", kind = "regulation", binds = "party", cite = "Principle 13", verified = false, -- read in part
      text = { en = "Care is taken against [widespread, long-term and severe](a) damage to the environment.",
               fr = "L'environnement est protégé des dommages [étendus, durables et graves](a)." },
      on = "effect", when = "known(effect.environmental_damage) and effect.environmental_damage",
      forbid = { a = "effect.damaged_area >= term.widespread and effect.damage_lasts >= term.long_term and effect.damage_severe" },
      because = "{effect.damaged_area} were damaged, for {effect.damage_lasts}" },

    { id = "13.3", kind = "prohibition", binds = "operator", cite = "Principle 13", verified = false, -- read in part
      text = { en = "No part of the environment is attacked that is [not a military objective](a).",
               fr = "Aucune partie de l'environnement n'est attaquée si elle [n'est pas un objectif militaire](a)." },
      on = "engage", when = "target.kind in {environment, forest, river}",
      require = { a = "target.by_location or target.by_purpose or target.by_use" } },

    { id = "14", kind = "regulation", binds = "operator", cite = "Principle 14",
      text = { en = "[Distinction](~), proportionality and precautions are applied [with the environment in view](a).",
               fr = "[Distinction](~), proportionnalité et précautions sont appliquées [en vue de protéger l'environnement](a)." },
      on = "engage", require = { a = "assessed.environment" } },

    { id = "15-17", kind = "prohibition", binds = "party", cite = "Principles 15 to 17",
      text = { en = "No [reprisals](a) against the environment, no [pillage](b) of its riches, no [changing of the environment](c) as a means of war.",
               fr = "Pas de [représailles](a) contre l'environnement, pas de [pillage](b) de ses richesses, pas de [modification de l'environnement](c) comme moyen de guerre." },
      on = "effect", when = "known(effect.ordered_as)",
      forbid = { a = "effect.ordered_as is reprisal and effect.environmental_damage", b = "effect.ordered_as is pillage", c = "effect.ordered_as is modification" } },

    { id = "18", kind = "regulation", binds = "operator", cite = "Principle 18",
      text = { en = "[A zone set aside by agreement](a) is not attacked, as long as there is [no military objective](~) in it.",
               fr = "[Une zone désignée par accord](a) n'est pas attaquée, tant qu'elle ne contient [aucun objectif militaire](~)." },
      on = "engage", forbid = { a = "place.protected_zone" },
      unless = { { id = "18.objective", cite = "Principle 18", text = { en = "There is a military objective in it.",
                 fr = "Elle contient un objectif militaire." }, clause = "target.by_nature or target.by_location or target.by_purpose or target.by_use" } } },

    { id = "19-21", kind = "regulation", binds = "occupier", cite = "Principles 19 to 21",
      text = { en = "An Occupying Power [keeps the environment from harm](a), [uses its riches sustainably, and harms no neighbour](~).",
               fr = "Une Puissance occupante [préserve l'environnement](a), [en use durablement et ne nuit à aucun voisin](~)." },
      per = "place", throughout = "known(place.occupied) and place.occupied", require = { a = "not place.environmental_damage" }, grace = "shared.without_delay",
      because = "the environment of the place stayed damaged" },

    { id = "23-25", kind = "remedial obligation", binds = "party", cite = "Principle 24", verified = false, -- not read
      text = { en = "After the fighting damaged land is [assessed](a), [in time](b).",
               fr = "Après les combats, les terres endommagées font l'objet [d'une évaluation](a), [à temps](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and place.environmental_damage", due = "shared.without_delay", done_by = "survey",
      because = "no assessment is on record by then" },

    { id = "23-25.share", kind = "remedial obligation", binds = "party", cite = "Principle 23", verified = false, -- not read
      text = { en = "Information is [shared](a), [in time](b).", fr = "Les informations sont [communiquées](a), [à temps](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and place.environmental_damage", due = "shared.without_delay", done_by = "share_data",
      because = "nothing is on record as shared by then" },

    { id = "23-25.restore", kind = "remedial obligation", binds = "party", cite = "Principles 24, 25", verified = false, -- not read
      text = { en = "And the land is [restored](a), [as soon as possible](b).",
               fr = "Et les terres sont [remises en état](a), [dès que possible](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and place.environmental_damage", due = "term.as_soon_as_possible", done_by = "remediate",
      because = "nothing to restore the place is on record by then" },

    { id = "26", kind = "remedial obligation", binds = "party", cite = "Principle 26", verified = false, -- not read; its number agrees with the order of the others
      text = { en = "Parties [seek](~) to [remove or render harmless](a) toxic remnants under their control, [as soon as possible](b).",
               fr = "Les parties [cherchent](~) à [enlever ou neutraliser](a) les restes toxiques sous leur contrôle, [dès que possible](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and term.toxic and place.contaminated_area > 0 km2", due = "term.as_soon_as_possible", done = "place.contaminated_area = 0 km2",
      because = "toxic remnants still lay there" },

    { id = "27", kind = "remedial obligation", binds = "state", cite = "Principle 27", verified = false, -- not read
      text = { en = "For remnants at sea, States [work together](a), [in time](b).",
               fr = "Pour les restes en mer, les États [coopèrent](a), [à temps](b)." },
      per = "place", from = "end_hostilities", when = "known(place.at_sea) and place.at_sea and place.contaminated_area > 0 km2", due = "term.as_soon_as_possible", done_by = "consult",
      because = "no consultation is on record by then" },
  },

  not_encoded = {
    { id = "10-11", kind = "regulation", cite = "Principles 10, 11", verified = false,
      text = { en = "Business enterprises act with due diligence, and are liable.",
               fr = "Les entreprises font preuve de diligence et répondent de leurs actes." }, why = "no enterprise is an identity of a run" },
    { id = "12", kind = "principle", cite = "Principle 12",
      text = { en = "The Martens clause, for the environment.",
               fr = "La clause de Martens, pour l'environnement." }, why = "a principle without a test: humanity and public conscience are not recorded" },
  },
}
