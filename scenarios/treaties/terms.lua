-- Terms that several texts share. A provision writes shared.nominal, as it writes term.timely for a term of its own.
-- This file is no treaty and is never judged.
return treaty {
  id = "terms", standing = "framework", date = "2026-11-24",
  title = { en = "Terms that several texts share", fr = "Termes communs à plusieurs textes" },
  source = "A/79/88; CCW/GGE.1/2023/WP.2/Rev.1; numbers assumed where it says so",

  terms = {
    -- The nominal click: a person takes part on paper. The person who chose the target alone has, by that, given more than
    -- a nominal input, however quickly; so person_selects is never nominal. Of several approvals the longest counts.
    nominal = {
      cite = "A/79/88, pp. 117 and 121",
      text = { en = "a human input that adds no judgement, and so does not materially affect what is selected or engaged",
               fr = "une intervention humaine qui n'ajoute aucun jugement, et n'influe donc pas sur ce qui est choisi ou attaqué" },
      default = "less than five seconds",
      readings = {
        ["less than five seconds"] = {
          value = "system.control is not person_selects and largest of human.deliberation over approve (same target) < 5 s", by = "assumed", source = "assumed" },
        ["no more than twenty seconds"] = { -- the length of review in press reports of 2024, which the other side disputes
          value = "system.control is not person_selects and largest of human.deliberation over approve (same target) <= 20 s",
          by = "assumed; the figure is from press reports, disputed", source = "+972 Magazine, 3 April 2024" },
        ["nothing more was looked at"] = {
          value = "system.control is not person_selects and never approve where (human.asked_for_more or human.second_source) (same target)",
          by = "Palestine, as encoded here", source = "CCW/GGE.1/2023/WP.2/Rev.1; A/79/88, p. 117" },
      },
    },

    -- What the person who decided had, and had right, of the facts on which the decision turned.
    informed = {
      cite = "in no treaty in these words",
      text = { en = "the person had, and had right, enough of the facts on which the decision turned",
               fr = "la personne disposait, et disposait correctement, d'assez des faits dont dépendait la décision" },
      default = "at least half of them",
      readings = {
        ["at least half of them"] = { value = "human.had_right_share >= 0.5", by = "assumed", source = "assumed" },
        ["at least three in four"] = { value = "human.had_right_share >= 0.75", by = "assumed", source = "assumed" },
      },
    },

    -- How sure one must be, over many runs, that no more civilians come to harm than were expected. No text gives a number.
    certainty = {
      cite = "A/79/88, Annex II.A, commentary on p. 121; in no treaty as a number",
      text = { en = "a reasonable degree of certainty that effects are as expected",
               fr = "un degré raisonnable de certitude que les effets seront ceux attendus" },
      default = "nineteen runs in twenty",
      readings = {
        ["nineteen runs in twenty"] = { value = "95 %", by = "assumed", source = "assumed" },
        ["nine runs in ten"] = { value = "90 %", by = "assumed", source = "assumed" },
        ["ninety-nine runs in a hundred"] = { value = "99 %", by = "assumed", source = "assumed" },
      },
    },

    at_once = {
      cite = "in no treaty as a number",
      text = { en = "time in which an order to stop takes hold", fr = "délai dans lequel un ordre d'arrêt prend effet" },
      default = "two seconds",
      readings = {
        ["two seconds"] = { value = "2 s", by = "assumed", source = "assumed" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
        ["one minute"] = { value = "1 min", by = "assumed", source = "assumed" },
      },
    },

    -- Supervision that is broken off for an instant is still supervision; for how long, no text says.
    lapse = {
      cite = "in no treaty as a number",
      text = { en = "a lapse too short to count as a break", fr = "une défaillance trop brève pour compter comme interruption" },
      default = "two seconds",
      readings = {
        ["two seconds"] = { value = "2 s", by = "assumed", source = "assumed" },
        ["thirty seconds"] = { value = "30 s", by = "assumed", source = "assumed" },
        ["none"] = { value = "0 s", by = "assumed", source = "assumed" },
      },
    },

    -- Duties to investigate and to compensate bear no date in the texts; a duty without a date is never late.
    without_delay = {
      cite = "in no treaty as a number",
      text = { en = "time for what the text asks without naming a date", fr = "délai pour ce que le texte demande sans fixer de date" },
      default = "one year",
      readings = {
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
        ["ninety days"] = { value = "90 d", by = "assumed", source = "assumed" },
        ["five years"] = { value = "5 y", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {},
}
