-- Box I, para 1, as the Chair circulated it informally on 5 September 2025, read in the Chair's summary (para 17). Only this
-- paragraph was circulated so, under the Chair's sole responsibility; all else is the text of 12 May 2025. What changes is whom the
-- text speaks of: identifying came back beside selecting and engaging, all three; "once activated" and "functionally integrated"
-- were new, and the human user became a human operator. That lethality need not be defined was also suggested (para 16), but no
-- wording of it stands there: it is judged as in May.
return treaty {
  id = "rolling-text-2025-09", amends = "rolling-text-2025-05", standing = "draft", date = "2025-09-05",
  title = { en = "CCW rolling text, with the informal Box I of 5 September 2025",
            fr = "Texte évolutif de la CCAC, avec le cadre I officieux du 5 septembre 2025" },
  about = { en = "The text of 12 May 2025 with another characterisation: once activated, a system that identifies, selects and engages, all three. Informal; nothing was agreed.",
            fr = "Le texte du 12 mai 2025 avec une autre caractérisation : une fois activé, un système qui identifie, choisit et attaque, les trois ensemble. Officieux ; rien n'a été convenu." },
  source = "CCW/GGE.1/2025/WP.9, para 17",

  terms = {
    -- "Can": read as it is used, as in the text that this amends. Nothing is asked of who set the target profile (1.bis): a
    -- system that a person programmed is not for that outside.
    laws = {
      cite = "I.1, Box I para 1",
      text = { en = "a functionally integrated combination that, once activated, can identify, select and engage a target without intervention by a human operator in these tasks",
               fr = "une combinaison fonctionnellement intégrée qui, une fois activée, peut identifier, choisir et attaquer une cible sans intervention d'un opérateur humain dans ces tâches" },
      default = "all three, as it is used",
      readings = {
        ["all three, as it is used"] = {
          value = "term.identifies and system.selects_itself and system.engages_itself", by = "the informal text, as encoded here", source = "CCW/GGE.1/2025/WP.9, para 17" },
        ["who selects has identified"] = {
          value = "system.selects_itself and system.engages_itself", by = "the Chair and many delegations, of the text of May 2025", source = "CCW/GGE.1/2025/WP.9, paras 10-11" },
        ["all three, from its activation on"] = {
          value = "term.identifies and system.selects_itself and system.engages_itself and (not known(system.active) or system.active)",
          by = "assumed: 'once activated' read as 'as soon as'", source = "CCW/GGE.1/2025/WP.9, para 17" },
        ["what it is able to do"] = {
          value = "term.identifies and system.selects_itself and system.engages_itself or system.mode_available is automatic",
          by = "assumed: 'can' read as capability", source = "CCW/GGE.1/2025/WP.9, para 17" },
      },
    },

    identifies = {
      cite = "I.1.bis, Box I para 1.bis",
      text = { en = "it scans for potential targets and matches a person or object against a pre-determined target profile, whoever set that profile",
               fr = "il cherche des cibles possibles et compare une personne ou un bien à un profil de cible prédéterminé, quel que soit celui qui a fixé ce profil" },
      default = "it says by itself what a contact is",
      readings = {
        ["it says by itself what a contact is"] = {
          value = "system.identifies_itself", by = "the informal text, as encoded here", source = "CCW/GGE.1/2025/WP.9, para 17" },
        -- a system that has learnt what a target is, and was given no profile, would then not identify
        ["and a profile was set before"] = {
          value = "system.identifies_itself and known(system.target_profile)", by = "assumed: 'pre-determined' read to the letter", source = "CCW/GGE.1/2025/WP.9, para 17" },
      },
    },
  },
}
