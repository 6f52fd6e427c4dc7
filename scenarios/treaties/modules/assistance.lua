-- Assistance: those who were harmed are cared for, by whoever has them under its jurisdiction or control. From the treaties that
-- ask for it; no draft on autonomous weapons read here does. Added to a draft by `add = { module.assistance }`.
-- The treaties set no dates for care. Those here are assumed, and are readings: a duty without a date is never late.
return module {
  id = "assistance",
  source = "Convention on Cluster Munitions, Art. 5; Treaty on the Prohibition of Nuclear Weapons, Arts 6 and 7; Mine Ban Convention, Art. 6(3)",
  title = { en = "Assistance to those who were harmed", fr = "Assistance aux victimes" },
  about = { en = "What the treaties on cluster munitions, nuclear weapons and mines ask for, as an addition to any draft.",
            fr = "Ce que demandent les traités sur les armes à sous-munitions, les armes nucléaires et les mines, en complément de tout projet." },

  terms = {
    assistance_adequately = {
      cite = "Convention on Cluster Munitions, Art. 5(1)", text = { en = "adequately provide", fr = "fournir de façon suffisante" },
      default = "to all who need it",
      readings = {
        ["to all who need it"] = { value = "care.covered >= care.needed", by = "Convention on Cluster Munitions, as encoded here", source = "Convention on Cluster Munitions, Art. 5(1)" },
        ["to nine in ten"] = { value = "care.covered >= 90 % * care.needed", by = "assumed", source = "assumed" },
        ["to somebody"] = { value = "care.covered > 0", by = "assumed", source = "assumed" },
      },
    },
    assistance_at_first = {
      cite = "in no treaty as a number", text = { en = "time for medical care", fr = "délai pour les soins médicaux" }, default = "thirty days",
      readings = {
        ["thirty days"] = { value = "30 d", by = "assumed", source = "assumed" },
        ["one day"] = { value = "1 d", by = "assumed", source = "assumed" },
      },
    },
    assistance_in_time = {
      cite = "in no treaty as a number", text = { en = "time for all other assistance", fr = "délai pour toute autre assistance" }, default = "two years",
      readings = {
        ["two years"] = { value = "2 y", by = "assumed", source = "assumed" },
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
        ["five years"] = { value = "5 y", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "assistance.medical", kind = "remedial obligation", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(1); TPNW, Art. 6(1)",
      text = { en = "Those who were harmed are given [medical care](a), [in time](b).", fr = "Les victimes reçoivent [des soins médicaux](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "term.assistance_at_first",
      done_by = "care where (care.kind is medical and term.assistance_adequately)",
      because = "no such medical care is on record by then" },

    { id = "assistance.rehabilitation", kind = "remedial obligation", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(1); TPNW, Art. 6(1)",
      text = { en = "Those who were harmed are given [rehabilitation](a), [in time](b).", fr = "Les victimes bénéficient de [la réadaptation](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "term.assistance_in_time",
      done_by = "care where (care.kind is rehabilitation and term.assistance_adequately)",
      because = "no such rehabilitation is on record by then" },

    { id = "assistance.psychological", kind = "remedial obligation", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(1); TPNW, Art. 6(1)",
      text = { en = "Those who were harmed are given [psychological support](a), [in time](b).", fr = "Les victimes reçoivent [un soutien psychologique](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "term.assistance_in_time",
      done_by = "care where (care.kind is psychological and term.assistance_adequately)",
      because = "no such support is on record by then" },

    { id = "assistance.inclusion", kind = "remedial obligation", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(1); TPNW, Art. 6(1)",
      text = { en = "Their [social and economic inclusion](a) is provided for, [in time](b).", fr = "Il est pourvu à leur [insertion sociale et économique](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "term.assistance_in_time",
      done_by = "care where (care.kind in {social, economic} and term.assistance_adequately)",
      because = "nothing for their social and economic inclusion is on record by then" },

    { id = "assistance.data", kind = "procedural", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(1)",
      text = { en = "[Every effort](~) is made to [know who was harmed and what they need](a), [in time](b).",
               fr = "[Tout est fait](~) pour [savoir qui a été atteint et de quoi chacun a besoin](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "term.assistance_in_time",
      done_by = "report where (known(care.needed))",
      because = "nobody is on record as having reported who was harmed and what they need by then" },

    { id = "assistance.consult", kind = "procedural", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(2)",
      text = { en = "Those who were harmed are [consulted, and take part](a), [in time](b).", fr = "Les victimes sont [consultées et associées](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "term.assistance_in_time", done_by = "consult",
      because = "those who were harmed are not on record as having been consulted by then" },

    { id = "assistance.plan", kind = "procedural", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(2)",
      text = { en = "A party has [a national plan with a budget](a), [in time](b).", fr = "Une partie se dote [d'un plan national et d'un budget](a), [à temps](b)." },
      from = "enter_into_force", due = "term.assistance_in_time", done = "party.plan and party.budget",
      because = "the party had no plan with a budget by then" },

    { id = "assistance.focal_point", kind = "procedural", binds = "party", cite = "Convention on Cluster Munitions, Art. 5(2)",
      text = { en = "A party [names who is in charge](a), [in time](b).", fr = "Une partie [désigne un responsable](a), [à temps](b)." },
      from = "enter_into_force", due = "term.assistance_in_time", done = "party.focal_point",
      because = "the party had named nobody by then" },

    { id = "assistance.user", kind = "remedial obligation", binds = "party", cite = "TPNW, Art. 7(6)", verified = false, -- the paragraph was not read
      text = { en = "The party that used the weapon [takes its part in assistance](a), [in time](b).", fr = "La partie qui a employé l'arme [prend sa part de l'assistance](a), [à temps](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "term.assistance_in_time", done_by = "care",
      because = "the party that used the weapon is not on record as having taken part by then" },

    { id = "assistance.help", kind = "remedial obligation", binds = "party", cite = "Mine Ban Convention, Art. 6(3)", verified = false,
      text = { en = "A party in a position to do so [helps with care, rehabilitation and reintegration](a), [in time](b).",
               fr = "Une partie en mesure de le faire [aide aux soins, à la réadaptation et à la réintégration](a), [à temps](b)." },
      from = "enter_into_force", when = "party.in_position_to_help", due = "term.assistance_in_time", done_by = "care",
      because = "the party, which could help, is not on record as having helped by then" },
  },

  not_encoded = {
    { id = "assistance.equal", kind = "remedial obligation", cite = "Convention on Cluster Munitions, Art. 5(1)-(2)",
      text = { en = "Care is sensitive to age and gender, and does not discriminate.", fr = "L'assistance tient compte de l'âge et du sexe, et ne fait aucune discrimination." },
      why = "no fact records how care differs from person to person" },
  },
}
