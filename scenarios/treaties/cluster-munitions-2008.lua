-- The Convention on Cluster Munitions: law in force for its parties. The party that is judged is taken to be bound, and its stockpile
-- and areas to be of cluster munitions. What a system releases is asked only where the record says that it releases something.
return treaty {
  id = "cluster-munitions-2008", standing = "in force", date = "2008-05-30",
  title = { en = "Convention on Cluster Munitions", fr = "Convention sur les armes à sous-munitions" },
  about = { en = "Cluster munitions are banned, but for those that pass five tests at once; stocks go in eight years, remnants in ten, and those harmed are cared for.",
            fr = "Les armes à sous-munitions sont interdites, hors celles qui satisfont à cinq critères à la fois ; les stocks disparaissent en huit ans, les restes en dix, et les victimes sont assistées." },
  source = "Convention of 30 May 2008 on Cluster Munitions, 2688 UNTS 39",
  applies = "not known(system) or term.cluster_munition",

  terms = {
    cluster_munition = {
      cite = "2.2, Art. 2(2)",
      text = { en = "a conventional munition designed to disperse or release explosive submunitions of less than 20 kilograms each, and these with it",
               fr = "une munition classique conçue pour disperser ou libérer des sous-munitions explosives de moins de 20 kilogrammes chacune, celles-ci comprises" },
      default = "with its three exclusions",
      readings = {
        ["with its three exclusions"] = {
          value = "term.releases and system.submunition_mass < 20 kg and not term.harmless and not term.electric and not term.five_tests and not term.mine",
          by = "the Convention, as encoded here", source = "Art. 2(2)" },
        ["without the exclusion by five tests"] = { -- as if the chapeau, to avoid indiscriminate effects and duds, were not met by the five alone
          value = "term.releases and system.submunition_mass < 20 kg and not term.harmless and not term.electric and not term.mine",
          by = "assumed: the purpose named before the five tests read as one more", source = "assumed" },
      },
    },
    releases = {
      cite = "2.2.releases, Art. 2(2)",
      text = { en = "it disperses or releases explosive submunitions",
               fr = "elle disperse ou libère des sous-munitions explosives" },
      readings = { ["where the record says so"] = { value = "known(system.submunitions) and system.submunitions > 0",
        by = "the Convention, as encoded here", source = "Art. 2(2)" } },
    },
    harmless = {
      cite = "2.2a, Art. 2(2)(a)",
      text = { en = "designed for flares, smoke, pyrotechnics or chaff; or exclusively for air defence",
               fr = "conçue pour des artifices éclairants, fumigènes, pyrotechniques ou des paillettes ; ou exclusivement pour la défense antiaérienne" },
      default = "what it delivers, or what it is there for",
      readings = {
        ["what it delivers, or what it is there for"] = {
          value = "known(system.payload) and system.payload is flare_smoke_chaff or known(system.role) and system.role is air_defence", by = "the Convention, as encoded here", source = "Art. 2(2)(a)" },
        ["what it delivers only"] = { value = "known(system.payload) and system.payload is flare_smoke_chaff",
          by = "assumed: that a thing can serve one role alone is doubted", source = "assumed" },
      },
    },
    electric = {
      cite = "2.2b, Art. 2(2)(b)",
      text = { en = "designed for electrical or electronic effects",
               fr = "conçue pour produire des effets électriques ou électroniques" },
      readings = { ["what it delivers"] = { value = "known(system.payload) and system.payload is electronic",
        by = "the Convention, as encoded here", source = "Art. 2(2)(b)" } },
    },
    -- All five; one that fails is enough for it to be a cluster munition.
    five_tests = {
      cite = "2.2c, Art. 2(2)(c)",
      text = { en = "to avoid indiscriminate area effects and unexploded submunitions: fewer than ten submunitions; each of more than four kilograms; each made to detect and engage a single target; each with electronic self-destruction; each with electronic self-deactivation",
               fr = "pour éviter les effets indiscriminés sur une zone et les sous-munitions non explosées : moins de dix sous-munitions ; chacune de plus de quatre kilogrammes ; chacune conçue pour détecter et attaquer une cible unique ; chacune dotée d'un mécanisme électronique d'autodestruction ; chacune dotée d'un dispositif électronique d'autodésactivation" },
      readings = { ["all five"] = {
        value = "system.submunitions < 10 and system.submunition_mass > 4 kg and system.single_target and system.electronic_self_destruct and system.electronic_self_deactivation",
        by = "the Convention, as encoded here", source = "Art. 2(2)(c)(i)-(v)" } },
    },
    -- Bomblets from dispensers on aircraft count as submunitions; say so in system.submunitions.
    mine = {
      cite = "1.2-3, Art. 1(2)-(3)",
      text = { en = "it applies to bomblets from dispensers on aircraft; it does not apply to mines",
               fr = "elle s'applique aux petites bombes des disperseurs d'aéronefs ; elle ne s'applique pas aux mines" },
      readings = { ["what is laid to lie in wait"] = { value = "known(system.emplaced) and system.emplaced",
        by = "the Convention, as encoded here", source = "Art. 1(3)" } },
    },

    victims = {
      cite = "2.1, Art. 2(1)",
      text = { en = "those who were killed or suffered harm to body or mind, loss, or exclusion; their families and communities",
               fr = "les personnes tuées ou atteintes dans leur corps ou leur esprit, dans leurs biens ou par exclusion ; leurs familles et communautés" },
      default = "civilians harmed",
      readings = {
        ["civilians harmed"] = { value = "effect.civilian_harm > 0", by = "assumed: what a record counts", source = "assumed" },
        ["anybody harmed, or cut off from home, water or hospital"] = {
          value = "effect.civilian_harm > 0 or effect.killed > 0 or effect.injured > 0 or effect.displaced > 0 or effect.water_cut > 0 or effect.hospital_cut > 0",
          by = "the Convention, as encoded here: families and communities too", source = "Art. 2(1)" },
      },
    },
    adequately = {
      cite = "5, Art. 5(1)", text = { en = "adequately provide", fr = "fournir de façon suffisante" }, default = "to all who need it",
      readings = {
        ["to all who need it"] = { value = "care.covered >= care.needed", by = "the Convention, as encoded here", source = "Art. 5(1)" },
        ["to nine in ten"] = { value = "care.covered >= 90 % * care.needed", by = "assumed", source = "assumed" },
        ["suited to age and gender, and to all"] = { value = "care.covered >= care.needed and care.age_and_gender",
          by = "the Convention, as encoded here", source = "Art. 5(1)" },
      },
    },
    -- The Convention sets no dates for care; a duty without a date is never late.
    first_care = {
      cite = "5, in no treaty as a number", text = { en = "time for medical care", fr = "délai pour les soins médicaux" }, default = "thirty days",
      readings = { ["thirty days"] = { value = "30 d",
        by = "assumed", source = "assumed" }, ["one day"] = { value = "1 d", by = "assumed", source = "assumed" } },
    },
    later_care = {
      cite = "5, in no treaty as a number",
      text = { en = "time for all other assistance",
               fr = "délai pour toute autre assistance" }, default = "two years",
      readings = { ["two years"] = { value = "2 y",
        by = "assumed", source = "assumed" }, ["one year"] = { value = "1 y", by = "assumed", source = "assumed" }, ["five years"] = { value = "5 y", by = "assumed", source = "assumed" } },
    },

    few = {
      cite = "3.6-8, Art. 3(6)",
      text = { en = "no more than absolutely necessary for training and counter-measures",
               fr = "pas plus qu'absolument nécessaire à la formation et aux contre-mesures" },
      default = "some hundreds",
      readings = {
        ["some hundreds"] = { value = "party.retained <= 500", by = "assumed", source = "assumed" },
        ["some thousands"] = { value = "party.retained <= 5000", by = "assumed", source = "assumed" },
        ["none at all"] = { value = "party.retained = 0", by = "assumed", source = "assumed" },
      },
    },
    soon_apart = {
      cite = "3.1-2, in no treaty as a number",
      text = { en = "time to set stocks apart",
               fr = "délai pour séparer les stocks" }, default = "180 days",
      readings = { ["180 days"] = { value = "180 d",
        by = "assumed: by the first report", source = "assumed" }, ["one year"] = { value = "1 y", by = "assumed", source = "assumed" } },
    },
    six_months = {
      cite = "20, Art. 20", text = { en = "six months", fr = "six mois" }, default = "184 days",
      readings = {
        ["184 days"] = { value = "184 d", by = "the Convention; the longest six months of a calendar", source = "Art. 20, not read" },
        ["181 days"] = { value = "181 d", by = "the Convention; the shortest six months of a calendar", source = "Art. 20, not read" },
      },
    },
    withdrawn = {
      cite = "20, Art. 20", text = { en = "the withdrawal has taken effect", fr = "le retrait a pris effet" },
      readings = { ["six months are over"] = {
        value = "once withdraw (same party) and time since withdraw (same party) >= term.six_months", by = "the Convention, as encoded here", source = "Art. 20, not read" } },
    },
  },

  provisions = {
    -- What is in scope is a cluster munition, and forbidden: each ban says so again, so that the verdict names the definition.
    { id = "1.1", kind = "prohibition", binds = "party", cite = "Art. 1(1)(a)",
      text = { en = "Under no circumstances is [a cluster munition](a) used.",
               fr = "En aucune circonstance [une arme à sous-munitions](a) n'est employée." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.cluster_munition" },
      unless = { { id = "20.use", cite = "Art. 20", text = { en = "it has withdrawn, and the withdrawal has taken effect",
                 fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" } },
      because = "it releases {system.submunitions} submunitions of {system.submunition_mass} each" },

    { id = "1.1.make", kind = "prohibition", binds = "party", cite = "Art. 1(1)(b)",
      text = { en = "No [cluster munition](a) is developed, produced or acquired in any other way.",
               fr = "Aucune [arme à sous-munitions](a) n'est mise au point, produite ni acquise d'une autre manière." },
      on = "develop, produce, acquire, receive", applies = "known(system)", forbid = { a = "term.cluster_munition" },
      because = "it releases {system.submunitions} submunitions of {system.submunition_mass} each",
      unless = { { id = "20.make", cite = "Art. 20", text = { en = "it has withdrawn, and the withdrawal has taken effect",
                 fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" } } },

    -- `begin` is in the list because to have them is forbidden too; who has eight years to destroy a stock is still bound to (Art. 3).
    { id = "1.1.keep", kind = "prohibition", binds = "party", cite = "Art. 1(1)(b)",
      text = { en = "No [cluster munition](a) is stockpiled or retained.", fr = "Aucune [arme à sous-munitions](a) n'est stockée ni conservée." },
      on = "begin, stockpile, retain", applies = "known(system)", forbid = { a = "term.cluster_munition" },
      because = "it releases {system.submunitions} submunitions of {system.submunition_mass} each",
      unless = {
        { id = "3.6-8", cite = "Art. 3(6), 3(8)", text = { en = "It keeps a limited number, no more than absolutely necessary, for training and counter-measures, and reports on it in detail.",
                 fr = "Elle en conserve un nombre limité, pas plus qu'absolument nécessaire, pour la formation et les contre-mesures, et en rend compte en détail." },
          clause = "party.retained > 0 and party.stockpile = 0 and term.few and once report (same party)" },
        { id = "3.time", cite = "Art. 3(2)",
          text = { en = "The eight years in which it destroys what it had are not over.",
                   fr = "Les huit ans dans lesquels elle détruit ce qu'elle avait ne sont pas écoulés." },
          clause = "party.stockpile > 0 and party.since_entry_into_force <= 8 y" },
        { id = "20.keep", cite = "Art. 20",
          text = { en = "it has withdrawn, and the withdrawal has taken effect",
                   fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" },
      } },

    { id = "1.1.transfer", kind = "prohibition", binds = "party", cite = "Art. 1(1)(b)",
      text = { en = "No [cluster munition](a) is transferred to anyone, directly or indirectly.",
               fr = "Aucune [arme à sous-munitions](a) n'est transférée à quiconque, directement ou indirectement." },
      on = "transfer", applies = "known(system)", forbid = { a = "term.cluster_munition" },
      because = "it releases {system.submunitions} submunitions of {system.submunition_mass} each",
      unless = {
        { id = "20.transfer", cite = "Art. 20",
          text = { en = "it has withdrawn, and the withdrawal has taken effect",
                   fr = "elle s'est retirée, et le retrait a pris effet" }, clause = "term.withdrawn" },
      } },

    -- Interoperability: among allies who are not bound, to take part is no help with what they do; to ask for it by name is.
    { id = "1.1.aid", kind = "prohibition", binds = "party", cite = "Art. 1(1)(c)",
      text = { en = "Nobody is [assisted, encouraged or induced](a) to do what the Convention forbids.",
               fr = "Nul n'est [assisté, encouragé ou incité](a) à faire ce que la Convention interdit." },
      on = "aid", forbid = { a = "true" }, because = "the party is on record as having helped",
      unless = {
        { id = "21", cite = "Art. 21(3)-(4)",
          text = { en = "A party may take part in operations with States that are not bound and might use cluster munitions.",
                   fr = "Une partie peut participer à des opérations avec des États non liés qui pourraient employer des armes à sous-munitions." },
          clause = "party.joint_operation",
          unless = {
            { id = "21.4d", cite = "Art. 21(4)(d)",
              text = { en = "It may not expressly ask for their use where the choice of munitions is for it alone.",
                       fr = "Elle ne peut en demander expressément l'emploi là où le choix des munitions ne revient qu'à elle." },
              clause = "party.requested_use and party.exclusive_choice" },
          } },
      } },

    { id = "21.1", kind = "positive obligation", binds = "party", cite = "Art. 21(1)",
      text = { en = "A party [encourages others to join](a), [in time](b).", fr = "Une partie [encourage d'autres à adhérer](a), [à temps](b)." },
      from = "enter_into_force", due = "shared.without_delay", done_by = "invite",
      because = "the party is not on record as having invited anybody by then" },

    { id = "21.2", kind = "positive obligation", binds = "party", cite = "Art. 21(2)",
      text = { en = "Those with whom it operates, and who are not bound, are [told of its obligations](a); it [promotes the norms, and does its best to discourage use](~).",
               fr = "Ceux avec qui elle opère, et qui ne sont pas liés, sont [informés de ses obligations](a) ; elle [promeut les normes et fait de son mieux pour décourager l'emploi](~)." },
      per = "party", throughout = "known(party.joint_operation) and party.joint_operation",
      require = { a = "once notify (same party)" }, grace = "term.soon_apart",
      because = "nobody is on record as notified" },

    { id = "3.1-2", kind = "remedial obligation", binds = "party", cite = "Art. 3(2)",
      text = { en = "[Stocks are destroyed](a), [as soon as possible](~) and [at the latest eight years](b) after entry into force for the party; [health and the environment are protected](~).",
               fr = "[Les stocks sont détruits](a), [dès que possible](~) et [au plus tard huit ans](b) après l'entrée en vigueur pour la partie ; [la santé et l'environnement sont protégés](~)." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "8 y", done = "party.stockpile = 0",
      extended_by = { on = "grant_extension", length = "grant.stock_length", at_most = "4 y", cite = "Art. 3(3)" },
      because = "the stock was not gone by then: {party.stockpile} were left" },

    { id = "3.1-2.apart", kind = "remedial obligation", binds = "party", cite = "Art. 3(1)",
      text = { en = "Stocks are [set apart and marked for destruction](a), [in time](b).",
               fr = "Les stocks sont [séparés et marqués en vue de leur destruction](a), [à temps](b)." },
      from = "enter_into_force", when = "party.stockpile > 0", due = "term.soon_apart", done = "party.stock_separated or party.stockpile = 0",
      because = "the stock was not set apart by then" },

    -- A party may have two dates moved, so that a grant says which: stock_length for stocks, length for clearance.
    { id = "3.3", kind = "procedural", binds = "party", cite = "Art. 3(3)",
      text = { en = "More time for stocks is [asked for before](a) it is granted, for [at most four years](b); [further time only in exceptional circumstances](~).",
               fr = "Un délai supplémentaire pour les stocks est [demandé avant](a) d'être accordé, pour [quatre ans au plus](b) ; [d'autres délais seulement dans des circonstances exceptionnelles](~)." },
      on = "grant_extension", when = "known(grant.stock_length) and grant.stock_length > 0 s",
      require = { a = "once request_extension (same party)", b = "grant.stock_length <= 4 y" },
      because = "more time was granted for stocks: {grant.stock_length}" },

    { id = "4.1", kind = "remedial obligation", binds = "party", cite = "Art. 4(1)",
      text = { en = "[Areas with remnants are cleared](a), [as soon as possible](~) and [at the latest ten years](b) after entry into force for the party.",
               fr = "[Les zones contenant des restes sont dépolluées](a), [dès que possible](~) et [au plus tard dix ans](b) après l'entrée en vigueur pour la partie." },
      from = "enter_into_force", when = "party.contaminated_area > 0 km2", due = "10 y", done = "party.contaminated_area = 0 km2",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "5 y", cite = "Art. 4(5)" }, -- the paragraph's number was not read
      because = "the areas were not cleared by then" },

    { id = "4.1.new", kind = "remedial obligation", binds = "party", cite = "Art. 4(1)",
      text = { en = "So is [the place where a later use leaves remnants](a), at the latest [ten years](b) later.",
               fr = "De même [le lieu où un emploi ultérieur laisse des restes](a), au plus tard [dix ans](b) après." },
      per = "place", from = "effect where (effect.remnants > 0)", due = "10 y", done_by = "clear",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "5 y", cite = "Art. 4(5)" },
      because = "nobody is on record as having cleared the place by then" },

    { id = "4.4", kind = "remedial obligation", force = "encouraged", binds = "user", cite = "Art. 4(4)", verified = false, -- the paragraph's number was not read
      text = { en = "A party whose use before it joined left remnants in another's land is strongly encouraged to [help](a), [without delay](b).",
               fr = "Une partie dont l'emploi, avant son adhésion, a laissé des restes chez une autre est vivement encouragée à [aider](a), [sans tarder](b)." },
      from = "enter_into_force", when = "once effect where (effect.remnants > 0) (same party)", due = "shared.without_delay", done_by = "assist",
      because = "the party that used the weapon is not on record as having helped" },

    { id = "4.5", kind = "procedural", binds = "party", cite = "Art. 4(5)", -- the paragraph's number was not read
      text = { en = "More time for clearance is [asked for before](a) it is granted, for [at most five years](b) at once.",
               fr = "Un délai supplémentaire de dépollution est [demandé avant](a) d'être accordé, pour [cinq ans au plus](b) à la fois." },
      on = "grant_extension", when = "known(grant.length) and grant.length > 0 s",
      require = { a = "once request_extension (same party)", b = "grant.length <= 5 y" },
      because = "more time was granted for clearance: {grant.length}" },

    -- The duty is that of the State in whose area the victims are: of a use, that of the place.
    { id = "5", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)",
      text = { en = "A party with victims when it joins [provides for them](a), [in time](b): [medical care, rehabilitation, psychological support, social and economic inclusion](~).",
               fr = "Une partie qui compte des victimes à son adhésion [leur fournit une assistance](a), [à temps](b) : [soins médicaux, réadaptation, soutien psychologique, insertion sociale et économique](~)." },
      from = "enter_into_force", when = "party.victims > 0", due = "term.later_care", done_by = "care where (term.adequately)",
      because = "no care that was enough is on record by then" },

    { id = "5.medical", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)",
      text = { en = "Those harmed by a later use are given [medical care](a), [in time](b).",
               fr = "Les victimes d'un emploi ultérieur reçoivent [des soins médicaux](a), [à temps](b)." },
      per = "place", from = "effect where (term.victims)", due = "term.first_care", done_by = "care where (care.kind is medical and term.adequately)",
      because = "no such medical care is on record by then" },

    { id = "5.rehabilitation", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)",
      text = { en = "They are given [rehabilitation](a), [in time](b).", fr = "Elles bénéficient de [la réadaptation](a), [à temps](b)." },
      per = "place", from = "effect where (term.victims)",
      due = "term.later_care", done_by = "care where (care.kind is rehabilitation and term.adequately)",
      because = "no such rehabilitation is on record by then" },

    { id = "5.psychological", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)",
      text = { en = "They are given [psychological support](a), [in time](b).", fr = "Elles reçoivent [un soutien psychologique](a), [à temps](b)." },
      per = "place", from = "effect where (term.victims)",
      due = "term.later_care", done_by = "care where (care.kind is psychological and term.adequately)",
      because = "no such support is on record by then" },

    { id = "5.social", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)",
      text = { en = "Their [social inclusion](a) is provided for, [in time](b).", fr = "Il est pourvu à leur [insertion sociale](a), [à temps](b)." },
      per = "place", from = "effect where (term.victims)", due = "term.later_care", done_by = "care where (care.kind is social and term.adequately)",
      because = "nothing for their social inclusion is on record by then" },

    { id = "5.economic", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)",
      text = { en = "And their [economic inclusion](a), [in time](b).", fr = "Et à leur [insertion économique](a), [à temps](b)." },
      per = "place", from = "effect where (term.victims)",
      due = "term.later_care", done_by = "care where (care.kind is economic and term.adequately)",
      because = "nothing for their economic inclusion is on record by then" },

    { id = "5.manner", kind = "remedial obligation", binds = "party", cite = "Art. 5(1)-(2)",
      text = { en = "Care is [suited to age and gender](a), and given [without discrimination](b).",
               fr = "L'assistance est [adaptée à l'âge et au sexe](a), et donnée [sans discrimination](b)." },
      on = "care", require = { a = "care.age_and_gender", b = "care.equal" } },

    { id = "5.data", kind = "procedural", binds = "party", cite = "Art. 5(1)",
      text = { en = "[Every effort](~) is made to [know who was harmed and what they need](a), [in time](b).",
               fr = "[Tout est fait](~) pour [savoir qui a été atteint et de quoi chacun a besoin](a), [à temps](b)." },
      from = "enter_into_force", when = "party.victims > 0", due = "term.later_care", done_by = "report where (known(care.needed))",
      because = "nobody is on record as having reported who was harmed and what they need by then" },

    { id = "5.plan", kind = "procedural", binds = "party", cite = "Art. 5(2)",
      text = { en = "A party with victims has [a national plan with a budget](a), [in time](b).",
               fr = "Une partie qui compte des victimes se dote [d'un plan national et d'un budget](a), [à temps](b)." },
      from = "enter_into_force", when = "party.victims > 0", due = "term.later_care", done = "party.plan and party.budget",
      because = "the party had no plan with a budget by then" },

    { id = "5.focal_point", kind = "procedural", binds = "party", cite = "Art. 5(2)",
      text = { en = "It [names who is in charge](a), [in time](b).", fr = "Elle [désigne un responsable](a), [à temps](b)." },
      from = "enter_into_force", when = "party.victims > 0", due = "term.later_care", done = "party.focal_point",
      because = "the party had named nobody by then" },

    { id = "5.consult", kind = "procedural", binds = "party", cite = "Art. 5(2)",
      text = { en = "It [consults those who were harmed](a), [closely, and lets them take part](~), [in time](b).",
               fr = "Elle [consulte les victimes](a), [étroitement, et les associe](~), [à temps](b)." },
      from = "enter_into_force", when = "party.victims > 0", due = "term.later_care", done = "party.consulted_survivors",
      because = "those who were harmed had not been consulted by then" },

    { id = "6", kind = "positive obligation", binds = "party", cite = "Art. 6", verified = false, -- not read
      text = { en = "A party in a position to do so [helps others](a) with what the Convention asks, [in time](b).",
               fr = "Une partie en mesure de le faire [aide les autres](a) à faire ce que demande la Convention, [à temps](b)." },
      from = "enter_into_force", when = "party.in_position_to_help", due = "shared.without_delay", done_by = "assist",
      because = "the party, which could help, is not on record as having helped by then" },

    { id = "7", kind = "procedural", binds = "party", cite = "Art. 7", verified = false, -- that it is yearly was read, the 180 days were not
      text = { en = "A party [reports](a) a first time [within 180 days](b) of entry into force.",
               fr = "Une partie [fait rapport](a) une première fois [dans les 180 jours](b) de l'entrée en vigueur." },
      from = "enter_into_force", due = "180 d", done_by = "report",
      because = "no report of the party is on record by then" },

    -- From the first report, so that each report counts for one year only; the thirty days spare a first report in April another.
    { id = "7.annual", kind = "procedural", binds = "party", cite = "Art. 7", verified = false, -- the day was not read
      text = { en = "Then it [reports every year](a), by 30 April.", fr = "Ensuite, elle [fait rapport chaque année](a), au plus tard le 30 avril." },
      from = "report where (never earlier report (same party))", due = "30 d", every = "1 y", on_day = "30 April", done_by = "report",
      because = "no report of the party is on record for the year" },

    { id = "9", kind = "procedural", binds = "party", cite = "Art. 9", verified = false, -- only its title was read
      text = { en = "[Laws forbid and punish](a) what the Convention forbids, [in time](b).",
               fr = "[Des lois interdisent et punissent](a) ce que la Convention interdit, [à temps](b)." },
      from = "enter_into_force", due = "shared.without_delay", done = "party.legislation",
      because = "the party had no such law by then" },

    -- Duties with a date that ran already are not ended here by a withdrawal.
    { id = "20", kind = "procedural", binds = "party", cite = "Art. 20", verified = false, -- not read
      text = { en = "Whoever withdraws [stays bound](a) for [six months](~).", fr = "Qui se retire [reste lié](a) pendant [six mois](~)." },
      per = "party", throughout = "once withdraw (same party) and not term.withdrawn", require = { a = "not known(party.bound) or party.bound" },
      because = "it held itself to be free before its withdrawal had taken effect" },
  },
}
