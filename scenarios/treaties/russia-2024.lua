-- Russia's reply to the UN Secretary-General: no new rules are needed, and forms of control are for each State to choose. What
-- it says should be possible can be checked; all of it stands as `should`, so that nothing is reddened by a position.
return treaty {
  id = "russia-2024", standing = "national", date = "2024",
  title = { en = "Russia, reply to the UN Secretary-General", fr = "Russie, réponse au Secrétaire général de l'ONU" },
  about = { en = "A definition that leaves out ammunition; existing law is held to be enough. A position, not a proposal of rules.",
            fr = "Une définition qui laisse de côté les munitions ; le droit existant est tenu pour suffisant. Une position, non une proposition de règles." },
  source = "A/79/88, pp. 94-96",
  applies = "not known(system) or term.laws",
  follows = { "additional-protocol-1" },

  terms = {
    -- Whether a munition that waits for its target is ammunition decides whether most of what is now in use is covered.
    laws = {
      cite = "D, p. 94",
      text = { en = "a fully autonomous uncrewed means, other than ammunition, for combat and support without any operator involvement",
               fr = "un moyen sans équipage pleinement autonome, autre qu'une munition, destiné au combat et au soutien sans aucune intervention d'un opérateur" },
      default = "whatever is used up in the strike is ammunition",
      readings = {
        ["whatever is used up in the strike is ammunition"] = {
          value = "system.control is no_person and not (known(system.form) and system.form in {munition, loitering_munition})",
          by = "Russia, as encoded here", source = "A/79/88, p. 94" },
        ["what waits for its target is no mere ammunition"] = {
          value = "system.control is no_person and not (known(system.form) and system.form is munition)",
          by = "assumed: a loitering munition chooses, as the rest do", source = "assumed" },
        ["ammunition is not left out"] = { value = "system.control is no_person", by = "assumed: the exclusion struck out", source = "assumed" },
      },
    },

    able = {
      cite = "R, pp. 95-96", text = { en = "humans, or a control system of a higher level, are able to intervene, change its mode and deactivate it",
                                     fr = "des êtres humains, ou un système de commande de niveau supérieur, sont en mesure d'intervenir, d'en changer le mode et de le désactiver" },
      default = "over a working link, whoever is at its end",
      readings = {
        ["over a working link, whoever is at its end"] = { -- a person or a machine above it
          value = "link.up and system.can_be_deactivated", by = "Russia, as encoded here", source = "A/79/88, pp. 95-96" },
        ["a person at the end of a working link"] = {
          value = "human.at_post and link.up and system.can_be_deactivated", by = "assumed: humans only", source = "assumed" },
      },
    },

    limits_on_targets = {
      cite = "R, pp. 95-96", text = { en = "limits on targets", fr = "limites quant aux cibles" }, default = "one class of target",
      readings = {
        ["one class of target"] = {
          value = "system.target_profile in {object_by_nature, object_by_use, dual_use, person}", by = "assumed", source = "assumed" },
        ["objects that are military by nature"] = { value = "system.target_profile is object_by_nature", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "R", kind = "policy", force = "should", binds = "operator", cite = "pp. 95-96",
      text = { en = "Humans or a control system of a higher level should be [able to intervene, change its mode and deactivate it](a); [the forms of control are left to States](~).",
               fr = "Des êtres humains ou un système de commande de niveau supérieur devraient être [en mesure d'intervenir, d'en changer le mode et de le désactiver](a) ; [les formes du contrôle sont laissées aux États](~)." },
      throughout = "system.active", require = { a = "term.able" }, grace = "shared.lapse",
      because = "for longer than {shared.lapse} it was out of reach" },

    { id = "R.limits", kind = "policy", force = "should", binds = "operator", cite = "pp. 95-96",
      text = { en = "There are limits on [targets](a), [time](b), [area](c) and [scale](d).",
               fr = "Il y a des limites quant aux [cibles](a), au [temps](b), à la [zone](c) et à l'[ampleur](d)." },
      on = "engage",
      require = { a = "term.limits_on_targets", b = "system.active_for <= system.duration_limit", c = "system.area_limit > 0 km2", d = "count engage (same system) <= system.engagement_limit" } },
  },

  not_encoded = {
    { id = "R.none", kind = "policy", cite = "pp. 95-96",
      text = { en = "No new rules are needed, and the term 'meaningful human control' is rejected.", fr = "Aucune règle nouvelle n'est nécessaire, et l'expression « contrôle humain véritable » est rejetée." },
      why = "a position on negotiations: there is nothing to breach" },
  },
}
