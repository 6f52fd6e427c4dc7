-- The Chair's summary of 2021, under the Chair's own responsibility: one paragraph, with its own definition and four grounds, of which
-- one is enough. "States should commit not to …": judged as if they had. Read in the Secretariat's compilation, which quotes it.
return treaty {
  id = "chair-2021", standing = "draft", date = "2021",
  title = { en = "CCW group of experts on LAWS, Chair's summary of 2021, paragraph 25",
            fr = "Groupe d'experts de la CCAC sur les SALA, résumé du Président de 2021, paragraphe 25" },
  about = { en = "One undertaking with four grounds, over the whole life of a weapon. The Chair's text, never adopted.",
            fr = "Un engagement et quatre motifs, pour toute la vie d'une arme. Un texte du Président, jamais adopté." },
  source = "CCW/GGE.1/2021/3, Annex III, para 25, as quoted in CCW/GGE.1/2023/CRP.1",
  applies = "not known(system) or term.laws",

  terms = {
    laws = {
      cite = "para 25", text = { en = "can perform the critical functions of selecting and engaging without further intervention by a human operator",
               fr = "peut exécuter les fonctions essentielles de choix et d'attaque sans autre intervention d'un opérateur humain" },
      default = "what it is able to do",
      readings = {
        ["what it is able to do"] = { -- "can perform"
          value = "system.selects_itself and system.engages_itself or system.mode_available is automatic",
          by = "the Chair, as encoded here", source = "CCW/GGE.1/2021/3, Annex III, para 25" },
        ["what it does when used"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
      },
    },

    -- A finding is recorded by those who reviewed; whether they were right is not for a record to say.
    of_a_nature = {
      cite = "para 25(a)", text = { en = "of a nature to cause superfluous injury, or inherently indiscriminate",
               fr = "de nature à causer des maux superflus, ou frappant par nature sans discrimination" },
      default = "as a review found",
      readings = {
        ["as a review found"] = {
          value = "system.found_superfluous or system.found_indiscriminate", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_superfluous) and system.found_superfluous or known(system.found_indiscriminate) and system.found_indiscriminate",
          by = "assumed", source = "assumed" },
        ["more often wrong than right"] = { value = "system.error_rate > 50 %", by = "assumed", source = "assumed" },
      },
    },

    outside_the_chain = {
      cite = "para 25(b)", text = { en = "autonomous functions designed to conduct attacks outside a responsible chain of human command and control",
               fr = "des fonctions autonomes conçues pour mener des attaques hors d'une chaîne humaine responsable de commandement et de contrôle" },
      default = "nobody takes part, and nobody can switch it off",
      readings = {
        ["nobody takes part, and nobody can switch it off"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "the Chair, as encoded here", source = "CCW/GGE.1/2021/3, Annex III, para 25(b)" },
        ["it goes on when the link is lost"] = { value = "system.link_loss is proceed", by = "assumed", source = "assumed" },
        ["it can change its own mission"] = { value = "system.changes_own_parameters", by = "assumed", source = "assumed" },
      },
    },

    otherwise = {
      cite = "para 25(d)", text = { en = "otherwise incapable of being used in accordance with humanitarian law", fr = "ne pouvant autrement être employée conformément au droit humanitaire" },
      default = "as a review found",
      readings = {
        ["as a review found"] = { value = "system.found_unlawful", by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_unlawful) and system.found_unlawful", by = "assumed", source = "assumed" },
      },
    },

    fully_understood = {
      cite = "para 25(c)", text = { en = "fully understood by a human operator", fr = "pleinement compris par un opérateur humain" },
      default = "the operator had put a figure to it, and had the facts right where it is recorded",
      readings = {
        ["the operator had put a figure to it, and had the facts right where it is recorded"] = {
          value = "(once assess where (assessed.civilian_harm >= 0) (same operator) or once reassess where (assessed.civilian_harm >= 0) (same operator)) and not (known(human.had_right_share) and human.had_right_share < 1)",
          by = "assumed: 'fully' read as all of the facts", source = "assumed" },
        ["the operator had enough of the facts right"] = { value = "shared.informed", by = "assumed", source = "assumed" },
        ["the operator can say what it will do"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
      },
    },

    circumstances = {
      cite = "in para 25 there are none", text = { en = "the circumstances in which incidental harm is foreseen",
                                                  fr = "les circonstances dans lesquelles les dommages incidents sont prévus" },
      default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "ICRC, three years later", source = "A/79/88, p. 121" },
        ["all, the adverse ones too"] = { value = "all", by = "Pakistan, whose draft speaks of all circumstances", source = "A/79/88, p. 86" },
      },
    },
  },

  provisions = {
    -- Grounds (a), (b) and (d) lie in the weapon and are asked of it from the first; (c) needs a use, and stands below.
    { id = "25", kind = "prohibition", binds = "party", cite = "Annex III, para 25(a), (b), (d)",
      text = { en = "No use, making, holding, deployment or transfer [with a view to use](~) of a weapon that [injures superfluously or strikes at random by its nature](a), is [meant to attack outside a responsible human chain](b), or [cannot otherwise be used lawfully](d).",
               fr = "Ni emploi, ni fabrication, ni détention, ni déploiement, ni transfert [en vue de l'emploi](~) d'une arme qui [cause par nature des maux superflus ou frappe sans discrimination](a), est [prévue pour attaquer hors d'une chaîne humaine responsable](b), ou [ne peut autrement être employée licitement](d)." },
      on = "begin, develop, produce, acquire, stockpile, retain, deploy, transfer, use, engage", applies = "known(system)",
      forbid = { a = "term.of_a_nature", b = "term.outside_the_chain", d = "term.otherwise" } },

    { id = "25.c", kind = "prohibition", binds = "party", cite = "Annex III, para 25(c)",
      text = { en = "No such weapon whose incidental harm to civilians, as it is to be expected from attacks, is [not fully understood by a human operator](a).",
               fr = "Pas d'arme de ce type dont les dommages incidents aux civils, tels qu'ils sont à attendre d'attaques, ne sont [pas pleinement compris par un opérateur humain](a)." },
      on = "engage", forbid = { a = "not term.fully_understood" } },

    { id = "25.c.foreseen", kind = "prohibition", binds = "party", cite = "Annex III, para 25(c)",
      text = { en = "No such weapon whose incidental harm to civilians cannot be [reasonably foreseen](a).",
               fr = "Pas d'arme de ce type dont les dommages incidents aux civils ne peuvent être [raisonnablement prévus](a)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },
  },
}
