-- The Arms Trade Treaty: law in force for its parties. It bans no weapon; it asks what a transfer will be used for. Who transfers is the
-- party of the line `transfer`. Articles whose wording was not read are marked.
return treaty {
  id = "arms-trade-2013", standing = "in force", date = "2013-04-02",
  title = { en = "Arms Trade Treaty", fr = "Traité sur le commerce des armes" },
  about = { en = "Some transfers are forbidden, all others assessed and refused if the risk is overriding; records and reports are kept.",
            fr = "Certains transferts sont interdits, tous les autres évalués et refusés si le risque est prépondérant ; registres et rapports sont tenus." },
  source = "Treaty of 2 April 2013, 3013 UNTS 269",

  terms = {
    -- A transfer of which nobody says what it was is taken to be of arms that the Treaty covers.
    arms = {
      cite = "2.1, Art. 2(1)", -- the list was not read
      text = { en = "eight categories: battle tanks, armoured combat vehicles, large-calibre artillery, combat aircraft, attack helicopters, warships, missiles and launchers, small arms and light weapons",
               fr = "huit catégories : chars de combat, véhicules blindés, artillerie de gros calibre, avions de combat, hélicoptères d'attaque, navires de guerre, missiles et lanceurs, armes légères et de petit calibre" },
      default = "the eight, or nothing said",
      readings = {
        ["the eight, or nothing said"] = {
          value = "not known(transfer.category) or transfer.category in {battle_tank, armoured_vehicle, artillery, aircraft, helicopter, warship, missile, small_arms}",
          by = "the Treaty, as encoded here", source = "Art. 2(1), the list not read" },
        ["whatever is an arm, an autonomous system too"] = { value = "true", by = "assumed", source = "assumed" },
      },
    },
    arms_and_parts = {
      cite = "3-4, Arts 3, 4", text = { en = "and ammunition, and parts and components", fr = "ainsi que munitions, et pièces et composants" },
      readings = { ["the eight, ammunition, and parts"] = {
        value = "term.arms or transfer.category in {ammunition, parts}", by = "the Treaty, as encoded here", source = "Arts 3, 4" } },
    },
    knowledge = {
      cite = "6.3, Art. 6(3)",
      text = { en = "knowledge at the time of authorisation",
               fr = "connaissance au moment de l'autorisation" }, default = "it knew",
      readings = {
        ["it knew"] = { value = "transfer.knowledge", by = "the Treaty, as encoded here", source = "Art. 6(3), as discussed by others" },
        ["it knew, or could not but know"] = { value = "transfer.knowledge or transfer.risk >= 0.9", by = "assumed", source = "assumed" },
      },
    },
    overriding = {
      cite = "7.3, Art. 7(3)", text = { en = "overriding risk", fr = "risque prépondérant" }, default = "more likely than not",
      readings = {
        ["more likely than not"] = { value = "0.5", by = "assumed", source = "assumed" },
        ["one in four"] = { value = "0.25", by = "assumed: 'substantial' or 'clear' risk", source = "assumed" },
        ["nine in ten"] = { value = "0.9", by = "assumed", source = "assumed" },
      },
    },
    retention = {
      cite = "12, Art. 12", text = { en = "at least ten years", fr = "dix ans au moins" },
      readings = { ["ten years"] = { value = "10 y", by = "the Treaty, as encoded here", source = "Art. 12, the number not read" } },
    },
    diversion = {
      cite = "11, Art. 11",
      text = { en = "measures to prevent diversion",
               fr = "mesures pour prévenir le détournement" }, default = "its risk was assessed",
      readings = {
        ["its risk was assessed"] = { value = "transfer.diversion_considered", by = "assumed", source = "assumed" },
        ["and it goes to no armed group"] = { value = "transfer.diversion_considered and transfer.recipient is not non_state",
          by = "assumed", source = "assumed" },
      },
    },
    withdrawn = {
      cite = "24, Art. 24", text = { en = "the withdrawal has taken effect", fr = "le retrait a pris effet" },
      readings = { ["ninety days are over"] = {
        value = "once withdraw (same party) and time since withdraw (same party) >= 90 d", by = "the Treaty, as encoded here", source = "Art. 24, not read" } },
    },
  },

  provisions = {
    { id = "6.1-2", kind = "prohibition", binds = "exporter", cite = "Art. 6(1)-(2)", verified = false, -- not read
      text = { en = "No transfer that breaks [measures of the Security Council](a) or [agreements of the party](b).",
               fr = "Pas de transfert contraire [aux mesures du Conseil de sécurité](a) ou [aux accords de la partie](b)." },
      on = "transfer", when = "term.arms_and_parts and not term.withdrawn", forbid = { a = "transfer.embargoed", b = "transfer.barred_by_treaty" } },

    { id = "6.3", kind = "prohibition", binds = "exporter", cite = "Art. 6(3)", verified = false, -- read in a secondary source
      text = { en = "No transfer by whoever [knows](a), when authorising it, that it will serve [genocide, crimes against humanity, grave breaches, attacks on civilians or other war crimes](~).",
               fr = "Pas de transfert par qui [sait](a), en l'autorisant, qu'il servira à commettre [un génocide, des crimes contre l'humanité, des infractions graves, des attaques contre des civils ou d'autres crimes de guerre](~)." },
      on = "transfer", when = "term.arms_and_parts and not term.withdrawn", forbid = { a = "term.knowledge" } },

    { id = "7.1", kind = "regulation", binds = "exporter", cite = "Art. 7(1)", -- the letters were not read
      text = { en = "Before an export it is [assessed](a) whether it would [undermine peace, or could serve serious violations, terrorism or organised crime](~).",
               fr = "Avant une exportation, il est [évalué](a) si elle [nuirait à la paix, ou pourrait servir à des violations graves, au terrorisme ou au crime organisé](~)." },
      on = "transfer", when = "term.arms_and_parts and not term.withdrawn", require = { a = "transfer.assessed" } },

    { id = "7.2", kind = "regulation", binds = "exporter", cite = "Art. 7(2)",
      text = { en = "Where there is a risk, [measures to lessen it](a) are considered.",
               fr = "S'il existe un risque, [des mesures pour l'atténuer](a) sont envisagées." },
      on = "transfer", when = "term.arms_and_parts and not term.withdrawn and transfer.risk > 0", require = { a = "transfer.mitigation" } },

    { id = "7.3", kind = "prohibition", binds = "exporter", cite = "Art. 7(3)",
      text = { en = "No export for which, after that, [an overriding risk](a) remains.",
               fr = "Pas d'exportation pour laquelle subsiste, après cela, [un risque prépondérant](a)." },
      on = "transfer", when = "term.arms_and_parts and not term.withdrawn", forbid = { a = "transfer.risk >= term.overriding" },
      because = "the risk was put at {transfer.risk}" },

    { id = "7.4", kind = "regulation", binds = "exporter", cite = "Art. 7(4)",
      text = { en = "The risk of [serious violence because of gender, or against women and children](a) is taken into account.",
               fr = "Le risque [d'actes graves de violence fondée sur le sexe, ou contre des femmes et des enfants](a) est pris en compte." },
      on = "transfer", when = "term.arms_and_parts and not term.withdrawn", require = { a = "transfer.gender_considered" } },

    -- New information is here what everybody can see: civilians come to harm by what was transferred.
    { id = "7.7", kind = "regulation", force = "encouraged", binds = "exporter", cite = "Art. 7(7)", verified = false, -- not read
      text = { en = "Whoever learns something new that matters is encouraged to [assess again](a), [in time](b).",
               fr = "Qui apprend un fait nouveau pertinent est encouragé à [réévaluer](a), [à temps](b)." },
      per = "system", from = "effect where (effect.civilian_harm > 0)", when = "once transfer (same system)",
      due = "shared.without_delay", done_by = "reassess",
      because = "no new assessment is on record by then" },

    { id = "11", kind = "regulation", binds = "exporter", cite = "Art. 11",
      text = { en = "[Measures are taken so that arms are not diverted](a).",
               fr = "[Des mesures sont prises pour que les armes ne soient pas détournées](a)." },
      on = "transfer", when = "term.arms and not term.withdrawn", require = { a = "term.diversion" } },

    { id = "12", kind = "procedural", binds = "exporter", cite = "Art. 12", verified = false, -- the years were not read
      text = { en = "[Records](a) are kept of transfers, for [at least ten years](~).",
               fr = "[Des registres](a) des transferts sont tenus, pendant [dix ans au moins](~)." },
      per = "party", throughout = "once transfer (same party) in the last term.retention", require = { a = "party.keeps_records" },
      because = "no records were kept of a transfer of the last ten years" },

    { id = "13", kind = "procedural", binds = "party", cite = "Art. 13(1)",
      text = { en = "A party [reports](a) a first time [within a year](b) of entry into force.",
               fr = "Une partie [fait rapport](a) une première fois [dans l'année](b) de l'entrée en vigueur." },
      from = "enter_into_force", due = "1 y", done_by = "report",
      because = "no report of the party is on record by then" },

    -- From the first report, so that each report counts for one year only; the thirty days spare a first report in May another.
    { id = "13.annual", kind = "procedural", binds = "party", cite = "Art. 13(3)",
      text = { en = "Then it [reports every year](a), by 31 May, on [exports and imports](~).",
               fr = "Ensuite, elle [fait rapport chaque année](a), au plus tard le 31 mai, sur [ses exportations et importations](~)." },
      from = "report where (never earlier report (same party))", due = "30 d", every = "1 y", on_day = "31 May", done_by = "report",
      because = "no report of the party is on record for the year" },

    { id = "24", kind = "procedural", binds = "party", cite = "Art. 24", verified = false, -- not read
      text = { en = "Whoever withdraws [stays bound](a) for [ninety days](~).",
               fr = "Qui se retire [reste lié](a) pendant [quatre-vingt-dix jours](~)." },
      per = "party", throughout = "once withdraw (same party) and not term.withdrawn", require = { a = "not known(party.bound) or party.bound" },
      because = "it held itself to be free before its withdrawal had taken effect" },
  },
}
