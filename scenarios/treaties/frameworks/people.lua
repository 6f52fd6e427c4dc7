-- A yardstick, ours: who came to harm, by what they were, measured against a limit that is said. It is no law, and it asks nothing of
-- how the harm came about; it has no scope, so that a record can be measured by it whatever a draft covers. Law in force asks what
-- may be expected beforehand; this looks at what happened.
return treaty {
  id = "people", standing = "framework", date = "2026-11-24",
  title = { en = "Yardstick: people", fr = "Étalon : les personnes" },
  about = { en = "Who was harmed, by status, against a stated limit; and who was harmed because nothing was done. A yardstick, not a text.",
            fr = "Qui a été atteint, selon son statut, par rapport à une limite énoncée ; et qui l'a été parce que rien n'a été fait. Un étalon, pas un texte." },
  source = "Additional Protocol I, Arts 41, 51 and 57; limits assumed where it says so",

  terms = {
    -- How many civilians one effect may harm. An attack is one assessment and every engagement under it: what was expected is compared
    -- with all effects of the attack up to then. An effect that harmed nobody is within any limit.
    limit = {
      cite = "Additional Protocol I, Arts 51(5)(b) and 57(2)(b); in no treaty as a limit on what happens",
      text = { en = "how many civilians an attack may harm", fr = "combien de civils une attaque peut atteindre" },
      default = "nobody",
      readings = {
        ["nobody"] = { value = "effect.civilian_harm = 0", by = "assumed", source = "assumed" },
        ["no more than was expected"] = {
          value = "effect.civilian_harm = 0 or sum of effect.civilian_harm over effect (same attack) <= assessed.civilian_harm",
          by = "assumed: what was expected, taken as a limit", source = "A/79/88, Annex II.A, p. 121: predict and limit its effects" },
        -- The comparison of two numbers is a stand-in for a judgement that no formula makes, and the law asks it of the expected harm.
        ["not excessive"] = {
          value = "effect.civilian_harm = 0 or sum of effect.civilian_harm over effect (same attack) <= assessed.advantage",
          by = "assumed: the measure of the Protocol, put to what happened", source = "Additional Protocol I, Art. 51(5)(b)" },
      },
    },

    -- The same for the run as a whole: its end says the sum; where a record's end does not, the effects are added up.
    total = {
      cite = "Additional Protocol I, Arts 51(5)(b) and 57(2)(b); in no treaty as a limit on what happens",
      text = { en = "how many civilians may be harmed in all", fr = "combien de civils peuvent être atteints en tout" },
      default = "nobody",
      readings = {
        ["nobody"] = {
          value = "known(run.civilian_harm) and run.civilian_harm = 0 or not known(run.civilian_harm) and sum of effect.civilian_harm over effect = 0",
          by = "assumed", source = "assumed" },
        ["no more than was expected"] = {
          value = "never effect where (effect.civilian_harm > 0 and sum of effect.civilian_harm over effect (same attack) > assessed.civilian_harm)",
          by = "assumed: what was expected, taken as a limit", source = "A/79/88, Annex II.A, p. 121: predict and limit its effects" },
        ["not excessive"] = {
          value = "never effect where (effect.civilian_harm > 0 and sum of effect.civilian_harm over effect (same attack) > assessed.advantage)",
          by = "assumed: the measure of the Protocol, put to what happened", source = "Additional Protocol I, Art. 51(5)(b)" },
        ["fewer than combatants"] = { value = "run.civilian_harm = 0 or run.civilian_harm < run.combatant_harm", by = "assumed", source = "assumed" },
      },
    },

    ignored = {
      cite = "in no treaty",
      text = { en = "how many may be harmed because nothing was done", fr = "combien de personnes peuvent être atteintes parce que rien n'a été fait" },
      default = "nobody",
      readings = {
        ["nobody"] = { value = "run.ignored_harm = 0", by = "assumed", source = "assumed" },
        ["no more than civilians by force"] = { value = "run.ignored_harm <= run.civilian_harm", by = "assumed", source = "assumed" },
        ["not counted"] = { value = "true", by = "assumed: only what was done is measured", source = "assumed" },
      },
    },

    -- The law speaks of those who are known to be out of the fight. Whoever measures harm may leave that out.
    recognised = {
      cite = "Additional Protocol I, Arts 41 and 85(3); custom, rule 47",
      text = { en = "whether it had to be known what they were", fr = "s'il fallait que leur statut fût connu" },
      default = "known or not",
      readings = {
        ["known or not"] = { value = "true", by = "assumed", source = "assumed" },
        ["known to the person"] = {
          value = "assessed.status is target.status", by = "the Protocol, as encoded here", source = "Additional Protocol I, Art. 41 (paragraphs not read)" },
        ["known to the person or seen by the system"] = {
          value = "assessed.status is target.status or target.perceived_status is target.status", by = "assumed", source = "assumed" },
      },
    },
  },

  -- A record says the harm by two counts, civilians (medical staff among them) and combatants; where it says neither, by the killed and
  -- the injured. Those out of the fight are counted among the combatants.
  provisions = {
    { id = "civilians", kind = "regulation", binds = "everyone", cite = "Additional Protocol I, Arts 51(5)(b) and 57(2)(b); the limit is ours",
      text = { en = "An attack harms [no more civilians than the stated limit](a).", fr = "Une attaque n'atteint [pas plus de civils que la limite énoncée](a)." },
      on = "effect", require = { a = "term.limit" },
      because = "{effect.civilian_harm} civilians were harmed" },

    { id = "surrendering", kind = "regulation", binds = "everyone", cite = "Additional Protocol I, Art. 41", verified = false, -- 41(1)-(2) not read; custom, rule 47, was
      text = { en = "Nobody who [surrenders](~) is [harmed](a).", fr = "Nul [qui se rend](~) n'est [atteint](a)." },
      on = "effect", when = "target.status is surrendering",
      forbid = { a = "(effect.combatant_harm > 0 or not known(effect.combatant_harm) and (effect.killed > 0 or effect.injured > 0)) and term.recognised" },
      unless = { { id = "surrendering.hostile", cite = "Additional Protocol I, Art. 41",
                   text = { en = "a hostile act ends that protection", fr = "un acte hostile met fin à cette protection" },
                   clause = "known(target.hostile_act) and target.hostile_act" } },
      because = "the target was {target.status}" },

    { id = "hors_de_combat", kind = "regulation", binds = "everyone", cite = "Additional Protocol I, Art. 41", verified = false, -- as above
      text = { en = "Nobody who is [out of the fight](~) is [harmed](a).", fr = "Nul [qui est hors de combat](~) n'est [atteint](a)." },
      on = "effect", when = "target.status is hors_de_combat",
      forbid = { a = "(effect.combatant_harm > 0 or not known(effect.combatant_harm) and (effect.killed > 0 or effect.injured > 0)) and term.recognised" },
      unless = { { id = "hors_de_combat.hostile", cite = "Additional Protocol I, Art. 41",
                   text = { en = "a hostile act ends that protection", fr = "un acte hostile met fin à cette protection" },
                   clause = "known(target.hostile_act) and target.hostile_act" } },
      because = "the target was {target.status}" },

    { id = "wounded", kind = "regulation", binds = "everyone", cite = "Additional Protocol I, Art. 41", verified = false, -- as above
      text = { en = "Nobody who is [wounded](~) and can no longer fight is [harmed](a).", fr = "Nul [qui est blessé](~) et ne peut plus combattre n'est [atteint](a)." },
      on = "effect", when = "target.status is wounded",
      forbid = { a = "(effect.combatant_harm > 0 or not known(effect.combatant_harm) and (effect.killed > 0 or effect.injured > 0)) and term.recognised" },
      unless = { { id = "wounded.hostile", cite = "Additional Protocol I, Art. 41",
                   text = { en = "a hostile act ends that protection", fr = "un acte hostile met fin à cette protection" },
                   clause = "known(target.hostile_act) and target.hostile_act" } },
      because = "the target was {target.status}" },

    { id = "medical", kind = "regulation", binds = "everyone", cite = "Additional Protocol I, Art. 57(2)(b): special protection",
      text = { en = "Nobody is [harmed](a) where [medical staff or the sick](~) were struck.", fr = "Nul n'est [atteint](a) là où [du personnel sanitaire ou des malades](~) ont été frappés." },
      on = "effect", when = "target.status is medical",
      forbid = { a = "(effect.civilian_harm > 0 or not known(effect.civilian_harm) and (effect.killed > 0 or effect.injured > 0)) and term.recognised" },
      because = "the target was {target.status}" },

    { id = "total", kind = "regulation", binds = "everyone", cite = "Additional Protocol I, Arts 51(5)(b) and 57(2)(b); the limit is ours",
      text = { en = "In all, [no more civilians are harmed than the stated limit](a).", fr = "En tout, [pas plus de civils ne sont atteints que la limite énoncée](a)." },
      on = "end", require = { a = "term.total" },
      because = "{run.civilian_harm} civilians were harmed in all" },

    { id = "ignored", kind = "regulation", binds = "everyone", cite = "assumed",
      text = { en = "[Nobody is harmed because nothing was done](a), beyond the stated limit.", fr = "[Nul n'est atteint parce que rien n'a été fait](a), au-delà de la limite énoncée." },
      on = "end", require = { a = "term.ignored" },
      because = "{run.ignored_harm} people were harmed because nothing was done" },
  },

  not_encoded = {
    { id = "own_side", kind = "note", cite = "UK and US findings on the Patriot losses of 2003",
      text = { en = "Harm to one's own side.", fr = "L'atteinte à son propre camp." },
      why = "a target's status has no word for whose side it is on; combatants are counted, and not limited" },
    { id = "beyond_the_body", kind = "note", cite = "EWIPA declaration, paras 1.3 and 1.4",
      text = { en = "People displaced, or cut off from water or a hospital.", fr = "Les personnes déplacées, ou privées d'eau ou d'hôpital." },
      why = "left to the declaration that speaks of it: this counts those who were hurt or killed" },
  },
}
