-- The ICRC's submission to the UN Secretary-General: of all its papers the one closest to the language of a treaty.
-- Paraphrased; the citation leads to the words. Everything here was read in A/79/88 but where a comment says otherwise.
return treaty {
  id = "icrc-2024", standing = "draft", date = "2024-03-19",
  title = { en = "ICRC submission to the UN Secretary-General", fr = "Contribution du CICR au Secrétaire général de l'ONU" },
  about = { en = "A definition, two prohibitions and four kinds of limit. Nothing in it is in force.",
            fr = "Une définition, deux interdictions et quatre sortes de limites. Rien n'en est en vigueur." },
  source = "A/79/88, Annex II.A, pp. 120-122",
  applies = "not known(system) or term.aws",  -- where false: outside the scope; what names no weapon is about the party
  follows = { "additional-protocol-1" },      -- existing law goes on beside it: judged with it, shown under it

  terms = {
    -- Three ways to read "designed to". They part ways where a weapon with an automatic mode is fired by a person.
    aws = {
      cite = "D1, p. 121",
      text = { en = "designed to select and engage targets without the need for human intervention after activation; an input that does not materially affect selection or engagement is no intervention",
               fr = "conçu pour choisir et attaquer des cibles sans intervention humaine nécessaire après l'activation ; une action qui n'influe pas réellement sur le choix ou l'attaque n'est pas une intervention" },
      default = "nominal input is no intervention",
      readings = {
        ["nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal",
          by = "ICRC, as encoded here", source = "A/79/88, p. 121" },
        -- An automatic mode is enough, also on a day on which it is off.
        ["what it is able to do"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal or system.mode_available is automatic",
          by = "assumed: 'designed to' read as capability", source = "A/79/88, p. 121" },
        -- Only what it does on the day; a click counts, however quick.
        ["what it does when used"] = {
          value = "system.selects_itself and system.engages_itself and not (known(system.mode_on) and system.mode_on is manual)",
          by = "assumed: after the use-based definition of Stop Killer Robots", source = "A/79/88, p. 169" },
      },
    },

    effectively = {
      cite = "R4, p. 122", text = { en = "effectively supervise",
               fr = "superviser efficacement" }, default = "at the post, over a working link",
      readings = {
        ["at the post, over a working link"] = { value = "human.at_post and link.up", by = "ICRC, as encoded here", source = "A/79/88, p. 122" },
        ["without a break in the last minute"] = {
          value = "always (human.at_post and link.up) in the last 1 min", by = "assumed", source = "assumed" },
        ["and not overloaded"] = { -- 70 % of the time busy was the upper bound in a study of one operator and many missiles
          value = "human.at_post and link.up and human.load <= 70 %", by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
        ["and with few enough systems"] = { -- 8 and 12 differed little, 16 were too many, in the same study
          value = "human.at_post and link.up and human.systems <= 12", by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
      },
    },

    timely = {
      cite = "R4, p. 122", text = { en = "in a timely manner intervene",
               fr = "intervenir en temps utile" }, default = "what the person needs",
      readings = {
        ["what the person needs"] = { value = "human.needed_time", by = "ICRC, as encoded here", source = "A/79/88, p. 122" },
        ["seven seconds"] = { -- enough in two of three cases, small sample, drivers taking over
          value = "7 s", by = "a driving study, small sample", source = "arXiv:2408.15682" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
        ["twenty-six seconds"] = { -- the slowest of 26 drivers without time pressure: 25.7 s
          value = "26 s", by = "Eriksson and Stanton 2017, range as quoted by others", source = "abstract: trid.trb.org/view/1468236" },
      },
    },

    appropriate = {
      cite = "R4, p. 122", text = { en = "where appropriate, deactivate",
               fr = "le cas échéant, désactiver" }, default = "it can be switched off",
      readings = {
        ["it can be switched off"] = { value = "system.can_be_deactivated", by = "ICRC, as encoded here", source = "A/79/88, p. 122" },
        ["and is off within the window"] = {
          value = "system.can_be_deactivated and system.deactivation_time <= human.window", by = "assumed", source = "assumed" },
      },
    },

    effective_mechanism = {
      cite = "R5, p. 122", text = { en = "an effective self-destruction, self-deactivation or self-neutralisation mechanism",
               fr = "un mécanisme efficace d'autodestruction, d'autodésactivation ou d'autoneutralisation" }, default = "it is fitted",
      readings = {
        ["it is fitted"] = {
          value = "system.self_destructs or system.self_deactivates or system.self_neutralises", by = "ICRC, as encoded here", source = "A/79/88, p. 122" },
        ["it is fitted, and at work when the link is lost"] = {
          value = "(system.self_destructs or system.self_deactivates or system.self_neutralises) and system.link_loss is self_deactivate",
          by = "assumed", source = "assumed" },
        ["at most one in ten fails"] = { -- the figure of Amended Protocol II for remotely delivered mines, within 30 days
          value = "(system.self_destructs or system.self_deactivates or system.self_neutralises) and system.self_destruct_failure <= 10 %",
          by = "by analogy with Amended Protocol II", source = "CCW Amended Protocol II, Technical Annex, para 3(a)" },
      },
    },

    by_nature = {
      cite = "R1, p. 122", text = { en = "military objectives by nature",
               fr = "objectifs militaires par nature" }, default = "what it is meant for",
      readings = {
        ["what it is meant for"] = { value = "system.target_profile is object_by_nature", by = "ICRC, as encoded here", source = "A/79/88, p. 122" },
        ["what it struck"] = { value = "target.by_nature", by = "assumed", source = "assumed" },
      },
    },

    concentration = {
      cite = "R2, p. 122", text = { en = "a concentration of civilians or civilian objects",
               fr = "une concentration de civils ou de biens de caractère civil" }, default = "a populated area, or a hundred people",
      readings = {
        ["a populated area, or a hundred people"] = {
          value = "place.populated or known(place.civilians) and place.civilians >= 100", by = "assumed", source = "assumed" },
        ["five hundred to the square kilometre"] = {
          value = "place.civilians_per_km2 >= 500", by = "assumed", source = "assumed" },
        ["any civilian"] = { -- the example given in 2021: only where none are present
          value = "place.populated or place.civilians > 0 or place.civilians_per_km2 > 0",
          by = "ICRC, as encoded here", source = "ICRC position, 12 May 2021, recommendation 3" },
      },
    },

    limited_area = {
      cite = "R2, p. 122", text = { en = "limits on location",
               fr = "limites quant au lieu" }, default = "a limit is set",
      readings = {
        ["a limit is set"] = { value = "system.area_limit > 0 km2", by = "ICRC, as encoded here", source = "A/79/88, p. 122" },
        ["a limit is set, and kept"] = { value = "system.area_limit > 0 km2 and system.inside_area", by = "assumed", source = "assumed" },
        ["four square kilometres"] = { value = "system.area_limit <= 4 km2", by = "assumed", source = "assumed" },
      },
    },

    -- The first limb of the first prohibition: what the user must be able to do.
    explain = {
      cite = "P1.1, p. 121", text = { en = "understand, predict and explain how it works, what will trigger force above all",
                                      fr = "comprendre, prévoir et expliquer son fonctionnement, avant tout ce qui déclenchera la force" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "ICRC, as encoded here", source = "A/79/88, p. 121" },
        ["the person can say so"] = { value = "human.can_explain", by = "ICRC, as encoded here", source = "A/79/88, p. 121" },
        ["and the system names its reasons"] = { value = "human.can_explain and system.explains", by = "assumed", source = "assumed" },
        ["and trials held few surprises"] = { value = "human.can_explain and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },

    circumstances = {
      cite = "P1, p. 121", text = { en = "in any normal or expected circumstances of use",
                                    fr = "dans toutes les circonstances d'emploi normales ou prévues" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "ICRC", source = "A/79/88, p. 121" },
        ["all, the adverse ones too"] = { value = "all", by = "Pakistan, whose draft speaks of all circumstances", source = "A/79/88, p. 86" },
      },
    },

    purpose = {
      cite = "R5, p. 122", text = { en = "once it no longer serves the military purpose for which it was launched",
                                    fr = "dès qu'il ne sert plus le but militaire pour lequel il a été lancé" },
      default = "a minute later",
      readings = {
        ["a minute later"] = { value = "1 min", by = "assumed", source = "assumed" },
        ["an hour later"] = { value = "1 h", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- Two limbs, of which the lack of either is enough. This is the second: a comparison of harm with what was expected, over
    -- many runs. How many civilians may be harmed at all is not asked here, but in the law (follows).
    { id = "P1", kind = "prohibition", binds = "party", cite = "p. 121",
      text = { en = "No system may be [developed, produced, acquired, stockpiled, retained, transferred](~) or used whose user cannot [predict and limit its effects](a), in any normal or expected circumstances, [as the law requires](~).",
               fr = "Aucun système ne peut être [mis au point, produit, acquis, stocké, conservé, transféré](~) ou employé si son utilisateur ne peut [en prévoir et en limiter les effets](a), dans toutes les circonstances normales ou prévues, [comme le droit l'exige](~)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },

    { id = "P1.1", kind = "prohibition", binds = "party", cite = "p. 121",
      text = { en = "No system may be [developed, produced, acquired, stockpiled, retained, transferred](~) or used whose user cannot [understand, predict and explain how it works](a).",
               fr = "Aucun système ne peut être [mis au point, produit, acquis, stocké, conservé, transféré](~) ou employé si son utilisateur ne peut [en comprendre, en prévoir et en expliquer le fonctionnement](a)." },
      on = "use, engage", applies = "known(system)", require = { a = "term.explain" },
      because = "whoever uses it must be able to say what sets it off and what it will do" },

    -- `begin` is in the list because a ban on having must be judged before anything is fired.
    { id = "P2", kind = "prohibition", binds = "party", cite = "p. 122",
      text = { en = "No system may be [triggered by the presence, nearness or contact of a person](a), or have a target profile that [otherwise represents a person](b): not developed, produced, acquired, stockpiled, retained, transferred or used.",
               fr = "Aucun système ne peut être [déclenché par la présence, la proximité ou le contact d'une personne](a), ni avoir un profil de cible qui [représente autrement une personne](b) : ni mis au point, ni produit, acquis, stocké, conservé, transféré ou employé." },
      on = "begin, develop, produce, acquire, stockpile, retain, transfer, use, engage", applies = "known(system)",
      forbid = { a = "system.triggered_by_person", b = "system.profile_represents_persons or system.target_profile is person" },
      because = "its target profile is {system.target_profile}" },

    { id = "R1", kind = "regulation", binds = "operator", cite = "p. 122",
      text = { en = "Targets are only objects that are [military objectives by nature](a).",
               fr = "Les cibles ne sont que des biens qui sont [des objectifs militaires par nature](a)." },
      on = "engage", require = { a = "term.by_nature" },
      because = "its target profile is {system.target_profile}" },

    { id = "R2", kind = "regulation", binds = "operator", cite = "p. 122",
      text = { en = "[Where](a) and [for how long](b) it acts is limited, and [concentrations of civilians are avoided](c).",
               fr = "[Le lieu](a) et [la durée](b) de son action sont limités, et [les concentrations de civils évitées](c)." },
      on = "engage",
      require = { a = "term.limited_area", b = "system.active_for <= system.duration_limit", c = "not term.concentration" } },

    { id = "R3", kind = "regulation", binds = "operator", cite = "p. 122",
      text = { en = "The [number of engagements](a) that it can undertake is limited.",
               fr = "Le [nombre d'attaques](a) qu'il peut mener est limité." },
      on = "engage", require = { a = "count engage (same system) <= system.engagement_limit" } },

    -- R5 is what the text asks for where R4 cannot be had; so it stands as R4's exception, and again where R4 is asked over time.
    { id = "R4", kind = "regulation", binds = "operator", cite = "p. 122",
      text = { en = "[To the maximum extent feasible](~), a person must be able to [effectively supervise](a), to [intervene in time](b) and, [where appropriate, to deactivate](c).",
               fr = "[Dans toute la mesure du possible](~), une personne doit pouvoir [superviser efficacement](a), [intervenir en temps utile](b) et, [le cas échéant, désactiver](c)." },
      on = "engage",
      require = { a = "term.effectively", b = "human.window >= term.timely", c = "term.appropriate" },
      unless = {
        { id = "R5", cite = "p. 122",
          text = { en = "Where a person cannot do that, the system carries an effective mechanism to destroy, deactivate or neutralise itself, so that it stops once it no longer serves the purpose for which it was launched.",
                   fr = "Là où une personne ne le peut pas, le système porte un mécanisme efficace d'autodestruction, d'autodésactivation ou d'autoneutralisation, pour cesser dès qu'il ne sert plus le but pour lequel il a été lancé." },
          clause = "term.effective_mechanism" },
      },
      because = "the person had {human.window} and needed {term.timely}" },

    { id = "R4.supervision", kind = "regulation", binds = "operator", cite = "p. 122",
      text = { en = "[As long as it is active](~), a person can [effectively supervise](a) it.",
               fr = "[Aussi longtemps qu'il est actif](~), une personne peut le [superviser efficacement](a)." },
      throughout = "known(system.active) and system.active", require = { a = "term.effectively" }, grace = "shared.lapse",
      unless = {
        { id = "R5.supervision", cite = "p. 122",
          text = { en = "as R5: it carries an effective mechanism of its own", fr = "comme R5 : il porte son propre mécanisme efficace" },
          clause = "term.effective_mechanism" },
      },
      because = "supervision was broken off for longer than {shared.lapse}" },

    { id = "R4.stop", kind = "regulation", binds = "operator", cite = "p. 122",
      text = { en = "Whoever intervenes is obeyed [in a timely manner](~): an order to stop is [followed by its stopping](a).",
               fr = "Qui intervient est obéi [en temps utile](~) : un ordre d'arrêt est [suivi de l'arrêt](a)." },
      on = "abort", require = { a = "followed by disengage (same system) within shared.at_once or not system.active" },
      unless = {
        { id = "R5.stop", cite = "p. 122",
          text = { en = "as R5: it carries an effective mechanism of its own", fr = "comme R5 : il porte son propre mécanisme efficace" },
          clause = "term.effective_mechanism" },
      },
      because = "the order to stop was not followed by its stopping within {shared.at_once}" },

    { id = "R5.purpose", kind = "regulation", binds = "party", cite = "p. 122",
      text = { en = "Where nobody can supervise it, a system [stops](a) once it no longer serves the military purpose for which it was launched.",
               fr = "Là où personne ne peut le superviser, un système [cesse de fonctionner](a) dès qu'il ne sert plus le but militaire pour lequel il a été lancé." },
      throughout = "known(system.active) and system.active and not (human.at_post and link.up)", require = { a = "not system.purpose_ended" }, grace = "term.purpose",
      because = "it stayed on, unsupervised, after its purpose had ended" },
  },

  not_encoded = {
    { id = "G1", kind = "principle", cite = "p. 120 and note 3",
      text = { en = "The law asks for human control over the weapon's effects in the circumstances of a specific attack, not necessarily for direct control of the weapon at every stage.",
               fr = "Le droit exige une maîtrise humaine des effets de l'arme dans les circonstances d'une attaque précise, pas nécessairement une maîtrise directe de l'arme à chaque étape." },
      why = "a principle: the prohibition P1 and the limits R1 to R5 are how this text carries it out" },
  },
}
