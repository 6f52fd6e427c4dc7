-- Additional Protocol I to the Geneva Conventions: law in force for its parties. Every record is judged as if the acting party
-- were one. It has no scope of its own about weapons; it is about armed conflict. Articles are paraphrased; those whose wording was
-- not read are marked.
return treaty {
  id = "additional-protocol-1", standing = "in force", date = "1977-06-08",
  title = { en = "Additional Protocol I to the Geneva Conventions", fr = "Protocole additionnel I aux Conventions de Genève" },
  about = { en = "Distinction, proportionality, precautions: the rules that stand whatever is agreed on autonomous weapons.",
            fr = "Distinction, proportionnalité, précautions : les règles qui valent quoi que l'on convienne des armes autonomes." },
  source = "Protocol I of 8 June 1977",
  -- What Article 36 asks, it asks in peace too: so its acts are in scope at the moment at which they are done.
  applies = "term.conflict or time since develop = 0 s or time since acquire = 0 s or time since deploy = 0 s",

  terms = {
    -- A record that does not say is one of armed conflict: most are, and do not say so. A drill, or the police, is known for what it is.
    conflict = {
      cite = "Art. 1 (not read again)", text = { en = "in an armed conflict", fr = "dans un conflit armé" }, default = "unless the record says otherwise",
      readings = {
        ["unless the record says otherwise"] = { value = "not known(place.armed_conflict) or place.armed_conflict", by = "assumed", source = "assumed" },
        ["the record says so"] = { value = "place.armed_conflict", by = "the Protocol, as encoded here", source = "Additional Protocol I, Art. 1 (not read again)" },
      },
    },

    objective = {
      cite = "52.2, Art. 52(2)", text = { en = "military objective: by nature, location, purpose or use, and of definite military advantage in the circumstances ruling at the time",
               fr = "objectif militaire : par nature, emplacement, destination ou utilisation, et offrant un avantage militaire précis dans les circonstances du moment" },
      default = "as it was taken in good faith",
      readings = {
        -- by the person who judged it, else by the system
        ["as it was taken in good faith"] = {
          value = "known(assessed.status) and assessed.status is not civilian or not known(assessed.status) and target.perceived_status is not civilian",
          by = "assumed: judged on what was known at the time", source = "assumed" },
        ["as it was"] = {
          value = "target.by_nature or target.by_location or target.by_purpose or target.by_use or target.kind in {person, group} and target.status in {combatant, participating}", by = "the Protocol, as encoded here", source = "Art. 52(2)" },
      },
    },

    doubt = {
      cite = "52.3, Art. 52(3); 50(1)", text = { en = "in case of doubt",
               fr = "en cas de doute" }, default = "fewer than half of the facts, or less than 90 % sure",
      readings = {
        ["fewer than half of the facts, or less than 90 % sure"] = {
          value = "known(human.had_right_share) and human.had_right_share < 0.5 or target.confidence < 90 %", by = "assumed", source = "assumed" },
        ["less than 99 % sure"] = { value = "target.confidence < 99 %", by = "assumed", source = "assumed" },
        ["somebody said it might be civilian"] = {
          value = "once show where (assessed.status in {possibly_civilian, civilian}) (same target) or once classify where (assessed.status in {possibly_civilian, civilian, non_threat}) (same target)",
          by = "assumed", source = "assumed" },
      },
    },

    everything_feasible = {
      cite = "57.2a, Art. 57(2)(a)(i)", text = { en = "everything feasible to verify",
               fr = "tout ce qui est pratiquement possible pour vérifier" }, default = "a second source, before a person approved or assessed",
      readings = {
        ["a second source, before a person approved or assessed"] = {
          value = "once approve where (human.second_source) (same target) or once assess where (human.second_source)", by = "assumed", source = "assumed" },
        ["a person approved it"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
        ["the system was 90 % sure"] = { value = "target.confidence >= 90 %", by = "assumed", source = "assumed" },
      },
    },

    apparent = {
      cite = "57.2b, Art. 57(2)(b)", text = { en = "it becomes apparent that the objective is not a military one",
               fr = "il apparaît que l'objectif n'est pas militaire" }, default = "to the person who decides",
      readings = {
        ["to the person who decides"] = { value = "assessed.status is civilian", by = "assumed", source = "assumed" },
        ["to the person or to the system"] = {
          value = "assessed.status is civilian or target.perceived_status is civilian", by = "assumed", source = "assumed" },
      },
    },

    -- The comparison of two numbers is a stand-in for a judgement that no formula makes.
    more_than_expected = {
      cite = "57.2b, Art. 57(2)(b)", text = { en = "it becomes apparent that the harm to civilians would be excessive",
               fr = "il apparaît que les dommages aux civils seraient excessifs" },
      default = "far more civilians than were assessed",
      readings = {
        ["far more civilians than were assessed"] = { value = "place.civilians > 3 * assessed.civilians", by = "assumed", source = "assumed" },
        ["more civilians than were assessed"] = { value = "place.civilians > assessed.civilians", by = "assumed", source = "assumed" },
        ["more were harmed already than was expected"] = {
          value = "sum of effect.civilian_harm over effect (same attack) > assessed.civilian_harm", by = "assumed", source = "assumed" },
      },
    },

    circumstances_permit = {
      cite = "57.2c, Art. 57(2)(c)", text = { en = "unless circumstances do not permit",
               fr = "à moins que les circonstances ne le permettent pas" }, default = "a minute to warn",
      readings = {
        ["a minute to warn"] = { value = "60 s", by = "assumed", source = "assumed" },
        ["ten minutes to warn"] = { value = "10 min", by = "assumed", source = "assumed" },
      },
    },

    -- Cumulative: all three. The Protocol gives no measures; those of another treaty, of 1976, are much lower and were not read again.
    widespread = {
      cite = "35, Art. 35(3)", text = { en = "widespread", fr = "étendus" }, default = "several hundred square kilometres",
      readings = {
        ["several hundred square kilometres"] = { value = "300 km2", by = "by analogy with the ENMOD Convention", source = "Understandings on the ENMOD Convention, 1976 (not read again)" },
        ["twenty thousand square kilometres"] = { value = "20000 km2", by = "assumed", source = "assumed" },
      },
    },
    long_term = {
      cite = "35, Art. 35(3)", text = { en = "long-term", fr = "durables" }, default = "decades",
      readings = {
        ["decades"] = { value = "20 y", by = "assumed", source = "assumed" },
        ["a season"] = { value = "90 d", by = "by analogy with the ENMOD Convention", source = "Understandings on the ENMOD Convention, 1976 (not read again)" },
      },
    },

    circumstances = {
      cite = "51.4, Art. 51(4)", text = { en = "as this Protocol requires, at whatever attack", fr = "comme le Protocole l'exige, pour toute attaque" },
      default = "all",
      readings = {
        ["all"] = { value = "all", by = "the Protocol, as encoded here", source = "Art. 51(4)(c)" },
        ["normal and expected"] = { value = "normal, expected", by = "ICRC, of the weapon's use", source = "A/79/88, p. 121" },
      },
    },

    severe_losses = {
      cite = "55-56, Art. 56(1)", text = { en = "severe losses among the civilian population may follow", fr = "des pertes sévères dans la population civile peuvent s'ensuivre" },
      default = "ten civilians",
      readings = {
        ["ten civilians"] = { value = "10", by = "assumed", source = "assumed" },
        ["any civilian"] = { value = "1", by = "assumed", source = "assumed" },
        ["a hundred civilians"] = { value = "100", by = "assumed", source = "assumed" },
      },
    },

    constant_care = {
      cite = "57.1, Art. 57(1)", text = { en = "constant care to spare civilians", fr = "veiller constamment à épargner les civils" },
      default = "no more civilians there than were assessed",
      readings = {
        ["no more civilians there than were assessed"] = { value = "place.civilians = 0 or place.civilians <= assessed.civilians", by = "assumed", source = "assumed" },
        ["what was assessed is not a day old"] = { value = "human.assessment_age <= 1 d", by = "assumed", source = "assumed" },
        ["somebody is there to take care"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
      },
    },
    noticed = {
      cite = "57.1, Art. 57(1)", text = { en = "time to notice that things have changed", fr = "délai pour s'apercevoir que la situation a changé" },
      default = "ten minutes",
      readings = {
        ["ten minutes"] = { value = "10 min", by = "assumed", source = "assumed" },
        ["one minute"] = { value = "1 min", by = "assumed", source = "assumed" },
        ["one hour"] = { value = "1 h", by = "assumed", source = "assumed" },
      },
    },

    -- Which harm gives rise to liability is a conclusion of law. Each reading is what a record can show of it.
    violation = {
      cite = "86-87,91, Art. 91", text = { en = "a party that violates the rules", fr = "une partie qui viole les règles" },
      default = "civilians were struck as the target",
      readings = {
        ["civilians were struck as the target"] = { value = "target.status in {civilian, medical}", by = "assumed", source = "assumed" },
        ["they were known to be civilians"] = { value = "assessed.status is civilian", by = "assumed", source = "assumed" },
        ["more harm than advantage was expected"] = { value = "assessed.civilian_harm > assessed.advantage", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "35", kind = "prohibition", binds = "party", cite = "Art. 35(1)-(2)", verified = false, -- 35(3) was read
      text = { en = "[Means and methods are not unlimited](~); none are used that [cause superfluous injury or unnecessary suffering](a).",
               fr = "[Moyens et méthodes ne sont pas illimités](~) ; il n'en est pas employé qui [causent des maux superflus](a)." },
      on = "use, engage", when = "known(system)", forbid = { a = "system.found_superfluous" } },

    { id = "35.3", kind = "prohibition", binds = "party", cite = "Art. 35(3)",
      text = { en = "No means or methods that [are intended or may be expected](~) to cause [widespread, long-term and severe](a) damage to the environment.",
               fr = "Pas de moyens ni de méthodes [conçus pour causer, ou dont on peut attendre qu'ils causent](~), des dommages [étendus, durables et graves](a) à l'environnement." },
      on = "effect", when = "known(effect.environmental_damage) and effect.environmental_damage",
      forbid = { a = "effect.damaged_area >= term.widespread and effect.damage_lasts >= term.long_term and effect.damage_severe" },
      because = "{effect.damaged_area} were damaged, for {effect.damage_lasts}" },

    { id = "36", kind = "procedural", binds = "party", cite = "Art. 36",
      text = { en = "Of a new weapon it is [determined whether its use would be prohibited](a) in some or all circumstances.",
               fr = "Pour une arme nouvelle, il est [déterminé si son emploi serait interdit](a) dans certaines ou en toutes circonstances." },
      on = "acquire, develop, deploy, use", when = "known(system)", require = { a = "system.reviewed" } },

    { id = "41", kind = "prohibition", binds = "operator", cite = "Art. 41", verified = false, -- paragraph numbers not read; the custom (rule 47) was
      text = { en = "Nobody who is known to be [out of the fight, who surrenders or cannot defend himself](a) is attacked, [as long as he does not try to escape](~) and commits no hostile act.",
               fr = "Nul dont on sait qu'il est [hors de combat, qu'il se rend ou ne peut se défendre](a) n'est attaqué, [tant qu'il ne tente pas de s'évader](~) et ne commet aucun acte hostile." },
      on = "engage", forbid = { a = "target.status in {hors_de_combat, surrendering, wounded} and not target.hostile_act" } },

    { id = "48", kind = "regulation", binds = "operator", cite = "Art. 48", verified = false,
      text = { en = "Civilians and combatants are told apart at all times, and operations directed [only against military objectives](a).",
               fr = "Civils et combattants sont distingués en tout temps, et les opérations dirigées [contre les seuls objectifs militaires](a)." },
      on = "engage", require = { a = "term.objective" } },

    { id = "50.1", kind = "presumption", binds = "operator", cite = "Art. 50(1)",
      text = { en = "In case of [doubt](a) whether a person is a civilian, that person is considered to be one.",
               fr = "En cas de [doute](a), une personne est considérée comme civile." },
      on = "engage", when = "target.kind is person", forbid = { a = "term.doubt" } },

    { id = "51.2-3", kind = "prohibition", binds = "operator", cite = "Art. 51(2)-(3)", verified = false, -- 51(3) was read, 51(2) in a secondary source
      text = { en = "Civilians are [not the object of attack](a), [unless and for such time as they take a direct part](~).",
               fr = "Les civils [ne sont pas l'objet d'attaques](a), [sauf s'ils participent directement et pendant ce temps](~)." },
      on = "engage", when = "target.status is not participating", require = { a = "term.objective" } },

    -- (c), over many runs: one surprise does not show that effects cannot be limited.
    { id = "51.4", kind = "prohibition", binds = "party", cite = "Art. 51(4)(c)",
      text = { en = "No attack by means whose effects [cannot be limited as the Protocol requires](a).",
               fr = "Pas d'attaque par des moyens dont les effets [ne peuvent être limités comme le Protocole l'exige](a)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "51.4a", kind = "prohibition", binds = "operator", cite = "Art. 51(4)(a)",
      text = { en = "No attack that is [not directed at a specific military objective](a).",
               fr = "Pas d'attaque qui [n'est pas dirigée contre un objectif militaire déterminé](a)." },
      on = "engage", require = { a = "known(target) and term.objective" } },

    { id = "51.4b", kind = "prohibition", binds = "party", cite = "Art. 51(4)(b)",
      text = { en = "No attack by means that [cannot be directed at a specific military objective](a).",
               fr = "Pas d'attaque par des moyens qui [ne peuvent être dirigés contre un objectif militaire déterminé](a)." },
      on = "engage", when = "known(system)", forbid = { a = "system.found_indiscriminate" } },

    { id = "51.5b", kind = "prohibition", binds = "operator", cite = "Art. 51(5)(b)",
      text = { en = "No attack that may be expected to cause harm to civilians that is [excessive in relation to the concrete and direct military advantage anticipated](a).",
               fr = "Pas d'attaque dont on peut attendre, pour les civils, des dommages [excessifs par rapport à l'avantage militaire concret et direct attendu](a)." },
      on = "engage", require = { a = "assessed.civilian_harm <= assessed.advantage" },
      because = "{assessed.civilian_harm} civilians were expected to be harmed, for an advantage put at {assessed.advantage}" },

    { id = "52.3", kind = "presumption", binds = "operator", cite = "Art. 52(3)",
      text = { en = "In case of [doubt](a) whether an object that is [normally civilian](~) is used for military action, it is presumed not to be.",
               fr = "En cas de [doute](a), un bien [normalement civil](~) est présumé ne pas servir à l'action militaire." },
      on = "engage", when = "not target.by_nature", forbid = { a = "term.doubt" },
      because = "share of the facts that the person had, and had right: {human.had_right_share}; the system's confidence: {target.confidence}" },

    { id = "55-56", kind = "regulation", binds = "operator", cite = "Arts 55(1), 56(1)-(2)",
      text = { en = "Dams, dykes and nuclear power stations are [not attacked](a), even where they are military objectives, if severe losses among civilians may follow; [care is taken of the environment](~), as in Art. 35(3).",
               fr = "Barrages, digues et centrales nucléaires [ne sont pas attaqués](a), même s'ils sont des objectifs militaires, si des pertes sévères dans la population civile peuvent s'ensuivre ; [il est veillé à l'environnement](~), comme à l'art. 35(3)." },
      on = "engage", forbid = { a = "place.facility in {dam, dyke, nuclear}" },
      unless = {
        -- The other ground, 56(2), is regular, significant and direct support that nothing else can end: no fact records it.
        { id = "55-56.slight", cite = "Art. 56(1)", text = { en = "no severe losses may be expected", fr = "aucune perte sévère n'est à attendre" },
          clause = "assessed.civilian_harm < term.severe_losses" },
      } },

    { id = "57.1", kind = "regulation", binds = "party", cite = "Art. 57(1)",
      text = { en = "[Constant care](a) is taken to spare civilians, [in all military operations](~).",
               fr = "Il est [constamment veillé](a) à épargner les civils, [dans toutes les opérations militaires](~)." },
      throughout = "known(system.active) and system.active", require = { a = "term.constant_care" }, grace = "term.noticed",
      because = "{place.civilians} civilians were there, and {assessed.civilians} had been expected" },

    { id = "57.2a", kind = "regulation", binds = "operator", cite = "Art. 57(2)(a)(i)",
      text = { en = "[Everything feasible](a) is done to verify the target.", fr = "[Tout ce qui est pratiquement possible](a) est fait pour vérifier la cible." },
      on = "engage", require = { a = "term.everything_feasible" },
      because = "nobody is on record as having approved or assessed it on a second source" },

    { id = "57.2a.ii", kind = "regulation", binds = "operator", cite = "Art. 57(2)(a)(ii)",
      text = { en = "Means and methods are chosen [to spare civilians as far as feasible](a).",
               fr = "Moyens et méthodes sont choisis [pour épargner les civils autant que possible](a)." },
      on = "engage", when = "known(assessed.other_means_harm)", require = { a = "assessed.civilian_harm <= assessed.other_means_harm" },
      because = "{assessed.civilian_harm} civilians were expected to be harmed, and {assessed.other_means_harm} by other means at hand" },

    { id = "57.2a.iii", kind = "regulation", binds = "operator", cite = "Art. 57(2)(a)(iii)", verified = false,
      text = { en = "Those who decide refrain from an attack whose harm to civilians would be [excessive](a).",
               fr = "Ceux qui décident s'abstiennent d'une attaque dont les dommages aux civils seraient [excessifs](a)." },
      on = "approve", require = { a = "assessed.civilian_harm <= assessed.advantage" },
      because = "{assessed.civilian_harm} civilians were expected to be harmed, for an advantage put at {assessed.advantage}" },

    { id = "57.2b", kind = "regulation", binds = "operator", cite = "Art. 57(2)(b)",
      text = { en = "An attack is cancelled or suspended if it becomes apparent that the objective is [not a military one](a), is [specially protected](b), or that the harm would be [excessive](c).",
               fr = "Une attaque est annulée ou interrompue s'il apparaît que l'objectif [n'est pas militaire](a), [bénéficie d'une protection spéciale](b), ou que les dommages seraient [excessifs](c)." },
      on = "engage", forbid = { a = "term.apparent", b = "target.protected_sign", c = "term.more_than_expected" },
      because = "{place.civilians} civilians were there, {assessed.civilians} had been expected, and the target was taken for {assessed.status}" },

    -- A cancelled attack is one that stops. One State holds this to bind only those who can in practice cancel.
    { id = "57.2b.stop", kind = "regulation", binds = "operator", cite = "Art. 57(2)(b)",
      text = { en = "An attack that is called off [stops](a).", fr = "Une attaque annulée [cesse](a)." },
      on = "abort", require = { a = "followed by disengage (same system) within shared.at_once or not system.active" },
      because = "what was called off did not stop within {shared.at_once}" },

    { id = "57.2c", kind = "regulation", binds = "operator", cite = "Art. 57(2)(c)",
      text = { en = "[Effective advance warning](a) is given of attacks that may affect civilians.",
               fr = "[Un avertissement en temps utile et par des moyens efficaces](a) est donné des attaques qui peuvent affecter des civils." },
      on = "engage", when = "place.populated or place.civilians > 0 or target.status is civilian",
      require = { a = "once warn where (human.warning_receivable)" },
      unless = {
        { id = "57.2c-circumstances", cite = "Art. 57(2)(c)",
          text = { en = "unless circumstances do not permit", fr = "à moins que les circonstances ne le permettent pas" },
          clause = "human.window < term.circumstances_permit" },
      },
      because = "no warning was given that those concerned could receive" },

    { id = "57.3", kind = "regulation", binds = "operator", cite = "Art. 57(3)", verified = false,
      text = { en = "Of several objectives for a similar advantage, [the one with the least expected danger to civilians](a) is chosen.",
               fr = "Entre plusieurs objectifs pour un avantage semblable, [celui dont le danger attendu pour les civils est le moindre](a) est choisi." },
      on = "engage", when = "known(assessed.other_objective_harm)", require = { a = "assessed.civilian_harm <= assessed.other_objective_harm" },
      because = "{assessed.civilian_harm} civilians were expected to be harmed, and {assessed.other_objective_harm} at another objective" },

    -- What the person believed is recorded; whether it was wilful is for a court.
    { id = "85", kind = "accountability", binds = "person", cite = "Art. 85(3)-(5)", verified = false,
      text = { en = "[When wilful](~), it is a grave breach, and a war crime, to make [civilians the object of attack](a), to attack [knowing that the harm to civilians will be excessive](b), or to attack [somebody known to be out of the fight](c).",
               fr = "[S'il est intentionnel](~), est une infraction grave, et un crime de guerre, le fait de soumettre [des civils à une attaque](a), d'attaquer [en sachant que les dommages aux civils seront excessifs](b), ou d'attaquer [une personne que l'on sait hors de combat](c)." },
      on = "engage",
      forbid = {
        a = "assessed.status is civilian and target.status is civilian",
        b = "assessed.civilian_harm > assessed.advantage",
        c = "assessed.status in {hors_de_combat, surrendering, wounded}",
      } },

    -- Neither article names a time; the default is assumed, so that an unpaid debt can be seen to be late.
    { id = "86-87,91", kind = "accountability", binds = "party", cite = "Art. 91", verified = false,
      text = { en = "A party that violates the rules [compensates](a), [if the case demands](~), [without delay](b).",
               fr = "Une partie qui viole les règles [indemnise](a), [s'il y a lieu](~), [sans tarder](b)." },
      from = "effect where (effect.civilian_harm > 0)", when = "term.violation", due = "shared.without_delay", done_by = "redress",
      because = "no redress by the party is on record by then" },

    { id = "86-87", kind = "accountability", binds = "commander", cite = "Arts 86, 87", verified = false,
      text = { en = "Commanders prevent, suppress and report violations: what happened is [investigated](a), [without delay](b).",
               fr = "Les commandants préviennent, répriment et dénoncent les violations : une [enquête](a) est menée, [sans tarder](b)." },
      from = "effect where (effect.civilian_harm > 0)", when = "term.violation", due = "shared.without_delay", done_by = "investigate",
      because = "no investigation by the party is on record by then" },
  },

  not_encoded = {
    { id = "1.2", kind = "principle", cite = "Art. 1(2)",
      text = { en = "The Martens clause: where no treaty speaks, custom, the principles of humanity and the dictates of public conscience protect.",
               fr = "La clause de Martens : là où aucun traité ne parle, la coutume, les principes de l'humanité et les exigences de la conscience publique protègent." },
      why = "a principle without a test: humanity and public conscience are not recorded" },
  },
}
