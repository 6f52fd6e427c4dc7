-- Santoni de Sio and van den Hoven, in Frontiers in Robotics and AI, 2018. Two conditions.
-- Tracking: the system answers to the reasons that matter to people, and to the facts. Tracing: somebody understands it, and knows that
-- the responsibility is theirs. The two conditions were read in a later paper of that school, not in this one: nothing here is verified.
return treaty {
  id = "santoni-de-sio-2018", standing = "framework", date = "2018",
  title = { en = "Santoni de Sio and van den Hoven: tracking and tracing", fr = "Santoni de Sio et van den Hoven : le suivi des raisons et la remontée à une personne" },
  about = { en = "Does the system follow what would move a person, and does its conduct lead back to one who understands it?",
            fr = "Le système suit-il ce qui toucherait une personne, et sa conduite remonte-t-elle à quelqu'un qui le comprend ?" },
  source = "Frontiers in Robotics and AI, 2018 (read in Cavalcante Siebert and others 2023)",

  terms = {
    came = {
      cite = "tracking (secondary)", text = { en = "civilians have come", fr = "des civils sont arrivés" }, default = "more than were assessed",
      readings = {
        ["more than were assessed"] = { value = "place.civilians > assessed.civilians", by = "assumed", source = "assumed" },
        ["far more than were assessed"] = { value = "place.civilians > 3 * assessed.civilians", by = "assumed", source = "assumed" },
        ["any"] = { value = "place.civilians > 0", by = "assumed", source = "assumed" },
      },
    },
    understands = {
      cite = "tracing (secondary)", text = { en = "a proper understanding of what it can do", fr = "une juste compréhension de ce qu'il peut faire" },
      default = "can say what it does, where that is recorded",
      readings = {
        ["can say what it does, where that is recorded"] = {
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained", by = "assumed", source = "assumed" },
        ["can say what it does"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
      },
    },
    aware = {
      cite = "tracing (secondary)", text = { en = "aware of their moral responsibility", fr = "conscient de sa responsabilité morale" },
      default = "named as the one who answers",
      readings = {
        ["named as the one who answers"] = { value = "human.accountable", by = "assumed: whoever is named knows it", source = "assumed" },
        ["named, and given rules of engagement"] = { value = "human.accountable and human.rules_of_engagement", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- The share of such changes that it followed is the share of the judgements that were met.
    { id = "tracking", kind = "regulation", binds = "system", cite = "tracking", verified = false, -- read in another paper of that school, here and below
      text = { en = "The system answers to the reasons that matter: it does not strike whoever [has given up, or can no longer fight](a).",
               fr = "Le système répond aux raisons qui comptent : il ne frappe pas qui [se rend ou ne peut plus combattre](a)." },
      on = "engage", forbid = { a = "target.status in {surrendering, hors_de_combat, wounded}" },
      because = "the target was {target.status}, seen as {target.perceived_status}" },

    { id = "tracking.civilians", kind = "regulation", binds = "system", cite = "tracking", verified = false,
      text = { en = "It answers to the facts: it does not strike where [civilians have come](a) since.",
               fr = "Il répond aux faits : il ne frappe pas là où [des civils sont arrivés](a) entre-temps." },
      on = "engage", forbid = { a = "term.came" }, because = "{place.civilians} civilians were there, {assessed.civilians} had been expected" },

    { id = "tracking.cancelled", kind = "regulation", binds = "system", cite = "tracking", verified = false,
      text = { en = "It does not strike once its [purpose has ended](a), or [an order to stop](b) was given.",
               fr = "Il ne frappe plus une fois que son [but a pris fin](a) ou qu'[un ordre d'arrêt](b) a été donné." },
      on = "engage", forbid = { a = "known(system.purpose_ended) and system.purpose_ended", b = "once abort (same system, target)" } },

    { id = "tracing", kind = "regulation", binds = "person", cite = "tracing", verified = false,
      text = { en = "At least one person in its design or use [understands what it can do](a), [has authority over it](b) and is [aware of answering for it](c).",
               fr = "Au moins une personne, à la conception ou à l'emploi, [comprend ce qu'il peut faire](a), [a autorité sur lui](b) et est [consciente d'en répondre](c)." },
      on = "engage", require = { a = "term.understands", b = "human.in_chain_of_command", c = "term.aware" } },
  },

  not_encoded = {
    { id = "designers", kind = "note", cite = "tracing (secondary)",
      text = { en = "The person may be one of its designers.", fr = "La personne peut être l'un de ses concepteurs." },
      why = "a record of use names operators; what designers understood is in no line of it" },
  },
}
