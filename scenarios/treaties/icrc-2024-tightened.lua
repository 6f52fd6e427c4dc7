-- The amendment of the course's lesson 11: an exercise, and no State's proposal.
--
-- An amendment is a treaty file that says what it changes and nothing else. All that is not named here stays as it is in `icrc-2024`,
-- word by word; and if that file is mended some day, so is this.
return treaty {
  id = "icrc-2024-tightened", amends = "icrc-2024", standing = "draft", date = "2026-11-24",
  title = { en = "The ICRC's submission, with one exception less and two duties more",
            fr = "La contribution du CICR, avec une exception de moins et deux obligations de plus" },
  about = { en = "An exercise: a mechanism no longer stands in for a person, and harm is looked into by a date.",
            fr = "Un exercice : un mécanisme ne remplace plus une personne, et le dommage fait l'objet d'une enquête à une date." },
  source = "assumed: an exercise on A/79/88, Annex II.A",

  -- `change`: by the id of a provision, only the fields that become others. `unless = {}` takes all of its exceptions away.
  change = {
    R4 = { unless = {} },
  },

  -- `add`: provisions, written as in any treaty; they come at the end. A date in a duty is part of it: without one it is never late.
  -- And modules, which bring their provisions, terms and notes with them: this one asks for care, from the treaties that do.
  add = {
    { id = "T1", kind = "accountability", binds = "party", cite = "assumed",
      text = { en = "What harmed civilians is [investigated](a) [within ninety days](b).",
               fr = "Ce qui a atteint des civils fait l'objet [d'une enquête](a) [dans les quatre-vingt-dix jours](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "90 d", done_by = "investigate",
      because = "no investigation by the party is on record by then" },
    module.assistance,
  },

  -- `delete` takes out provisions, or notes of what was not encoded, by their ids: here a principle that carries no check.
  delete = { "G1" },
}
