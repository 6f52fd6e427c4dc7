-- The conclusions of the CCW group of experts in 2023, paragraphs 21 and 22: adopted by consensus, binding on nobody, without an
-- agreed definition of the systems. The report was not read: its conclusions stand, as a State quotes them, in A/79/88, p. 56, without
-- the numbers of paragraphs; hence nothing here is verified. What it says of legal review, next to these, is not in this file.
return treaty {
  id = "gge-report-2023", standing = "political", date = "2023-05-24",
  title = { en = "CCW group of experts on LAWS, report of 2023, paragraphs 21 and 22",
            fr = "Groupe d'experts de la CCAC sur les SALA, rapport de 2023, paragraphes 21 et 22" },
  about = { en = "What must not be used, and three measures when necessary: the two tiers in their first, consensual form. They bind nobody.",
            fr = "Ce qui ne doit pas être employé, et trois mesures au besoin : les deux volets sous leur première forme consensuelle. Ils ne lient personne." },
  source = "CCW/GGE.1/2023/2, paras 21-22, as quoted in A/79/88, p. 56",
  applies = "not known(system) or term.emerging", -- what names no weapon is about the party
  follows = { "additional-protocol-1" },      -- para 21(a): humanitarian law applies fully; judged with it, shown under it

  terms = {
    emerging = {
      cite = "no definition was agreed",
      text = { en = "weapon systems based on emerging technologies in the area of lethal autonomous weapons systems",
               fr = "systèmes d'armes fondés sur des technologies émergentes dans le domaine des systèmes d'armes létaux autonomes" },
      default = "by itself in selecting or in engaging",
      readings = {
        -- "In the area of": wider than the systems that do both.
        ["by itself in selecting or in engaging"] = {
          value = "system.selects_itself or system.engages_itself", by = "assumed: no definition was agreed", source = "assumed" },
        ["by itself in both"] = { value = "system.selects_itself and system.engages_itself", by = "assumed: no definition was agreed", source = "assumed" },
      },
    },

    -- A finding is recorded by those who reviewed; whether they were right is not for a record to say.
    incapable = {
      cite = "21.b, para 21(b)", text = { en = "incapable of being used in compliance with humanitarian law", fr = "ne pouvant être employés dans le respect du droit humanitaire" },
      default = "as a review found",
      readings = {
        ["as a review found"] = {
          value = "system.found_superfluous or system.found_indiscriminate or system.found_unlawful",
          by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_superfluous) and system.found_superfluous or known(system.found_indiscriminate) and system.found_indiscriminate or known(system.found_unlawful) and system.found_unlawful",
          by = "assumed", source = "assumed" },
        ["more often wrong than right"] = { value = "system.error_rate > 50 %", by = "assumed", source = "assumed" },
      },
    },

    control = {
      cite = "21.c, para 21(c)", text = { en = "control, which is needed to uphold compliance", fr = "un contrôle, nécessaire pour assurer le respect du droit" },
      default = "a person could step in",
      readings = {
        ["a person could step in"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["it can be switched off, by whomever"] = { -- the text says control, and not human control
          value = "system.can_be_deactivated or system.self_deactivates", by = "assumed: no human is named", source = "A/79/88, p. 56" },
        ["a person had the time to step in"] = { value = "human.window >= human.needed_time", by = "assumed", source = "assumed" },
      },
    },

    necessary = {
      cite = "22, para 22", text = { en = "when necessary", fr = "au besoin" }, default = "at each engagement",
      readings = {
        ["at each engagement"] = { value = "known(system)", by = "assumed: no case is excepted", source = "assumed" },
        ["where civilians are near"] = { value = "place.populated or place.civilians > 0", by = "assumed", source = "assumed" },
      },
    },

    target_types = {
      cite = "22.a, para 22(a)", text = { en = "limit the types of targets", fr = "limiter les types de cibles" }, default = "a target profile is set",
      readings = {
        ["a target profile is set"] = {
          value = "system.target_profile in {object_by_nature, object_by_use, dual_use, person}", by = "assumed: a mixed profile limits nothing", source = "assumed" },
        ["objects only"] = { value = "system.target_profile in {object_by_nature, object_by_use, dual_use}", by = "assumed", source = "assumed" },
        ["military objectives by nature"] = {
          value = "system.target_profile is object_by_nature", by = "ICRC, a year later", source = "A/79/88, p. 122" },
      },
    },
  },

  provisions = {
    { id = "21.b", kind = "prohibition", binds = "party", cite = "para 21(b)", verified = false, -- read in a State's quotation, without the number
      text = { en = "Systems must not be used if they are [incapable of being used in compliance with humanitarian law](a).",
               fr = "Des systèmes ne doivent pas être employés s'ils sont [incapables de l'être dans le respect du droit humanitaire](a)." },
      on = "use, engage", applies = "known(system)", forbid = { a = "term.incapable" } },

    { id = "21.c", kind = "positive obligation", binds = "party", cite = "para 21(c)", verified = false, -- as above
      text = { en = "[Control](a) over them is needed to uphold compliance with the law: [distinction, proportionality, precautions](~).",
               fr = "Un [contrôle](a) sur eux est nécessaire au respect du droit : [distinction, proportionnalité, précautions](~)." },
      on = "engage", require = { a = "term.control" } },

    { id = "22.a", kind = "regulation", force = "should", binds = "party", cite = "para 22(a)", verified = false, -- as above
      text = { en = "When necessary, [the types of targets that it can engage are limited](a).",
               fr = "Au besoin, [les types de cibles qu'il peut attaquer sont limités](a)." },
      on = "engage", when = "term.necessary", require = { a = "term.target_types" },
      because = "its target profile is {system.target_profile}" },

    { id = "22.b", kind = "regulation", force = "should", binds = "party", cite = "para 22(b)", verified = false, -- as above
      text = { en = "When necessary, [duration](a), [geographical scope](b) and [scale](c) of its operation are limited.",
               fr = "Au besoin, [la durée](a), [l'étendue géographique](b) et [l'ampleur](c) de son action sont limitées." },
      on = "engage", when = "term.necessary",
      require = { a = "system.active_for <= system.duration_limit", b = "system.area_limit > 0 km2", c = "count engage (same system) <= system.engagement_limit" } },

    { id = "22.c", kind = "regulation", force = "should", binds = "party", cite = "para 22(c)", verified = false, -- as above
      text = { en = "When necessary, human operators have [training](a) and [instructions](b).",
               fr = "Au besoin, les opérateurs humains reçoivent [une formation](a) et [des instructions](b)." },
      on = "engage", when = "term.necessary", require = { a = "human.trained", b = "human.guided" } },
  },

  not_encoded = {
    { id = "21", kind = "principle", cite = "para 21(a), as quoted in A/79/88, p. 56",
      text = { en = "Humanitarian law continues to apply fully to the potential development and use of such systems.",
               fr = "Le droit humanitaire continue de s'appliquer pleinement à la mise au point et à l'emploi éventuels de tels systèmes." },
      why = "a principle; the law itself is judged with additional-protocol-1, which this text follows; 21.b and 21.c are what else it says" },
    { id = "22", kind = "regulation", cite = "para 22, as quoted in A/79/88, p. 56",
      text = { en = "States must ensure that they comply with the law throughout the life cycle; when necessary, they should take the measures below.",
               fr = "Les États doivent veiller au respect du droit tout au long du cycle de vie ; au besoin, ils devraient prendre les mesures ci-dessous." },
      why = "the sentence above the measures: 22.a to 22.c are its encoding" },
  },
}
