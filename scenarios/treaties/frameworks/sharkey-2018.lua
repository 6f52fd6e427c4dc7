-- Sharkey's five levels of human control, as a working paper of ICRAC gave them in April 2018. That paper was found, and its levels are
-- worded from memory; so nothing here is verified. L1 is the ideal; L2 will do with time and information; the other three will not:
-- because people go along with the machine (L3), because there is too little time as well (L4), because there is nobody (L5).
--
-- Each level is a rule of its own, so that the verdict names the level: "L4 breached" says that the use was at level 4.
return treaty {
  id = "sharkey-2018", standing = "framework", date = "2018-04",
  title = { en = "Sharkey: five levels of human control", fr = "Sharkey : cinq niveaux de contrôle humain" },
  about = { en = "From a person who deliberates to none at all; and what the system does if the person says nothing.",
            fr = "De la personne qui délibère à l'absence de toute personne ; et ce que fait le système si la personne ne dit rien." },
  source = "ICRAC Working Paper 3, April 2018 (levels worded from memory)",

  terms = {
    deliberates = {
      cite = "level 1 (wording not verified)", text = { en = "deliberates about the target", fr = "délibère sur la cible" }, default = "took five seconds at least",
      readings = {
        ["took five seconds at least"] = { value = "human.deliberation >= 5 s", by = "assumed", source = "assumed" },
        ["took more than twenty seconds"] = { -- the length of review in press reports of 2024, which the other side disputes
          value = "human.deliberation > 20 s", by = "assumed; the figure is from press reports, disputed", source = "+972 Magazine, 3 April 2024" },
        ["assessed it beforehand"] = { value = "once assess (same operator)", by = "assumed", source = "assumed" },
      },
    },
    enough = {
      cite = "level 2 (wording not verified)", text = { en = "enough time and information", fr = "assez de temps et d'information" },
      default = "the time needed, and what was shown was so",
      readings = {
        ["the time needed, and what was shown was so"] = {
          value = "human.window >= human.needed_time and target.perceived_kind is target.kind and target.perceived_status is target.status",
          by = "assumed", source = "assumed" },
        ["the time needed, and half of the facts"] = {
          value = "human.window >= human.needed_time and shared.informed", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "L1", kind = "regulation", binds = "operator", cite = "level 1", verified = false, -- the wording of the levels was not read
      text = { en = "[Where a person selects](~), that person [deliberates](a) about the target before any attack.",
               fr = "[Là où une personne choisit seule](~), elle [délibère](a) sur la cible avant toute attaque." },
      on = "engage", when = "system.control is person_selects", require = { a = "term.deliberates" },
      because = "the person took {human.deliberation}" },

    { id = "L2", kind = "regulation", binds = "operator", cite = "level 2", verified = false,
      text = { en = "[Where a person chooses from a list](~), there is [enough time and information](a).",
               fr = "[Là où une personne choisit dans une liste](~), elle dispose [d'assez de temps et d'information](a)." },
      on = "engage", when = "system.control is person_chooses", require = { a = "term.enough" },
      because = "the person had {human.window} and needed {human.needed_time}" },

    { id = "L2.ranked", kind = "regulation", binds = "developer", cite = "level 2", verified = false, -- an indicator of the compilation
      text = { en = "[That list](~) is [not put in an order of preference](a).", fr = "[Cette liste](~) n'est [pas classée par préférence](a)." },
      on = "engage", when = "system.control is person_chooses", forbid = { a = "system.ranks_options" },
      because = "what is put first is chosen more readily" },

    { id = "L3", kind = "prohibition", binds = "operator", cite = "level 3", verified = false,
      text = { en = "No attack for which the program selects and [a person only approves](a): people go along with what a machine proposes.",
               fr = "Pas d'attaque où le programme choisit et [une personne ne fait qu'approuver](a) : on suit ce qu'une machine propose." },
      on = "engage", forbid = { a = "system.control is person_approves" }, because = "control was {system.control}" },

    { id = "L4", kind = "prohibition", binds = "operator", cite = "level 4", verified = false,
      text = { en = "No attack for which the program selects and [a person has a limited time to forbid it](a).",
               fr = "Pas d'attaque où le programme choisit et [une personne a un temps limité pour s'y opposer](a)." },
      on = "engage", forbid = { a = "system.control is person_may_veto" }, because = "control was {system.control}; the person had {human.window}" },

    { id = "L5", kind = "prohibition", binds = "operator", cite = "level 5", verified = false,
      text = { en = "No attack for which the program selects [without any person](a).", fr = "Pas d'attaque où le programme choisit [sans aucune personne](a)." },
      on = "engage", forbid = { a = "system.control is no_person" }, because = "control was {system.control}" },

    { id = "silence", kind = "regulation", binds = "developer", cite = "indicator: the default action", verified = false, -- an indicator of the compilation
      text = { en = "If the person says nothing, it [holds](a).", fr = "Si la personne ne dit rien, il [s'abstient](a)." },
      on = "begin, engage", when = "known(system)", require = { a = "system.silence is hold" }, because = "silence means {system.silence}" },
  },
}
