-- The eleven guiding principles of the CCW group of experts, affirmed by consensus and endorsed by the Meeting of the High Contracting
-- Parties. Not binding, and without a definition of what they are about. Force: the verbs of the text; (b), (d) and (e) say "must".
-- Read in the group's report (CCW/GGE.1/2019/3, Annex IV), which has the same text.
return treaty {
  id = "guiding-principles-2019", standing = "political", date = "2019",
  title = { en = "CCW guiding principles on lethal autonomous weapons systems", fr = "Principes directeurs de la CCAC sur les systèmes d'armes létaux autonomes" },
  about = { en = "Eleven principles, (a) to (k), affirmed by consensus. They bind nobody; five of them say nothing that a record could show.",
            fr = "Onze principes, (a) à (k), adoptés par consensus. Ils ne lient personne ; cinq d'entre eux ne disent rien qu'un relevé puisse montrer." },
  source = "CCW/MSP/2019/9, Annex III; CCW/GGE.1/2019/3, Annex IV",
  applies = "not known(system) or term.emerging", -- what names no weapon is about the party
  follows = { "additional-protocol-1" },      -- (a): humanitarian law applies fully; judged with it, shown under it

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
        ["every weapon system"] = { -- (a), (b) and (e) speak of all weapons
          value = "known(system)", by = "assumed: (a), (b) and (e) read to the letter", source = "CCW/MSP/2019/9, Annex III" },
      },
    },

    quality_and_extent = {
      cite = "c, Annex III (c)", text = { en = "human-machine interaction that ensures compliance; its quality and extent depend on the operational context and on the system",
               fr = "une interaction homme-machine qui assure le respect du droit ; sa qualité et son étendue dépendent du contexte opérationnel et du système" },
      default = "some person judged: assessed, approved, or had the time to step in",
      readings = {
        -- "Various forms" and "various stages": one of them is enough.
        ["some person judged: assessed, approved, or had the time to step in"] = {
          value = "once assess (same operator) or once reassess (same operator) or once approve (same target) or human.window >= human.needed_time",
          by = "assumed: various forms, at various stages", source = "assumed" },
        ["a person could step in"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["a person had the time to step in"] = { value = "human.window >= human.needed_time", by = "assumed", source = "assumed" },
        ["the time to step in, where civilians are near"] = { -- the context decides
          value = "if place.populated or place.civilians > 0 then human.window >= human.needed_time", by = "assumed", source = "assumed" },
      },
    },

    responsible_chain = {
      cite = "d, Annex III (d)", text = { en = "a responsible chain of human command and control", fr = "une chaîne humaine responsable de commandement et de contrôle" },
      default = "the person stands in one",
      readings = {
        ["the person stands in one"] = { value = "human.in_chain_of_command", by = "the principles, as encoded here", source = "CCW/MSP/2019/9, Annex III (d)" },
        ["and those who must approve did"] = {
          value = "human.in_chain_of_command and (not known(human.approvals_required) or count approve (same target) >= human.approvals_required)",
          by = "assumed: control besides command", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "b", kind = "principle", binds = "party", cite = "Annex III (b)",
      text = { en = "[Human responsibility](a) for decisions on use must be kept; it cannot pass to machines; [this holds over the whole life cycle](~).",
               fr = "[La responsabilité humaine](a) des décisions d'emploi doit être maintenue ; elle ne peut passer aux machines ; [cela vaut pour tout le cycle de vie](~)." },
      on = "use, engage", applies = "known(system)", require = { a = "human.accountable" },
      because = "no person is named who answers for the use" },

    { id = "c", kind = "principle", force = "should", binds = "party", cite = "Annex III (c)",
      text = { en = "[Human-machine interaction](a), in various forms and at various stages, should ensure [that use complies with the law](~).",
               fr = "[L'interaction homme-machine](a), sous diverses formes et à divers stades, devrait assurer [que l'emploi respecte le droit](~)." },
      on = "engage", require = { a = "term.quality_and_extent" } },

    { id = "d", kind = "principle", binds = "party", cite = "Annex III (d)",
      text = { en = "Accountability for [developing, deploying](~) and using it must be ensured, also by operating it within [a responsible chain of human command and control](a).",
               fr = "La responsabilité de [sa mise au point, de son déploiement](~) et de son emploi doit être assurée, y compris par son emploi dans [une chaîne humaine responsable de commandement et de contrôle](a)." },
      on = "engage", require = { a = "term.responsible_chain" } },

    { id = "e", kind = "procedural", binds = "party", cite = "Annex III (e)",
      text = { en = "When a new weapon is studied, developed, acquired or adopted, it must be [determined whether the law would prohibit its use, in some or all circumstances](a).",
               fr = "Lors de l'étude, de la mise au point, de l'acquisition ou de l'adoption d'une arme nouvelle, il doit être [déterminé si le droit en interdirait l'emploi, dans certaines circonstances ou en toutes](a)." },
      on = "develop, acquire, deploy, use", applies = "known(system)", require = { a = "system.reviewed" } },

    { id = "f", kind = "regulation", force = "should", binds = "party", cite = "Annex III (f)",
      text = { en = "When it is developed or acquired, [physical security and safeguards against hacking or spoofing](a), and the [risks of acquisition by terrorist groups and of proliferation](b), should be considered.",
               fr = "Lors de sa mise au point ou de son acquisition, [la sécurité physique et des garanties contre le piratage ou le leurre](a), et les [risques d'acquisition par des groupes terroristes et de prolifération](b), devraient être pris en considération." },
      on = "begin, develop, acquire", applies = "known(system)", require = { a = "system.safeguards_considered", b = "system.spread_considered" } },

    { id = "g", kind = "regulation", force = "should", binds = "party", cite = "Annex III (g)",
      text = { en = "[Risk assessment](a) and [mitigation](b) should be part of design, development, testing and deployment.",
               fr = "[L'évaluation des risques](a) et [leur atténuation](b) devraient faire partie de la conception, de la mise au point, des essais et du déploiement." },
      on = "develop, test, deploy, use", applies = "known(system)", require = { a = "system.risks_assessed", b = "system.risks_mitigated" } },
  },

  not_encoded = {
    { id = "a", kind = "principle", cite = "Annex III (a)",
      text = { en = "Humanitarian law applies fully to all weapon systems, lethal autonomous ones included.",
               fr = "Le droit humanitaire s'applique pleinement à tous les systèmes d'armes, y compris létaux et autonomes." },
      why = "a principle; the law itself is judged with additional-protocol-1, which this text follows" },
    { id = "h", kind = "principle", cite = "Annex III (h)",
      text = { en = "The use of such technologies to uphold humanitarian law should be considered.",
               fr = "L'emploi de ces technologies pour faire respecter le droit humanitaire devrait être envisagé." },
      why = "asks for a thought, and for no act" },
    { id = "i", kind = "principle", cite = "Annex III (i)",
      text = { en = "In policy, such technologies should not be spoken of as if they were human.",
               fr = "Dans les politiques, ces technologies ne devraient pas être traitées comme si elles étaient humaines." },
      why = "about the words of policies, which no run has" },
    { id = "j", kind = "principle", cite = "Annex III (j)",
      text = { en = "Policy should not hamper progress in, or access to, peaceful uses of intelligent autonomous technologies.",
               fr = "Les politiques ne devraient entraver ni le progrès ni l'accès aux usages pacifiques des technologies autonomes intelligentes." },
      why = "about policies, which no run has" },
    { id = "k", kind = "principle", cite = "Annex III (k)",
      text = { en = "The Convention is an appropriate framework, which seeks a balance between military necessity and humanity.",
               fr = "La Convention offre un cadre approprié, qui recherche un équilibre entre nécessités militaires et humanité." },
      why = "says where to deal with the matter: there is nothing to breach" },
  },
}
