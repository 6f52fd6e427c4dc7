-- The rolling text of the CCW group of experts, status of 5 June 2026: INCOMPLETE. The text itself was not read. What stands here
-- is what a note of July 2026 quotes of it, so nothing is verified; what it does not speak of is left out. The draft report of
-- July 2026 (gge-draft-report-2026) has other numbers. The wording that was adopted in September 2026 was not found.
return treaty {
  id = "rolling-text-2026-06", standing = "draft", date = "2026-06-05",
  title = { en = "CCW rolling text, 5 June 2026 (incomplete)",
            fr = "Texte évolutif de la CCAC, 5 juin 2026 (incomplet)" },
  about = { en = "Incomplete: two paragraphs that others quote, and a list of words that do not occur. Predictable, reliable, traceable and explainable are left as measures of the life cycle.",
            fr = "Incomplet : deux paragraphes que d'autres citent, et une liste de mots absents. Prévisible, fiable, traçable et explicable ne restent que comme mesures du cycle de vie." },
  source = "CCW rolling text, status of 5 June 2026, as quoted by others",
  applies = "not known(system) or term.laws", -- what names no weapon is about the party
  follows = { "additional-protocol-1" },

  terms = {
    -- The paragraph was not read. Taken to be that of December 2025 and of the draft report, between which this version stands.
    laws = {
      cite = "the characterisation, its paragraph not read",
      text = { en = "identifies, selects and engages a target without intervention by a human operator",
               fr = "identifie, choisit et attaque une cible sans intervention d'un opérateur humain" },
      default = "all three, as it is used",
      readings = {
        ["all three, as it is used"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself", by = "assumed: as in December 2025", source = "assumed" },
        ["who selects has identified"] = {
          value = "system.selects_itself and system.engages_itself", by = "the Chair and many delegations, of the text of May 2025", source = "CCW/GGE.1/2025/WP.9, paras 10-11" },
      },
    },

    circumstances = {
      cite = "para 8", text = { en = "as the law requires in the circumstances", fr = "comme le droit l'exige dans les circonstances" },
      default = "those of its use, normal and expected",
      readings = {
        ["those of its use, normal and expected"] = { value = "normal, expected", by = "the rolling text as quoted, as encoded here", source = "rolling text of 5 June 2026, para 8, as quoted" },
        ["all circumstances"] = { value = "all", by = "the text of November 2024", source = "CCW/GGE.1/2025/WP.1, Box III para 4" },
      },
    },
    limited = {
      cite = "para 8", text = { en = "effects that are anticipated and limited", fr = "des effets anticipés et limités" },
      default = "no more harm than was expected",
      readings = {
        ["no more harm than was expected"] = { value = "assessed.civilian_harm", by = "assumed: what was anticipated is the limit", source = "assumed" },
        ["no more harm than the advantage"] = { value = "assessed.advantage", by = "assumed: limited as proportionality requires", source = "Additional Protocol I, Art. 51(5)(b)" },
      },
    },

    -- How predictable and how reliable, no version says.
    predictable = {
      cite = "para 15.C", text = { en = "predictable", fr = "prévisible" }, default = "one surprise in twenty trials",
      readings = {
        ["one surprise in twenty trials"] = { value = "system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one surprise in a hundred trials"] = { value = "system.unexpected_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },
    reliable = {
      cite = "para 15.C", text = { en = "reliable", fr = "fiable" }, default = "one in twenty wrong",
      readings = {
        ["one in twenty wrong"] = { value = "system.error_rate <= 5 %", by = "assumed", source = "assumed" },
        ["one in a hundred wrong"] = { value = "system.error_rate <= 1 %", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "8", kind = "prohibition", binds = "party", cite = "para 8", verified = false, -- quoted by others
      text = { en = "It is prohibited to use systems whose effects in attack cannot be [anticipated and limited](a), [as the law requires](~) in the circumstances.",
               fr = "Il est interdit d'employer des systèmes dont les effets d'une attaque ne peuvent être [anticipés et limités](a), [comme le droit l'exige](~) dans les circonstances." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= term.limited) >= shared.certainty" } },

    -- A measure of the life cycle, and no prohibition: judged before the use and at its beginning, not at each engagement. Its verb
    -- was not read; `should`, as in the older versions.
    { id = "15.C", kind = "life cycle", force = "should", binds = "party", cite = "para 15.C", verified = false,
      text = { en = "Over the life cycle, [predictability](a), [reliability](b), [traceability](c) and [explainability](d) are measures.",
               fr = "Au long du cycle de vie, [prévisibilité](a), [fiabilité](b), [traçabilité](c) et [explicabilité](d) sont des mesures." },
      on = "develop, deploy, use", applies = "known(system)",
      require = { a = "term.predictable", b = "term.reliable", c = "system.traceable", d = "system.explains" } },
  },

  not_encoded = {
    { id = "x", kind = "note", cite = "the text as a whole", verified = false,
      text = { en = "The words unpredictable, anti-personnel, dignity, unacceptable and machine learning do not occur.",
               fr = "Les mots imprévisible, antipersonnel, dignité, inacceptable et apprentissage automatique n'y figurent pas." },
      why = "what is absent from a text asks for nothing; reported by others, not counted again" },
    { kind = "note", cite = "all other paragraphs", verified = false,
      text = { en = "All else in this version.", fr = "Tout le reste de cette version." },
      why = "not read; that it is not here says nothing about the text" },
  },
}
