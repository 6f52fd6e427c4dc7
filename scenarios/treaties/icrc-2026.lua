-- Two paragraphs that the ICRC proposed, in August 2026, to add to the group of experts' draft report, and what it asked of the
-- Review Conference. The draft report is not here, so they cannot amend it: they stand alone. What became of them is not known.
-- Neither the working paper nor the draft was read: all of it is from a research note, hence nothing here is verified.
return treaty {
  id = "icrc-2026", standing = "draft", date = "2026-08",
  title = { en = "ICRC, two additions to the draft report of the group of experts",
            fr = "CICR, deux ajouts au projet de rapport du groupe d'experts" },
  about = { en = "Incomplete: two proposed paragraphs without the draft that they would amend (CCW/GGE.1/2026/CRP.1). Nothing in it is in force.",
            fr = "Incomplet : deux paragraphes proposés, sans le projet qu'ils modifieraient (CCW/GGE.1/2026/CRP.1). Rien n'en est en vigueur." },
  source = "ICRC working paper to the GGE on LAWS, August 2026, as summarised by others",
  applies = "not known(system) or term.laws",

  terms = {
    -- Para 25 of the draft report has the characterisation; it was not seen. The words are those of the version of December 2025.
    laws = {
      cite = "CCW/GGE.1/2026/CRP.1, para 25 (not seen)",
      text = { en = "can identify, select and engage a target without intervention by a human operator",
               fr = "peut identifier, choisir et attaquer une cible sans intervention d'un opérateur humain" },
      default = "all three functions",
      readings = {
        ["all three functions"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself",
          by = "the rolling text, as encoded here", source = "rolling text of 18 December 2025, Box I, as quoted by others" },
        ["select and engage"] = {
          value = "system.selects_itself and system.engages_itself", by = "the rolling text of May 2025", source = "CCW/GGE.1/2025/WP.9, Box I para 1" },
        ["nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "ICRC, two years before", source = "A/79/88, p. 121" },
      },
    },

    by_nature = {
      cite = "R1bis, para 36(b)bis (proposed)", text = { en = "military objectives by nature", fr = "objectifs militaires par nature" },
      default = "what it is meant for",
      readings = {
        ["what it is meant for"] = {
          value = "system.target_profile is object_by_nature", by = "ICRC, as encoded here", source = "ICRC working paper, August 2026, as summarised by others" },
        ["what it struck"] = { value = "target.by_nature", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- Only development and use: of production, stocks and transfer, which the text of 2024 bans too, the summary says nothing.
    { id = "P2bis", kind = "proposed amendment", binds = "party", cite = "para 35bis (proposed)", verified = false, -- the paper was not read
      text = { en = "No development or use of systems [triggered by the presence, nearness or contact of persons](a), or [whose target profile is persons](b).",
               fr = "Ni mise au point ni emploi de systèmes [déclenchés par la présence, la proximité ou le contact de personnes](a), ou [dont le profil de cible est des personnes](b)." },
      on = "begin, develop, use, engage", applies = "known(system)",
      forbid = { a = "system.triggered_by_person", b = "system.profile_represents_persons or system.target_profile is person" },
      because = "its target profile is {system.target_profile}" },

    { id = "R1bis", kind = "proposed amendment", binds = "operator", cite = "para 36(b)bis (proposed)", verified = false, -- as above
      text = { en = "Targets are restricted to [military objectives by nature](a).",
               fr = "Les cibles sont restreintes aux [objectifs militaires par nature](a)." },
      on = "engage", require = { a = "term.by_nature" },
      because = "its target profile is {system.target_profile}" },
  },

  not_encoded = {
    { id = "PR1", kind = "procedural", cite = "ICRC working paper, August 2026, as summarised by others",
      text = { en = "The Seventh Review Conference should give a mandate to negotiate a binding instrument in 2027.",
               fr = "La septième Conférence d'examen devrait donner mandat de négocier un instrument contraignant en 2027." },
      why = "asks for a decision of a conference: nothing that a party does in a run could keep or breach it" },
  },
}
