-- Amended Protocol II to the CCW: law in force for its parties. It regulates mines, booby-traps and other devices on land. What is
-- "a mine" is what the record says is laid to lie in wait. Articles whose wording was not read are marked.
return treaty {
  id = "amended-protocol-2", standing = "in force", date = "1996-05-03",
  title = { en = "CCW Amended Protocol II on mines, booby-traps and other devices", fr = "Protocole II modifié de la CCAC sur les mines, pièges et autres dispositifs" },
  about = { en = "Mines must be detectable, and destroy themselves or be fenced; who laid them records, warns and clears.",
            fr = "Les mines doivent être détectables, et s'autodétruire ou être clôturées ; qui les a posées enregistre, avertit et nettoie." },
  source = "Protocol of 3 May 1996 and its Technical Annex",
  applies = "not known(system) or term.device",

  terms = {
    device = {
      cite = "1, Art. 1(1)-(3)", text = { en = "mines, booby-traps and other devices used on land, beaches and river crossings; no anti-ship mines at sea or in inland waterways",
               fr = "mines, pièges et autres dispositifs utilisés à terre, plages et traversées de cours d'eau compris ; pas les mines antinavires en mer ou en eaux intérieures" },
      readings = { ["laid or a trap, and not in the water"] = {
        value = "(known(system.emplaced) and system.emplaced or term.trap) and not (known(system.domain) and system.domain in {sea, underwater})", by = "the Protocol, as encoded here", source = "Art. 1" } },
    },
    anti_personnel = {
      cite = "2, Art. 2",
      text = { en = "anti-personnel mine: one primarily designed to be exploded by the presence, proximity or contact of a person",
               fr = "mine antipersonnel : conçue principalement pour exploser du fait de la présence, de la proximité ou du contact d'une personne" },
      default = "a person sets it off, and it was meant for persons",
      readings = {
        ["a person sets it off, and it was meant for persons"] = {
          value = "system.triggered_by_person and not term.trap and not (known(system.target_profile) and system.target_profile in {object_by_nature, object_by_use, dual_use})", by = "the Protocol, as encoded here: 'primarily'", source = "Art. 2, content from an ICRC fact sheet" },
        ["a person sets it off"] = { value = "system.triggered_by_person and not term.trap",
          by = "assumed: without 'primarily', as in the Mine Ban Convention", source = "assumed" },
      },
    },
    trap = {
      cite = "2.trap, Art. 2", text = { en = "booby-trap", fr = "piège" },
      readings = { ["where the record says so"] = { value = "known(system.booby_trap) and system.booby_trap", by = "assumed", source = "assumed" } },
    },
    remote = {
      cite = "2.remote, Art. 2(2)", text = { en = "remotely delivered", fr = "mise en place à distance" },
      readings = { ["where the record says so"] = { value = "known(system.remotely_delivered) and system.remotely_delivered",
        by = "the Protocol, as encoded here", source = "Art. 2, content from an ICRC fact sheet" } },
    },
    -- Read in an excerpt: the nine years are counted from the Protocol's own entry into force, 3 December 1998, so they are over for
    -- everybody since December 2007. No fact tells a date; whether a deferral still runs is on record, or is not.
    deferred = {
      cite = "TA.2.deferred, Technical Annex, para 2(c)",
      text = { en = "declared on joining, for nine years from the Protocol's entry into force",
               fr = "déclaré à l'adhésion, pour neuf ans à compter de l'entrée en vigueur du Protocole" }, default = "a declared deferral still runs",
      readings = {
        ["a declared deferral still runs"] = { value = "party.deferral", by = "the Protocol, as encoded here", source = "Technical Annex, para 2(c), read in an excerpt" },
        ["nine years from the party's own joining"] = { value = "party.deferral and party.since_entry_into_force <= 9 y",
          by = "assumed: the years counted for each party", source = "assumed" },
      },
    },
    self_ending = {
      cite = "2.self_ending, Art. 2",
      text = { en = "self-destruction, and self-deactivation as a back-up",
               fr = "autodestruction, et autodésactivation de secours" }, default = "it is fitted with both",
      readings = {
        ["it is fitted with both"] = { value = "system.self_destructs and system.self_deactivates",
          by = "the Protocol, as encoded here", source = "Technical Annex, para 3" },
        ["it is fitted with both, and they work"] = {
          value = "system.self_destructs and system.self_deactivates and system.self_destruct_failure <= 10 % and system.self_destruct_after <= 30 d and system.works_after_120_days <= 0.001", by = "the Protocol, as encoded here", source = "Technical Annex, para 3" },
      },
    },
    at_civilians = {
      cite = "3, Art. 3(7)",
      text = { en = "directed against civilians",
               fr = "dirigés contre des civils" }, default = "those whom the person took for civilians",
      readings = {
        ["those whom the person took for civilians"] = { value = "assessed.status is civilian", by = "assumed", source = "assumed" },
        ["those whom it struck"] = { value = "target.status is civilian", by = "assumed", source = "assumed" },
      },
    },
    precautions = {
      cite = "3, Art. 3(10)",
      text = { en = "all feasible precautions to protect civilians",
               fr = "toutes les précautions possibles pour protéger les civils" }, default = "the place is marked",
      readings = {
        ["the place is marked"] = { value = "place.marked", by = "assumed", source = "assumed" },
        ["it is marked, watched and fenced"] = { value = "place.marked and place.monitored and place.fenced", by = "assumed", source = "assumed" },
        ["few civilians are there"] = { value = "place.civilians < 10", by = "assumed", source = "assumed" },
      },
    },
    feasible = {
      cite = "6, Art. 6(3)", text = { en = "to the extent feasible", fr = "dans la mesure du possible" }, default = "always",
      readings = {
        ["always"] = { value = "true", by = "assumed", source = "assumed" },
        ["once it was made after 1996"] = { value = "system.made_after_1996", by = "assumed", source = "assumed" },
      },
    },
    concentration = {
      cite = "7, Art. 7",
      text = { en = "a concentration of civilians where no combat takes place",
               fr = "une concentration de civils où aucun combat n'a lieu" }, default = "a populated place without conflict",
      readings = {
        ["a populated place without conflict"] = { value = "place.populated and not place.armed_conflict", by = "assumed", source = "assumed" },
        ["any populated place"] = { value = "place.populated", by = "assumed", source = "assumed" },
      },
    },
    without_delay = {
      cite = "9-10, Art. 10",
      text = { en = "without delay after active hostilities; in no treaty as a number",
               fr = "sans retard après la cessation des hostilités actives ; aucun traité ne le chiffre" }, default = "one year",
      readings = {
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
        ["ninety days"] = { value = "90 d", by = "assumed", source = "assumed" },
        ["ten years"] = { value = "10 y", by = "by analogy with the Mine Ban Convention", source = "Mine Ban Convention, Art. 5(1)" },
      },
    },
  },

  provisions = {
    -- Article 3 in its parts: 3(2) here, the others below.
    { id = "3", kind = "remedial obligation", binds = "user", cite = "Art. 3(2)",
      text = { en = "Whoever laid them is responsible for all of them, and [removes](a) them, [without delay](b) once the fighting is over.",
               fr = "Qui les a posés en est responsable, et les [enlève](a), [sans retard](b) après les combats." },
      from = "end_hostilities", when = "once deploy where (system.emplaced) (same party) or once use where (system.emplaced) (same party)",
      due = "term.without_delay", done_by = "clear",
      because = "the party that laid them is not on record as having removed them by then" },

    { id = "3.3", kind = "prohibition", binds = "party", cite = "Art. 3(3), 3(5)",
      text = { en = "None that [causes superfluous injury](a), and none that [a mine detector sets off](b).",
               fr = "Aucun qui [cause des maux superflus](a), et aucun qu'[un détecteur de mines fait exploser](b)." },
      on = "deploy, use, engage", applies = "known(system)", forbid = { a = "system.found_superfluous", b = "system.set_off_by_detector" } },

    { id = "3.7", kind = "prohibition", binds = "operator", cite = "Art. 3(7)-(8)",
      text = { en = "None are [directed against civilians](a) or [used indiscriminately](b).",
               fr = "Aucun n'est [dirigé contre des civils](a) ni [employé sans discrimination](b)." },
      on = "engage", applies = "known(system)",
      forbid = { a = "term.at_civilians", b = "assessed.civilian_harm > assessed.advantage or known(system.found_indiscriminate) and system.found_indiscriminate" } },

    { id = "3.10", kind = "regulation", binds = "party", cite = "Art. 3(10)",
      text = { en = "[All feasible precautions](a) are taken to protect civilians.",
               fr = "[Toutes les précautions possibles](a) sont prises pour protéger les civils." },
      on = "deploy, use", applies = "known(system)", require = { a = "term.precautions" } },

    { id = "3.11", kind = "regulation", binds = "party", cite = "Art. 3(11)",
      text = { en = "[Effective advance warning](a) is given where civilians may be affected.",
               fr = "[Un préavis efficace](a) est donné là où des civils peuvent être touchés." },
      on = "deploy, use", applies = "known(system)", when = "place.populated or place.civilians > 0",
      require = { a = "place.warned or once warn where (human.warning_receivable)" } },

    { id = "4", kind = "prohibition", binds = "party", cite = "Art. 4",
      text = { en = "No [anti-personnel mine](~) is used that [cannot be detected](a).",
               fr = "Aucune [mine antipersonnel](~) [indétectable](a) n'est employée." },
      on = "deploy, use", applies = "known(system)", when = "term.anti_personnel", require = { a = "system.detectable_mass >= 8 g" },
      unless = {
        { id = "TA.2c", cite = "Technical Annex, para 2(c)",
          text = { en = "It was made before 1997, and the party declared on joining that it would comply within nine years.",
                   fr = "Elle a été fabriquée avant 1997, et la partie a déclaré en adhérant qu'elle s'y conformerait dans les neuf ans." },
          clause = "not system.made_after_1996 and term.deferred" },
      },
      because = "its signal is that of {system.detectable_mass} of iron" },

    { id = "5", kind = "regulation", binds = "party", cite = "Art. 5", -- the paragraph's number was read in a secondary source
      text = { en = "Anti-personnel mines that are laid by hand [destroy or deactivate themselves](a).",
               fr = "Les mines antipersonnel posées autrement qu'à distance [s'autodétruisent ou s'autodésactivent](a)." },
      on = "deploy, use", applies = "known(system)", when = "term.anti_personnel and not term.remote", require = { a = "term.self_ending" },
      unless = {
        { id = "5.area", cite = "Art. 5(2)",
          text = { en = "They lie in an area that is marked, monitored and fenced.",
                   fr = "Elles se trouvent dans une zone marquée, surveillée et clôturée." },
          clause = "place.marked and place.monitored and place.fenced" },
      } },

    { id = "5.leave", kind = "regulation", binds = "party", cite = "Art. 5(2)",
      text = { en = "Such an area is [cleared before it is left](a).", fr = "Une telle zone est [nettoyée avant d'être abandonnée](a)." },
      per = "place", throughout = "known(place.abandoned) and place.abandoned and (not known(place.contamination) or place.contamination is mines)",
      require = { a = "place.contaminated_area = 0 km2" },
      because = "the area was left with mines in it" },

    { id = "6", kind = "regulation", binds = "party", cite = "Art. 6(2)",
      text = { en = "Anti-personnel mines that are laid from afar [destroy and deactivate themselves](a).",
               fr = "Les mines antipersonnel mises en place à distance [s'autodétruisent et s'autodésactivent](a)." },
      on = "deploy, use", applies = "known(system)", when = "term.anti_personnel and term.remote", require = { a = "term.self_ending" } },

    { id = "6.vehicles", kind = "regulation", binds = "party", cite = "Art. 6(3)",
      text = { en = "Other mines laid from afar have, [as far as feasible](~), effective [self-destruction or self-neutralisation](a), and [self-deactivation as a back-up](b).",
               fr = "Les autres mines mises en place à distance ont, [autant que possible](~), [une autodestruction ou autoneutralisation](a) efficace, et [une autodésactivation de secours](b)." },
      on = "deploy, use", applies = "known(system)", when = "not term.anti_personnel and not term.trap and term.remote and term.feasible",
      require = { a = "system.self_destructs or system.self_neutralises", b = "system.self_deactivates" } },

    { id = "6.record", kind = "procedural", binds = "party", cite = "Art. 6", verified = false, -- not read
      text = { en = "Mines laid from afar are [recorded](a), and [warned of](b).",
               fr = "Les mines mises en place à distance sont [enregistrées](a), et [annoncées](b)." },
      on = "deploy, use", applies = "known(system)", when = "term.remote", require = { a = "party.keeps_records", b = "place.warned or once warn" } },

    { id = "7", kind = "prohibition", binds = "party", cite = "Art. 7",
      text = { en = "No booby-trap [looks like a harmless portable object](a), is [attached to what is protected](b), or lies in [a concentration of civilians where no combat takes place](c).",
               fr = "Aucun piège n'a [l'apparence d'un objet portatif inoffensif](a), n'est [attaché à ce qui est protégé](b), ni ne se trouve dans [une concentration de civils où aucun combat n'a lieu](c)." },
      on = "deploy, use", applies = "known(system)", when = "term.trap",
      forbid = { a = "system.disguised", b = "system.on_protected_object", c = "term.concentration" } },

    { id = "8", kind = "regulation", binds = "party", cite = "Art. 8",
      text = { en = "No mine goes [to an armed group](a), and [an anti-personnel mine only to a State that is bound](b) or applies the Protocol.",
               fr = "Aucune mine n'est transférée [à un acteur non étatique](a), et [une mine antipersonnel seulement à un État lié](b) ou qui applique le Protocole." },
      on = "transfer", applies = "known(system)",
      require = { a = "transfer.recipient is not non_state", b = "if term.anti_personnel then transfer.recipient is party" } },

    { id = "8.banned", kind = "prohibition", binds = "party", cite = "Art. 8",
      text = { en = "No mine whose use is forbidden is transferred: [none that cannot be detected](a), [none that a detector sets off](b).",
               fr = "Aucune mine dont l'emploi est interdit n'est transférée : [aucune qui soit indétectable](a), [aucune qu'un détecteur fait exploser](b)." },
      on = "transfer", applies = "known(system)",
      forbid = { a = "term.anti_personnel and system.detectable_mass < 8 g", b = "system.set_off_by_detector" } },

    { id = "9-10", kind = "remedial obligation", binds = "party", cite = "Art. 10", verified = false, -- "without delay" was not read
      text = { en = "After active hostilities the places are [cleared](a), [without delay](b).",
               fr = "Après la cessation des hostilités actives, les lieux sont [nettoyés](a), [sans retard](b)." },
      per = "place", from = "end_hostilities", when = "known(place) and place.contaminated_area > 0 km2 and (not known(place.contamination) or place.contamination is mines)",
      due = "term.without_delay", done = "place.contaminated_area = 0 km2",
      because = "the place was not cleared by then" },

    { id = "9-10.record", kind = "procedural", binds = "party", cite = "Art. 9",
      text = { en = "Where they are laid is [recorded](a).", fr = "Leur emplacement est [enregistré](a)." },
      on = "deploy, use", applies = "known(system)", require = { a = "party.keeps_records" } },

    { id = "13", kind = "procedural", binds = "party", cite = "Art. 13", verified = false, -- not read
      text = { en = "A party [reports every year](a).", fr = "Une partie [fait rapport chaque année](a)." },
      from = "enter_into_force", every = "1 y", done_by = "report",
      because = "no report of the party is on record for the year" },

    { id = "TA.2", kind = "technical", binds = "producer", cite = "Technical Annex, para 2(a)",
      text = { en = "Anti-personnel mines made after 1 January 1997 give the signal of [at least 8 grams of iron](a) in one mass.",
               fr = "Les mines antipersonnel fabriquées après le 1er janvier 1997 donnent le signal [d'au moins 8 grammes de fer](a) en une seule masse." },
      on = "begin, produce, acquire, transfer, deploy, use", applies = "known(system)", when = "term.anti_personnel and system.made_after_1996",
      require = { a = "system.detectable_mass >= 8 g" },
      because = "its signal is that of {system.detectable_mass} of iron" },

    { id = "TA.2b", kind = "technical", binds = "party", cite = "Technical Annex, para 2(b)",
      text = { en = "Older ones give it [before they are laid](a).", fr = "Les plus anciennes le donnent [avant d'être posées](a)." },
      on = "deploy, use", applies = "known(system)", when = "term.anti_personnel and not system.made_after_1996",
      require = { a = "system.detectable_mass >= 8 g" },
      unless = {
        { id = "TA.2c.older", cite = "Technical Annex, para 2(c)",
          text = { en = "The party declared on joining that it would comply within nine years, and they are not over.",
                   fr = "La partie a déclaré en adhérant qu'elle s'y conformerait dans les neuf ans, et ils ne sont pas écoulés." },
          clause = "term.deferred" },
      },
      because = "its signal is that of {system.detectable_mass} of iron" },

    { id = "TA.3", kind = "technical", binds = "producer", cite = "Technical Annex, para 3(a)",
      text = { en = "Of anti-personnel mines laid from afar [no more than one in ten](a) fails to destroy itself [within 30 days](b), and with self-deactivation [no more than one in 1,000](c) still works after 120 days.",
               fr = "Parmi les mines antipersonnel mises en place à distance, [une sur dix au plus](a) ne s'autodétruit pas [dans les 30 jours](b) et, avec l'autodésactivation, [une sur 1 000 au plus](c) fonctionne encore après 120 jours." },
      on = "begin, produce, acquire, deploy, use", applies = "known(system)", when = "term.anti_personnel and term.remote",
      require = { a = "system.self_destruct_failure <= 10 %", b = "system.self_destruct_after <= 30 d", c = "system.works_after_120_days <= 0.001" },
      because = "of its kind {system.self_destruct_failure} fail to destroy themselves, and {system.works_after_120_days} still work after 120 days" },

    { id = "TA.3.by_hand", kind = "technical", binds = "producer", cite = "Technical Annex, para 3(b)", verified = false, -- read in an excerpt
      text = { en = "The same goes for those laid otherwise outside a marked, monitored and fenced area: [no more than one in ten](a), [within 30 days](b), [no more than one in 1,000](c).",
               fr = "Il en va de même pour celles posées autrement hors d'une zone marquée, surveillée et clôturée : [une sur dix au plus](a), [dans les 30 jours](b), [une sur 1 000 au plus](c)." },
      on = "deploy, use", applies = "known(system)", when = "term.anti_personnel and not term.remote and not (place.marked and place.monitored and place.fenced)",
      require = { a = "system.self_destruct_failure <= 10 %", b = "system.self_destruct_after <= 30 d", c = "system.works_after_120_days <= 0.001" },
      because = "of its kind {system.self_destruct_failure} fail to destroy themselves, and {system.works_after_120_days} still work after 120 days" },
  },
}
