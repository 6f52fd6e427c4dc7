-- The Treaty on the Prohibition of Nuclear Weapons: law in force for its parties. Here for what it asks after the harm, of use and of
-- testing alike. The party that is judged is taken to be bound, and its stockpile to be of nuclear weapons.
return treaty {
  id = "nuclear-ban-2017", standing = "in force", date = "2017-07-07",
  title = { en = "Treaty on the Prohibition of Nuclear Weapons", fr = "Traité sur l'interdiction des armes nucléaires" },
  about = { en = "Nuclear weapons are banned; what there is goes off alert at once and is eliminated under verification; victims of use and testing are cared for, and the land restored.",
            fr = "Les armes nucléaires sont interdites ; celles qui existent sont retirées du service et éliminées sous vérification ; les victimes de l'emploi et des essais sont assistées, et les terres remises en état." },
  source = "Treaty of 7 July 2017, and decision 1 of the first meeting of States Parties (2022)",
  applies = "not known(system) or term.nuclear",

  terms = {
    nuclear = {
      cite = "1, Art. 1(1)",
      text = { en = "nuclear weapons or other nuclear explosive devices",
               fr = "armes nucléaires ou autres dispositifs explosifs nucléaires" },
      readings = { ["where the record says so"] = { value = "known(system.payload) and system.payload is nuclear_explosive",
        by = "the Treaty, as encoded here", source = "Art. 1(1)" } },
    },
    -- The Treaty has no dates for these; a duty without a date is never late.
    immediately = {
      cite = "4.2, Art. 4(2)", text = { en = "immediately", fr = "immédiatement" }, default = "thirty days",
      readings = { ["thirty days"] = { value = "30 d",
        by = "assumed", source = "assumed" }, ["one day"] = { value = "1 d", by = "assumed", source = "assumed" } },
    },
    prompt = {
      cite = "4.4, Art. 4(4)", text = { en = "prompt removal", fr = "le prompt retrait" }, default = "90 days",
      readings = {
        ["90 days"] = { value = "90 d", by = "the first meeting of States Parties", source = "decision 1 (2022), the number not read" },
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
      },
    },
    adequately = {
      cite = "6.1, Art. 6(1)", text = { en = "adequately provide", fr = "fournir de façon suffisante" }, default = "to all who need it",
      readings = {
        ["to all who need it"] = { value = "care.covered >= care.needed", by = "the Treaty, as encoded here", source = "Art. 6(1)" },
        ["to nine in ten"] = { value = "care.covered >= 90 % * care.needed", by = "assumed", source = "assumed" },
        ["suited to age and gender, and to all"] = { value = "care.covered >= care.needed and care.age_and_gender",
          by = "the Treaty, as encoded here", source = "Art. 6(1)" },
      },
    },
    first_care = {
      cite = "6.1, in no treaty as a number", text = { en = "time for medical care", fr = "délai pour les soins médicaux" }, default = "thirty days",
      readings = { ["thirty days"] = { value = "30 d",
        by = "assumed", source = "assumed" }, ["one day"] = { value = "1 d", by = "assumed", source = "assumed" } },
    },
    later = {
      cite = "6, in no treaty as a number",
      text = { en = "time for all other assistance, and to begin with the land",
               fr = "délai pour toute autre assistance et pour commencer la remise en état" }, default = "two years",
      readings = { ["two years"] = { value = "2 y",
        by = "assumed", source = "assumed" }, ["one year"] = { value = "1 y", by = "assumed", source = "assumed" }, ["five years"] = { value = "5 y", by = "assumed", source = "assumed" } },
    },
    withdrawn = {
      cite = "17, Art. 17", text = { en = "the withdrawal has taken effect", fr = "le retrait a pris effet" },
      readings = { ["twelve months are over"] = {
        value = "once withdraw (same party) and time since withdraw (same party) >= 1 y", by = "the Treaty, as encoded here", source = "Art. 17, not read" } },
    },
  },

  provisions = {
    { id = "1", kind = "prohibition", binds = "party", cite = "Art. 1(1)(a), (d)", -- the letters were not read
      text = { en = "Under no circumstances are [nuclear weapons](a) developed, tested, produced or acquired, nor used.",
               fr = "En aucune circonstance [des armes nucléaires](a) ne sont mises au point, mises à l'essai, produites ou acquises, ni employées." },
      on = "develop, test, produce, acquire, use, engage", applies = "known(system)", forbid = { a = "term.nuclear" },
      unless = { { id = "17.use", cite = "Art. 17", text = { en = "it has withdrawn, and the withdrawal has taken effect",
                 fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" } } },

    -- `begin` is in the list because to possess them is forbidden too; who joins with weapons has until its date (Art. 4(2)).
    { id = "1.possess", kind = "prohibition", binds = "party", cite = "Art. 1(1)(a)",
      text = { en = "No [nuclear weapons](a) are possessed or stockpiled.", fr = "Aucune [arme nucléaire](a) n'est possédée ni stockée." },
      on = "begin, stockpile, retain", applies = "known(system)", forbid = { a = "term.nuclear" },
      unless = {
        { id = "4.time", cite = "Art. 4(2)",
          text = { en = "It joined with them, and the time in which it destroys them is not over.",
                   fr = "Elle a adhéré en les possédant, et le délai pour les détruire n'est pas écoulé." },
          clause = "party.stockpile > 0 and party.since_entry_into_force <= 10 y" },
        { id = "17.possess", cite = "Art. 17",
          text = { en = "it has withdrawn, and the withdrawal has taken effect",
                   fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" },
      } },

    { id = "1.transfer", kind = "prohibition", binds = "party", cite = "Art. 1(1)(b)-(c)",
      text = { en = "No [nuclear weapons, nor control over them](a), are transferred or received.",
               fr = "Aucune [arme nucléaire, ni le contrôle sur elle](a), n'est transférée ni reçue." },
      on = "transfer, receive", applies = "known(system)", forbid = { a = "term.nuclear" },
      unless = { { id = "17.transfer", cite = "Art. 17", text = { en = "it has withdrawn, and the withdrawal has taken effect",
                 fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" } } },

    { id = "1.threat", kind = "prohibition", binds = "party", cite = "Art. 1(1)(d)",
      text = { en = "Nobody is [threatened](a) with their use.", fr = "Nul n'est [menacé](a) de leur emploi." },
      on = "threaten", forbid = { a = "true" }, because = "the party is on record as having threatened use",
      unless = { { id = "17.threat", cite = "Art. 17", text = { en = "it has withdrawn, and the withdrawal has taken effect",
                 fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" } } },

    { id = "1.assist", kind = "prohibition", binds = "party", cite = "Art. 1(1)(e)-(f)",
      text = { en = "Nobody is [assisted](a) with what is forbidden, and no such help is [sought](a).",
               fr = "Nul n'est [assisté](a) dans ce qui est interdit, et une telle aide n'est pas [recherchée](a)." },
      on = "aid, seek_aid", forbid = { a = "true" }, because = "the party is on record as having given or sought help" },

    -- Whoever hosts another's weapons on joining has the time of Art. 4(4).
    { id = "1.station", kind = "prohibition", binds = "party", cite = "Art. 1(1)(g)",
      text = { en = "No weapons of another are [stationed, installed or deployed](a) on its territory.",
               fr = "Aucune arme d'autrui n'est [stationnée, installée ou déployée](a) sur son territoire." },
      per = "party", throughout = "party.since_entry_into_force > term.prompt", require = { a = "not party.hosts" },
      because = "another's weapons lay there after the time for their removal" },

    { id = "2", kind = "procedural", binds = "party", cite = "Art. 2(1)", verified = false, -- the thirty days were not read
      text = { en = "A party [declares](a) what it owned, possessed or controls, and whether it hosts another's, [within thirty days](b).",
               fr = "Une partie [déclare](a) ce qu'elle a détenu, possédé ou contrôle, et si elle en abrite d'un autre, [dans les trente jours](b)." },
      from = "enter_into_force", due = "30 d", done_by = "notify",
      because = "no declaration of the party is on record by then" },

    { id = "4.1", kind = "remedial obligation", binds = "party", cite = "Art. 4(1)",
      text = { en = "Who destroyed its weapons before joining has it [verified that they are gone for good](a), [in time](b).",
               fr = "Qui a détruit ses armes avant d'adhérer fait [vérifier leur élimination irréversible](a), [à temps](b)." },
      from = "enter_into_force", when = "party.had_weapons and party.stockpile = 0", due = "term.later", done = "party.elimination_verified",
      because = "no competent authority had verified it by then" },

    { id = "4.2", kind = "remedial obligation", binds = "party", cite = "Art. 4(2)",
      text = { en = "Who joins with weapons [takes them off operational status](a) [immediately](b).",
               fr = "Qui adhère en possédant des armes [les retire de leur état opérationnel](a) [immédiatement](b)." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "term.immediately", done = "not party.operational",
      because = "its weapons were still ready for use" },

    { id = "4.2.plan", kind = "procedural", binds = "party", cite = "Art. 4(2)",
      text = { en = "It [puts forward a plan](a) for their destruction [within sixty days](b).",
               fr = "Elle [soumet un plan](a) de destruction [dans les soixante jours](b)." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "60 d", done = "party.destruction_plan",
      because = "no plan had been put forward by then" },

    { id = "4-dl", kind = "remedial obligation", binds = "party", cite = "Art. 4(2); decision 1 of the first meeting of States Parties", verified = false, -- the numbers were not read
      text = { en = "It [destroys them](a) [within ten years](b), which may be moved by up to five.",
               fr = "Elle [les détruit](a) [dans les dix ans](b), délai que l'on peut prolonger de cinq ans au plus." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "10 y", done = "party.stockpile = 0",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "5 y", cite = "decision 1 of the first meeting of States Parties" },
      because = "the weapons were not gone by then: {party.stockpile} were left" },

    { id = "4-dl.verified", kind = "remedial obligation", binds = "party", cite = "Art. 4(2)-(3)", verified = false, -- only that elimination is verified was read
      text = { en = "And that is [verified](a) by a competent authority, [by the same date](b).",
               fr = "Et une autorité compétente [le vérifie](a), [à la même date](b)." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "10 y", done = "party.elimination_verified",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "5 y", cite = "decision 1 of the first meeting of States Parties" },
      because = "no competent authority had verified it by then" },

    { id = "4.4", kind = "remedial obligation", binds = "party", cite = "Art. 4(4); decision 1 of the first meeting of States Parties", verified = false, -- not read
      text = { en = "Who hosts another's weapons has them [removed](a), [promptly](b).",
               fr = "Qui abrite les armes d'un autre les fait [retirer](a), [promptement](b)." },
      from = "enter_into_force", when = "party.hosts", due = "term.prompt", done = "not party.hosts",
      because = "another's weapons still lay there" },

    -- Of testing too: `party.victims` are all who were harmed, when it joined.
    { id = "6.1", kind = "remedial obligation", binds = "party", cite = "Art. 6(1)",
      text = { en = "A party with victims of use or testing [provides for them](a), [in time](b): [medical care, rehabilitation, psychological support, social and economic inclusion](~).",
               fr = "Une partie qui compte des victimes de l'emploi ou d'essais [leur fournit une assistance](a), [à temps](b) : [soins médicaux, réadaptation, soutien psychologique, insertion sociale et économique](~)." },
      from = "enter_into_force", when = "party.victims > 0", due = "term.later", done_by = "care where (term.adequately)",
      because = "no care that was enough is on record by then" },

    { id = "6.1.medical", kind = "remedial obligation", binds = "party", cite = "Art. 6(1)",
      text = { en = "Those harmed later are given [medical care](a), [in time](b).",
               fr = "Les victimes ultérieures reçoivent [des soins médicaux](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)",
      due = "term.first_care", done_by = "care where (care.kind is medical and term.adequately)",
      because = "no such medical care is on record by then" },

    { id = "6.1.further", kind = "remedial obligation", binds = "party", cite = "Art. 6(1)",
      text = { en = "And [rehabilitation, psychological support, or help to be included](a), [in time](b).",
               fr = "Et [réadaptation, soutien psychologique ou aide à l'insertion](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)",
      due = "term.later", done_by = "care where (care.kind is not medical and term.adequately)",
      because = "no such assistance is on record by then" },

    { id = "6.1.manner", kind = "remedial obligation", binds = "party", cite = "Art. 6(1)",
      text = { en = "Care is [suited to age and gender](a), and given [without discrimination](b).",
               fr = "L'assistance est [adaptée à l'âge et au sexe](a), et donnée [sans discrimination](b)." },
      on = "care", require = { a = "care.age_and_gender", b = "care.equal" } },

    { id = "6.2", kind = "remedial obligation", binds = "party", cite = "Art. 6(2)", verified = false, -- the paragraph's number was not read
      text = { en = "Where its land is contaminated by use or testing, [it is restored](a), by [what is necessary and appropriate](~), [in time](b).",
               fr = "Là où son territoire est contaminé par l'emploi ou des essais, [il est remis en état](a), par [ce qui est nécessaire et approprié](~), [à temps](b)." },
      from = "enter_into_force", when = "party.contaminated_area > 0 km2", due = "term.later", done_by = "remediate",
      because = "nothing to restore the land is on record by then" },

    { id = "6.2.new", kind = "remedial obligation", binds = "party", cite = "Art. 6(2)", verified = false,
      text = { en = "So is [a place that is contaminated later](a), [in time](b).", fr = "De même [un lieu contaminé plus tard](a), [à temps](b)." },
      per = "place", from = "effect where (effect.environmental_damage)", due = "term.later", done_by = "remediate",
      because = "nothing to restore the place is on record by then" },

    { id = "7", kind = "positive obligation", binds = "party", cite = "Art. 7(3)-(4)",
      text = { en = "A party in a position to do so [helps](a) affected parties and those who were harmed, [in time](b); [each has the right to seek help](~).",
               fr = "Une partie en mesure de le faire [aide](a) les parties touchées et les victimes, [à temps](b) ; [chacune a le droit de demander de l'aide](~)." },
      from = "enter_into_force", when = "party.in_position_to_help", due = "shared.without_delay", done_by = "assist",
      because = "the party, which could help, is not on record as having helped by then" },

    { id = "7.6", kind = "remedial obligation", binds = "user", cite = "Art. 7(6)", verified = false, -- not read
      text = { en = "A party that has used or tested nuclear weapons has a responsibility to [assist those affected](a), [in time](b).",
               fr = "Une partie qui a employé ou mis à l'essai des armes nucléaires a la responsabilité [d'aider les parties touchées](a), [à temps](b)." },
      from = "enter_into_force", when = "once use (same party) or once test (same party)", due = "term.later", done_by = "assist",
      because = "the party that used or tested them is not on record as having helped" },

    { id = "8", kind = "procedural", binds = "party", cite = "Art. 8(2)",
      text = { en = "Parties [meet](a) a first time [within a year](b) of entry into force.",
               fr = "Les parties [se réunissent](a) une première fois [dans l'année](b) de l'entrée en vigueur." },
      per = "run", from = "enter_into_force where (never earlier enter_into_force)", due = "1 y", done_by = "meet",
      because = "no meeting is on record by then" },

    { id = "8.again", kind = "procedural", binds = "party", cite = "Art. 8(2)",
      text = { en = "Then they [meet again](a) every two years.", fr = "Ensuite, elles [se réunissent](a) tous les deux ans." },
      per = "run", from = "meet where (never earlier meet)", every = "2 y", done_by = "meet",
      because = "no meeting is on record for these two years" },

    { id = "12", kind = "positive obligation", binds = "party", cite = "Art. 12", verified = false, -- not read
      text = { en = "A party [encourages others to join](a), [in time](b).", fr = "Une partie [encourage d'autres à adhérer](a), [à temps](b)." },
      from = "enter_into_force", due = "shared.without_delay", done_by = "invite",
      because = "the party is not on record as having invited anybody by then" },

    { id = "17", kind = "procedural", binds = "party", cite = "Art. 17", verified = false, -- not read
      text = { en = "Whoever withdraws [stays bound](a) for [twelve months](~).", fr = "Qui se retire [reste lié](a) pendant [douze mois](~)." },
      per = "party", throughout = "once withdraw (same party) and not term.withdrawn", require = { a = "not known(party.bound) or party.bound" },
      because = "it held itself to be free before its withdrawal had taken effect" },
  },
}
