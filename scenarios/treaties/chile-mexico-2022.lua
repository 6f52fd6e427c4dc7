-- Chile and Mexico, working paper of 2022: one paragraph of bans.
return treaty {
  id = "chile-mexico-2022", standing = "draft", date = "2022",
  title = { en = "Chile and Mexico, working paper of 2022", fr = "Chili et Mexique, document de travail de 2022" },
  about = { en = "Bans weapons that humans cannot control, that the law cannot bear, or whose effects cannot be understood. Nothing in it is in force.",
            fr = "Interdit les armes que des humains ne peuvent contrôler, que le droit ne peut admettre ou dont les effets ne peuvent être compris. Rien n'en est en vigueur." },
  source = "CCW/GGE.1/2022/WP.5, para 18(a)",
  applies = "not known(system) or term.autonomy",
  follows = { "additional-protocol-1" },

  terms = {
    autonomy = {
      cite = "para 18(a); the functions were not noted from it", text = { en = "autonomous weapons", fr = "armes autonomes" },
      default = "it selects and engages by itself",
      readings = {
        ["it selects and engages by itself"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
        ["it selects or engages by itself"] = { value = "system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
        ["nominal input is no intervention"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "assumed: after the ICRC and Palestine", source = "A/79/88, pp. 117 and 121" },
      },
    },

    cannot_be_controlled = {
      cite = "para 18(a)", text = { en = "cannot be controlled by humans", fr = "ne peuvent être contrôlées par des humains" },
      default = "no person in it, and nobody can switch it off",
      readings = {
        ["no person in it, and nobody can switch it off"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "Chile and Mexico, as encoded here", source = "CCW/GGE.1/2022/WP.5, para 18(a)" },
        ["nobody can switch it off"] = { value = "not system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["it is out of reach when it loses the link"] = {
          value = "system.control is no_person and not system.can_be_deactivated or system.link_loss is proceed", by = "assumed", source = "assumed" },
      },
    },

    understood = {
      cite = "para 18(a)", text = { en = "effects can be sufficiently understood, predicted and explained", fr = "effets pouvant être suffisamment compris, prévus et expliqués" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "Chile and Mexico, as encoded here", source = "CCW/GGE.1/2022/WP.5, para 18(a)" },
        ["the person can say so"] = { value = "human.can_explain", by = "assumed", source = "assumed" },
        ["and trials held few surprises"] = { value = "human.can_explain and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },

    circumstances = {
      cite = "para 18(a)", text = { en = "effects that cannot be limited", fr = "effets qui ne peuvent être limités" }, default = "normal and expected",
      readings = {
        ["normal and expected"] = { value = "normal, expected", by = "assumed: the text names no circumstances", source = "assumed" },
        ["all, the adverse ones too"] = { value = "all", by = "assumed: the text names no circumstances", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "P", kind = "prohibition", binds = "party", cite = "para 18(a)",
      text = { en = "No weapons that [cannot be controlled by humans](a), [cannot be directed](b) or [cause superfluous injury](c).",
               fr = "Pas d'armes qui [ne peuvent être contrôlées par des humains](a), [ne peuvent être dirigées](b) ou [causent des maux superflus](c)." },
      on = "begin, use, engage", applies = "known(system)",
      forbid = { a = "term.cannot_be_controlled", b = "system.found_indiscriminate", c = "system.found_superfluous" } },

    { id = "P.understood", kind = "prohibition", binds = "party", cite = "para 18(a)",
      text = { en = "No weapons whose effects cannot be [sufficiently understood, predicted and explained](a).",
               fr = "Pas d'armes dont les effets ne peuvent être [suffisamment compris, prévus et expliqués](a)." },
      on = "use, engage", applies = "known(system)", require = { a = "term.understood" } },

    { id = "P.effects", kind = "prohibition", binds = "party", cite = "para 18(a)",
      text = { en = "No weapons whose effects [cannot be limited](a).", fr = "Pas d'armes dont les effets [ne peuvent être limités](a)." },
      across = "term.circumstances", require = { a = "share of runs where (run.civilian_harm <= assessed.civilian_harm) >= shared.certainty" } },
  },
}
