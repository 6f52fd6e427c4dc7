-- The two-tier approach of Finland, France, Germany, Italy, the Netherlands, Norway, Spain and Sweden: outlaw what is completely
-- outside human control, regulate the rest. A working paper of two bullets; the later papers of the group were not read for it.
return treaty {
  id = "two-tier-2022", standing = "draft", date = "2022",
  title = { en = "Two-tier approach, working paper of eight States", fr = "Approche en deux volets, document de travail de huit États" },
  about = { en = "Outlaws fully autonomous lethal systems completely outside human control; regulates other systems with autonomy. Nothing in it is in force.",
            fr = "Proscrit les systèmes létaux pleinement autonomes qui échappent totalement au contrôle humain ; réglemente les autres systèmes dotés d'autonomie. Rien n'en est en vigueur." },
  source = "CCW/GGE.1/2022/WP.7, para 4",
  applies = "not known(system) or term.autonomy", -- what names no weapon is about the party
  follows = { "additional-protocol-1" },

  terms = {
    autonomy = {
      cite = "para 4", text = { en = "systems with autonomy", fr = "systèmes dotés d'autonomie" }, default = "it selects or engages by itself",
      readings = {
        ["it selects or engages by itself"] = { value = "system.selects_itself or system.engages_itself", by = "assumed: autonomy in either function", source = "assumed" },
        ["it identifies, selects and engages by itself"] = {
          value = "system.identifies_itself and system.selects_itself and system.engages_itself",
          by = "assumed: after the three functions in the papers of these States", source = "A/79/88, p. 50" },
        ["it does any of the three by itself"] = {
          value = "system.identifies_itself or system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
      },
    },

    lethal = {
      cite = "para 4, 1st bullet", text = { en = "lethal", fr = "létal" }, default = "unless the record says otherwise",
      readings = {
        ["unless the record says otherwise"] = { value = "not (known(system.lethal) and not system.lethal)", by = "assumed", source = "assumed" },
        ["the record says so"] = { value = "system.lethal", by = "the eight States, as encoded here", source = "CCW/GGE.1/2022/WP.7, para 4" },
      },
    },

    -- How much is left if something must be *completely* outside? One person who could switch it off takes it out of the first
    -- reading; the second looks at what was so when force was used, the third takes either limb by itself.
    completely = {
      cite = "para 4, 1st bullet",
      text = { en = "completely outside human control and a responsible chain of command",
               fr = "totalement hors du contrôle humain et d'une chaîne de commandement responsable" },
      default = "no control of any kind, and no chain of command",
      readings = {
        ["no control of any kind, and no chain of command"] = {
          value = "system.control is no_person and not system.can_be_deactivated and not human.in_chain_of_command",
          by = "the eight States, as encoded here", source = "CCW/GGE.1/2022/WP.7, para 4" },
        ["nobody within reach, and no chain of command"] = {
          value = "not (human.at_post and link.up) and not human.in_chain_of_command", by = "assumed: control as it was at the time", source = "assumed" },
        ["no control of any kind, or no chain of command"] = {
          value = "system.control is no_person and not system.can_be_deactivated or not human.in_chain_of_command",
          by = "assumed: outside either is outside", source = "assumed" },
        ["nobody chooses"] = { value = "system.control is no_person", by = "assumed: control as choice", source = "assumed" },
      },
    },

    appropriate = {
      cite = "para 4, 2nd bullet", text = { en = "appropriate or sufficient human control", fr = "un contrôle humain approprié ou suffisant" },
      default = "a person could step in",
      readings = {
        ["a person could step in"] = { value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["a person could step in, in time"] = {
          value = "human.at_post and link.up and system.can_be_deactivated and human.window >= human.needed_time", by = "assumed", source = "assumed" },
        ["a person approved, and not in name only"] = { value = "once approve (same target) and not shared.nominal", by = "assumed", source = "assumed" },
      },
    },

    risk_mitigation = {
      cite = "para 4, 2nd bullet", text = { en = "risk mitigation", fr = "l'atténuation des risques" }, default = "tested in conditions like those of its use",
      readings = {
        ["tested in conditions like those of its use"] = { value = "system.tested", by = "assumed", source = "assumed" },
        ["tested, and examined for bias"] = { value = "system.tested and system.bias_examined", by = "assumed", source = "assumed" },
        ["bounded in time and space"] = { value = "system.active_for <= system.duration_limit and system.area_limit > 0 km2", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "T1", kind = "prohibition", binds = "party", cite = "para 4, 1st bullet",
      text = { en = "Outlawed are fully autonomous lethal systems that operate [completely outside human control and a responsible chain of command](a).",
               fr = "Sont proscrits les systèmes létaux pleinement autonomes qui opèrent [totalement hors du contrôle humain et d'une chaîne de commandement responsable](a)." },
      on = "begin, develop, use, engage", applies = "known(system) and term.lethal", forbid = { a = "term.completely" } },

    { id = "T2", kind = "regulation", binds = "party", cite = "para 4, 2nd bullet",
      text = { en = "Other systems with autonomy are regulated, so that [human responsibility is kept](a), with [appropriate or sufficient human control](b) and [risk mitigation](c).",
               fr = "Les autres systèmes dotés d'autonomie sont réglementés, de sorte que [la responsabilité humaine demeure](a), avec [un contrôle humain approprié ou suffisant](b) et [l'atténuation des risques](c)." },
      on = "engage", when = "not (term.lethal and term.completely)",
      require = { a = "human.accountable", b = "term.appropriate", c = "term.risk_mitigation" } },
  },
}
