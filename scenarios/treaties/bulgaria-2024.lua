-- Bulgaria's reply to the UN Secretary-General: rules of engagement, approved anew before every mission.
return treaty {
  id = "bulgaria-2024", standing = "draft", date = "2024",
  title = { en = "Bulgaria, reply to the UN Secretary-General", fr = "Bulgarie, réponse au Secrétaire général de l'ONU" },
  about = { en = "Before every mission a person approves rules of engagement that limit it in time and space. Nothing in it is in force.",
            fr = "Avant chaque mission, une personne approuve des règles d'engagement qui la limitent dans le temps et l'espace. Rien n'en est en vigueur." },
  source = "A/79/88, p. 30",
  applies = "not known(system) or term.autonomy",
  follows = { "additional-protocol-1" },

  terms = {
    autonomy = {
      cite = "p. 30; the functions were not noted from it", text = { en = "a weapon with autonomy", fr = "une arme dotée d'autonomie" },
      default = "it selects or engages by itself",
      readings = {
        ["it selects or engages by itself"] = { value = "system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
        ["it selects and engages by itself"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
      },
    },

    every_mission = {
      cite = "C, p. 30", text = { en = "before every mission", fr = "avant chaque mission" }, default = "approved for this very mission",
      readings = {
        ["approved for this very mission"] = { value = "human.approved_mission", by = "Bulgaria, as encoded here", source = "A/79/88, p. 30" },
        ["rules for this use were given"] = { value = "human.rules_of_engagement", by = "assumed: standing rules are enough", source = "assumed" },
        ["and the situation was judged since the mission before"] = {
          value = "human.approved_mission and (once assess (same operator) or once reassess (same operator)) and min(time since assess (same operator), time since reassess (same operator)) <= time since earlier activate (same system)",
          by = "assumed", source = "assumed" },
      },
    },

    deep = {
      cite = "C, p. 30", text = { en = "deep and thorough understanding", fr = "une compréhension profonde et complète" },
      default = "the person can say so, where it is recorded",
      readings = {
        ["the person can say so, where it is recorded"] = { -- where nobody recorded it: trained on the system
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained",
          by = "Bulgaria, as encoded here", source = "A/79/88, p. 30" },
        ["the person can say so, and was trained and guided"] = {
          value = "human.can_explain and human.trained and human.guided", by = "assumed: deep and thorough", source = "assumed" },
      },
    },

    awareness = {
      cite = "C, p. 30", text = { en = "situational awareness", fr = "la connaissance de la situation" }, default = "there, linked, and not wrong about most of it",
      readings = {
        ["there, linked, and not wrong about most of it"] = { value = "human.at_post and link.up and shared.informed", by = "assumed", source = "assumed" },
        ["there, and linked"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
      },
    },

    intelligence = {
      cite = "C, p. 30", text = { en = "intelligence", fr = "le renseignement" }, default = "somebody judged the situation",
      readings = {
        ["somebody judged the situation"] = {
          value = "once assess (same operator) or once reassess (same operator) or once approve (same target)", by = "assumed", source = "assumed" },
        ["the situation was judged within a day"] = {
          value = "once assess (same operator) in the last 1 d or once reassess (same operator) in the last 1 d", by = "assumed", source = "assumed" },
        ["a second source was looked at"] = {
          value = "once approve where (human.second_source) (same target) or once assess where (human.second_source) (same operator)", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    -- A mission begins where a system is switched on: nothing else in a record tells one mission from the next.
    { id = "C", kind = "regulation", binds = "commander", cite = "p. 30",
      text = { en = "[Before every mission](a) rules of engagement are approved, with [time-related](b) and [dimensional](c) limits.",
               fr = "[Avant chaque mission](a) sont approuvées des règles d'engagement, avec des limites [temporelles](b) et [spatiales](c)." },
      on = "activate", require = { a = "term.every_mission", b = "system.duration_limit > 0 s", c = "system.area_limit > 0 km2" },
      because = "a mission began without such rules approved for it" },

    { id = "C.understanding", kind = "regulation", binds = "operator", cite = "p. 30",
      text = { en = "It is used with [deep and thorough understanding](a), [situational awareness](b) and [intelligence](c).",
               fr = "Elle est employée avec [une compréhension profonde et complète](a), [la connaissance de la situation](b) et [du renseignement](c)." },
      on = "engage", require = { a = "term.deep", b = "term.awareness", c = "term.intelligence" } },
  },
}
