-- Three resolutions of the General Assembly, and the Secretary-General's call that two of them note. Resolutions recommend; these ask
-- of States that they talk, report and complete a text. Only the call says what should be banned: it is judged as if it were.
return treaty {
  id = "general-assembly-2025", standing = "political", date = "2025-12-01",
  title = { en = "General Assembly resolutions on lethal autonomous weapons, and the Secretary-General's call",
            fr = "Résolutions de l'Assemblée générale sur les armes létales autonomes, et appel du Secrétaire général" },
  about = { en = "What the Assembly asked of States from 2023 to 2025, and the ban for which the Secretary-General calls. Nothing in it binds.",
            fr = "Ce que l'Assemblée a demandé aux États de 2023 à 2025, et l'interdiction à laquelle appelle le Secrétaire général. Rien n'en est contraignant." },
  source = "A/RES/78/241; A/RES/79/62; A/RES/80/57; A/79/88, paras 88-93",

  terms = {
    -- The call gives no definition; "lethal" and "autonomous" are taken together here.
    autonomous = {
      cite = "A/79/88, para 90", text = { en = "lethal autonomous weapons systems", fr = "systèmes d'armes létaux autonomes" },
      default = "selects and engages by itself",
      readings = {
        ["selects and engages by itself"] = {
          value = "system.selects_itself and system.engages_itself and not (known(system.lethal) and not system.lethal)", by = "assumed: the call defines nothing", source = "assumed" },
        ["a nominal click changes nothing"] = {
          value = "(system.selects_itself and system.engages_itself or shared.nominal) and not (known(system.lethal) and not system.lethal)", by = "assumed: after the ICRC's definition", source = "A/79/88, p. 121" },
      },
    },

    without_control = {
      cite = "A/79/88, para 90", text = { en = "function without human control or oversight", fr = "fonctionnent sans contrôle ni supervision humains" },
      default = "nobody takes part, or nobody is there",
      readings = {
        ["nobody takes part, or nobody is there"] = {
          value = "system.control is no_person or not (human.at_post and link.up)", by = "assumed: oversight is somebody who could step in", source = "assumed" },
        ["nobody takes part, and nobody can switch it off"] = {
          value = "system.control is no_person and not system.can_be_deactivated", by = "assumed: completely without", source = "assumed" },
        ["nobody had the time to step in"] = { value = "human.window < human.needed_time", by = "assumed: oversight in name only is none", source = "assumed" },
      },
    },

    -- A finding is recorded by those who reviewed; whether they were right is not for a record to say.
    cannot_comply = {
      cite = "A/79/88, para 90", text = { en = "cannot be used in compliance with humanitarian law", fr = "ne peuvent être employés dans le respect du droit humanitaire" },
      default = "as a review found",
      readings = {
        ["as a review found"] = {
          value = "system.found_superfluous or system.found_indiscriminate or system.found_unlawful",
          by = "assumed: after the review that Article 36 asks for", source = "Additional Protocol I, Art. 36" },
        ["as a review found, and none found is none"] = {
          value = "known(system.found_superfluous) and system.found_superfluous or known(system.found_indiscriminate) and system.found_indiscriminate or known(system.found_unlawful) and system.found_unlawful",
          by = "assumed", source = "assumed" },
      },
    },

    -- The small word on which the call turns: one class of weapons, or two.
    and_that = {
      cite = "A/79/88, para 90", text = { en = "that function without human control or oversight and that cannot be used in compliance with humanitarian law",
               fr = "qui fonctionnent sans contrôle ni supervision humains et qui ne peuvent être employés dans le respect du droit humanitaire" },
      default = "both together",
      readings = {
        ["both together"] = {
          value = "term.without_control and term.cannot_comply", by = "the Secretary-General, as encoded here: 'and' joins", source = "A/79/88, para 90" },
        ["either is enough"] = {
          value = "term.without_control or term.cannot_comply", by = "assumed: two classes, each to be prohibited", source = "A/79/88, para 90" },
        ["without control is enough: the law cannot then be kept"] = {
          value = "term.without_control", by = "assumed: control is essential to compliance, as para 89 has it", source = "A/79/88, para 89" },
      },
    },
  },

  provisions = {
    { id = "2026-call", kind = "prohibition", binds = "party", cite = "A/79/88, para 90",
      text = { en = "Lethal autonomous weapons that [function without human control or oversight and cannot be used in compliance with humanitarian law](a) are prohibited, [and all others regulated](~), [by an instrument concluded by 2026](~).",
               fr = "Les armes létales autonomes qui [fonctionnent sans contrôle ni supervision humains et ne peuvent être employées dans le respect du droit humanitaire](a) sont interdites, [et toutes les autres réglementées](~), [par un instrument conclu d'ici à 2026](~)." },
      on = "begin, use, engage", applies = "known(system) and term.autonomous", forbid = { a = "term.and_that" } },

    -- A line in morals, beside the instrument for which he calls; so it reddens nothing.
    { id = "2026-call.line", kind = "policy", force = "should", binds = "party", cite = "A/79/88, para 90",
      text = { en = "Machines do not [target humans autonomously](a): a moral line.",
               fr = "Des machines ne [visent pas des êtres humains de façon autonome](a) : une limite morale." },
      on = "begin, use, engage", applies = "known(system) and term.autonomous",
      forbid = { a = "system.triggered_by_person or system.profile_represents_persons or system.target_profile is person" },
      because = "its target profile is {system.target_profile}" },
  },

  not_encoded = {
    { id = "78-241", kind = "policy", cite = "A/RES/78/241, paras 1-4, 22 December 2023",
      text = { en = "The concerns are to be addressed urgently, in the group of experts above all; the Secretary-General is to seek views and report.",
               fr = "Il est urgent de répondre aux préoccupations, surtout au sein du groupe d'experts ; le Secrétaire général est prié de recueillir des vues et de faire rapport." },
      why = "asks States to talk and the Secretary-General to report: no conduct that a run could show" },
    { id = "79-62", kind = "policy", cite = "A/RES/79/62, paras 4, 7 and 9, 2 December 2024",
      text = { en = "The group of experts is to finish, preferably by the end of 2025; two days of informal consultations are held in New York in 2025.",
               fr = "Le groupe d'experts est appelé à achever ses travaux, de préférence avant fin 2025 ; deux jours de consultations informelles se tiennent à New York en 2025." },
      why = "about the calendar of meetings: no conduct that a run could show" },
    { id = "80-57", kind = "policy", cite = "A/RES/80/57, para 3, 1 December 2025",
      text = { en = "The Parties to the Convention are to work towards completing the elements of an instrument, with a view to future negotiations; the preamble reaffirms that weapons that cannot be used in compliance with humanitarian law must not be used.",
               fr = "Les Parties à la Convention sont appelées à œuvrer à l'achèvement des éléments d'un instrument, en vue de négociations futures ; le préambule réaffirme que les armes qui ne peuvent être employées dans le respect du droit humanitaire ne doivent pas l'être." },
      why = "a call to negotiate, and a preamble; what it reaffirms is judged in additional-protocol-1 and gge-report-2023" },
  },
}
