-- Israel's reply to the UN Secretary-General: a policy, and no draft. Humanitarian law is held to be enough; what can be checked
-- of that are its two central questions on what was believed at the time, and the rest is judged with the law itself (follows).
return treaty {
  id = "israel-2024", standing = "national", date = "2024",
  title = { en = "Israel, reply to the UN Secretary-General", fr = "Israël, réponse au Secrétaire général de l'ONU" },
  about = { en = "Humanitarian law is held to be enough, and human control as such is held not to be required by it. A position, not a proposal of rules.",
            fr = "Le droit humanitaire est tenu pour suffisant, et le contrôle humain en tant que tel n'en serait pas une exigence. Une position, non une proposition de règles." },
  source = "A/79/88, pp. 62-63",
  applies = "not known(system) or term.laws and term.lethal",
  follows = { "additional-protocol-1" },

  terms = {
    laws = {
      cite = "pp. 62-63; the functions were not noted from it", text = { en = "autonomous weapon systems", fr = "systèmes d'armes autonomes" },
      default = "it selects and engages by itself",
      readings = {
        ["it selects and engages by itself"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
        ["every weapon"] = { value = "known(system)", by = "assumed: humanitarian law governs them all", source = "assumed" },
      },
    },

    lethal = {
      cite = "pp. 62-63", text = { en = "the word 'lethal' is kept", fr = "le mot « létal » est maintenu" }, default = "unless the record says otherwise",
      readings = {
        ["unless the record says otherwise"] = { value = "not (known(system.lethal) and not system.lethal)", by = "assumed", source = "assumed" },
        ["the record says so"] = { value = "system.lethal", by = "Israel, as encoded here", source = "A/79/88, pp. 62-63" },
      },
    },

    civilian = {
      cite = "pp. 62-63", text = { en = "directed against civilians", fr = "dirigée contre des civils" }, default = "what the target was taken for",
      readings = {
        ["what the target was taken for"] = { -- by the person who judged it, else by the system
          value = "known(assessed.status) and assessed.status is civilian or not known(assessed.status) and target.perceived_status is civilian",
          by = "assumed: the law asks what was believed", source = "assumed" },
        ["what the person took it for"] = { value = "assessed.status is civilian", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "policy", kind = "policy", binds = "party", cite = "pp. 62-63",
      text = { en = "Humanitarian law, which is enough, is complied with: no attack [directed against civilians](a), none expected to do them [excessive harm](b); [the rest of it](~).",
               fr = "Le droit humanitaire, qui suffit, est respecté : aucune attaque [dirigée contre des civils](a), aucune dont on attende pour eux [des dommages excessifs](b) ; [le reste de ce droit](~)." },
      on = "engage", forbid = { a = "term.civilian", b = "assessed.civilian_harm > assessed.advantage" },
      because = "{assessed.civilian_harm} civilians were expected to be harmed, for an advantage put at {assessed.advantage}" },
  },

  not_encoded = {
    { id = "policy.control", kind = "policy", cite = "pp. 62-63",
      text = { en = "There is no legal requirement of human control as such.", fr = "Il n'y a pas d'exigence juridique d'un contrôle humain en tant que tel." },
      why = "a statement of what is not required: there is nothing to breach" },
  },
}
