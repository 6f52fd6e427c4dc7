-- The United Kingdom's reply to the UN Secretary-General: a policy of its own, and no draft.
return treaty {
  id = "united-kingdom-2024", standing = "national", date = "2024",
  title = { en = "United Kingdom, reply to the UN Secretary-General", fr = "Royaume-Uni, réponse au Secrétaire général de l'ONU" },
  about = { en = "It will have no fully autonomous systems, and asks for human involvement that fits the context. A policy of one State.",
            fr = "Il n'aura pas de systèmes pleinement autonomes, et demande une intervention humaine adaptée au contexte. La politique d'un État." },
  source = "A/79/88, pp. 111-113",
  follows = { "additional-protocol-1" }, -- involvement has to satisfy humanitarian law

  terms = {
    fully = {
      cite = "pp. 111-113", text = { en = "fully autonomous", fr = "pleinement autonome" }, default = "no person in it, and nobody can switch it off",
      readings = {
        ["no person in it, and nobody can switch it off"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["no person in it"] = { value = "system.control is no_person", by = "assumed", source = "assumed" },
        ["nobody has to say yes"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
      },
    },

    -- Context-appropriate: none of these is right everywhere, and the text does not say which is right where.
    involvement = {
      cite = "pp. 111-113",
      text = { en = "context-appropriate human involvement, resulting in meaningful human control sufficient for policy, ethics and humanitarian law",
               fr = "une intervention humaine adaptée au contexte, aboutissant à un contrôle humain véritable suffisant pour la politique, l'éthique et le droit humanitaire" },
      default = "a person could step in",
      readings = {
        ["a person could step in"] = { value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["a person could step in, in time"] = {
          value = "human.at_post and link.up and system.can_be_deactivated and human.window >= human.needed_time", by = "assumed", source = "assumed" },
        ["a person approved, and not in name only"] = { value = "once approve (same target) and not shared.nominal", by = "assumed", source = "assumed" },
        ["a person assessed it, and limits were set"] = { -- involvement before activation
          value = "(once assess (same operator) or once reassess (same operator)) and system.active_for <= system.duration_limit and system.area_limit > 0 km2",
          by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "policy", kind = "policy", binds = "party", cite = "pp. 111-113",
      text = { en = "There are no [fully autonomous](a) systems.", fr = "Il n'y a pas de systèmes [pleinement autonomes](a)." },
      on = "begin, use, engage", applies = "known(system)", forbid = { a = "term.fully" } },

    { id = "policy.involvement", kind = "policy", binds = "party", cite = "pp. 111-113",
      text = { en = "[Context-appropriate human involvement](a) results in meaningful human control, [sufficient for policy and ethics](~) and for humanitarian law.",
               fr = "[Une intervention humaine adaptée au contexte](a) aboutit à un contrôle humain véritable, [suffisant pour la politique et l'éthique](~) et pour le droit humanitaire." },
      on = "engage", require = { a = "term.involvement" } },
  },
}
