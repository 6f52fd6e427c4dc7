-- A yardstick, ours: what is owed to those who were harmed, by somebody, whoever it is. Drafts on autonomous weapons say almost nothing
-- of it; the disarmament treaties do, and most of the measures here are theirs. It is no law, and it has no scope: where civilians were
-- harmed or remnants lie, it asks whether the record shows care, redress, an investigation, clearance and data by a stated time.
--
-- What is asked is done *by somebody*: the treaties share it out between the party that used the weapon and the party where people
-- were harmed, and here it is enough that one of them did it. So redress, investigation and data are asked of the run as a whole; care,
-- warning and clearance are asked at the place, because help elsewhere helps nobody here.
--
-- A record that ends before the time is over leaves it open, and a run of minutes always does: that is no breach and no praise.
return treaty {
  id = "remedy", standing = "framework", date = "2026-11-24",
  title = { en = "Yardstick: remedy", fr = "Étalon : la réparation" },
  about = { en = "After harm: care, redress, investigation, clearance, data, each within a stated time, by whoever it is. A yardstick, not a text.",
            fr = "Après l'atteinte : soins, réparation, enquête, dépollution, données, chacun dans un délai énoncé, par qui que ce soit. Un étalon, pas un texte." },
  source = "Convention on Cluster Munitions, Arts 4, 5, 7; Mine Ban Convention, Arts 5, 7; TPNW, Arts 2, 6; times assumed where it says so",

  terms = {
    care_enough = {
      cite = "Convention on Cluster Munitions, Art. 5(1); TPNW, Art. 6(1); Mine Ban Convention, Art. 6(3)",
      text = { en = "care that counts", fr = "des soins qui comptent" },
      default = "medical care, to all who need it",
      readings = {
        ["medical care, to all who need it"] = {
          value = "care.kind is medical and care.covered >= care.needed",
          by = "Convention on Cluster Munitions, as encoded here", source = "Convention on Cluster Munitions, Art. 5(1): adequately provide" },
        ["of any kind, to all who need it"] = {
          value = "care.covered >= care.needed", by = "TPNW, as encoded here: kinds are listed, none comes first", source = "TPNW, Art. 6(1)" },
        ["medical care, to nine in ten"] = { value = "care.kind is medical and care.covered >= 90 % * care.needed", by = "assumed", source = "assumed" },
        ["of any kind, to somebody"] = { -- the article was not read: help by who is in a position to give it
          value = "care.covered > 0", by = "assumed, after the Mine Ban Convention", source = "Mine Ban Convention, Art. 6(3) (not read)" },
      },
    },
    care_time = {
      cite = "in no treaty as a number", text = { en = "time for care", fr = "délai pour les soins" },
      default = "thirty days",
      readings = {
        ["thirty days"] = { value = "30 d", by = "assumed", source = "assumed" },
        ["one day"] = { value = "1 d", by = "assumed", source = "assumed" },
        ["two years"] = { value = "2 y", by = "assumed", source = "assumed" },
      },
    },

    -- No treaty here dates them; the Protocol asks States to compensate, and names no time either.
    redress_time = {
      cite = "in no treaty as a number", text = { en = "time for redress", fr = "délai pour la réparation" },
      default = "without delay",
      readings = {
        ["without delay"] = { value = "shared.without_delay", by = "assumed: one year, unless read otherwise", source = "assumed" },
        ["two years"] = { value = "2 y", by = "assumed", source = "assumed" },
        ["ten years"] = { value = "10 y", by = "assumed: the time that treaties give to clear a place", source = "assumed" },
      },
    },
    investigation_time = {
      cite = "in no treaty as a number", text = { en = "time to investigate", fr = "délai pour enquêter" },
      default = "ninety days",
      readings = {
        ["ninety days"] = { value = "90 d", by = "assumed", source = "assumed" },
        ["thirty days"] = { value = "30 d", by = "assumed", source = "assumed" },
        ["without delay"] = { value = "shared.without_delay", by = "assumed: one year, unless read otherwise", source = "assumed" },
      },
    },

    clearance_time = {
      cite = "Convention on Cluster Munitions, Art. 4(1); Mine Ban Convention, Art. 5(1)",
      text = { en = "time to clear the place", fr = "délai pour dépolluer le lieu" },
      default = "ten years",
      readings = {
        ["ten years"] = { value = "10 y", by = "Convention on Cluster Munitions; Mine Ban Convention",
                          source = "Convention on Cluster Munitions, Art. 4(1); Mine Ban Convention, Art. 5(1)" },
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
        ["thirty days"] = { value = "30 d", by = "assumed: what can be seen from the road", source = "assumed" },
      },
    },
    clearance_more = {
      cite = "Convention on Cluster Munitions, Art. 4; Mine Ban Convention, Art. 5(3)",
      text = { en = "an extension of so many years", fr = "une prolongation de tant d'années" },
      default = "none",
      readings = {
        ["none"] = { value = "0 d", by = "assumed: what was put off is not yet cleared", source = "assumed" },
        ["five years"] = { value = "5 y", by = "Convention on Cluster Munitions", source = "Convention on Cluster Munitions, Art. 4 (paragraph 5, not read again)" },
        ["ten years"] = { value = "10 y", by = "Mine Ban Convention", source = "Mine Ban Convention, Art. 5(3)" },
      },
    },
    warning_time = {
      cite = "in no treaty as a number", text = { en = "time to warn people of what lies there", fr = "délai pour prévenir les gens de ce qui gît là" },
      default = "thirty days",
      readings = {
        ["thirty days"] = { value = "30 d", by = "assumed", source = "assumed" },
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
      },
    },

    -- The treaties date reports from the day on which a party joins; from the day of the harm is by analogy.
    data_time = {
      cite = "Convention on Cluster Munitions, Art. 7; Mine Ban Convention, Art. 7; TPNW, Art. 2(1)",
      text = { en = "time to put on record", fr = "délai pour consigner" },
      default = "180 days",
      readings = {
        ["180 days"] = { value = "180 d", by = "by analogy with the first report of both conventions",
                         source = "Convention on Cluster Munitions, Art. 7; Mine Ban Convention, Art. 7" },
        ["thirty days"] = { value = "30 d", by = "by analogy with the TPNW's first declaration", source = "TPNW, Art. 2(1) (the thirty days not read)" },
        ["one year"] = { value = "1 y", by = "by analogy with the first report under the Arms Trade Treaty", source = "Arms Trade Treaty, Art. 13" },
      },
    },
  },

  provisions = {
    { id = "care", kind = "remedial obligation", binds = "everyone", cite = "Convention on Cluster Munitions, Art. 5(1); TPNW, Art. 6(1)",
      text = { en = "Those who were harmed are [cared for](a), [in time](b).", fr = "Les victimes sont [soignées](a), [à temps](b)." },
      per = "place", from = "effect where (effect.civilian_harm > 0)", due = "term.care_time", done_by = "care where (term.care_enough)",
      because = "no such care is on record at that place by then" },

    { id = "redress", kind = "accountability", binds = "everyone", cite = "Additional Protocol I, Art. 91", verified = false, -- the article was not read
      text = { en = "Those who were harmed are [compensated](a), [in time](b).", fr = "Les victimes sont [indemnisées](a), [à temps](b)." },
      per = "run", from = "effect where (effect.civilian_harm > 0)", due = "term.redress_time", done_by = "redress",
      because = "no redress by anybody is on record by then" },

    { id = "investigation", kind = "accountability", binds = "everyone", cite = "Additional Protocol I, Arts 86 and 87", verified = false, -- the articles were not read
      text = { en = "What happened is [investigated](a), [in time](b).", fr = "Les faits font l'objet [d'une enquête](a), [à temps](b)." },
      per = "run", from = "effect where (effect.civilian_harm > 0)", due = "term.investigation_time", done_by = "investigate",
      because = "no investigation by anybody is on record by then" },

    { id = "data", kind = "procedural", binds = "everyone", cite = "Convention on Cluster Munitions, Arts 5(1) and 7",
      text = { en = "It is [put on record](a) who was harmed and what they need, [in time](b).",
               fr = "Qui a été atteint et de quoi chacun a besoin est [consigné](a), [à temps](b)." },
      per = "run", from = "effect where (effect.civilian_harm > 0)", due = "term.data_time", done_by = "report where (known(care.needed))",
      because = "nobody is on record as having reported who was harmed and what they need by then" },

    { id = "clearance", kind = "remedial obligation", binds = "everyone", cite = "Convention on Cluster Munitions, Art. 4(1); Mine Ban Convention, Art. 5(1)",
      text = { en = "Where something was left behind, [the place is cleared](a), [in time](b).", fr = "Là où des restes demeurent, [le lieu est dépollué](a), [à temps](b)." },
      per = "place", from = "effect where (effect.remnants > 0)", due = "term.clearance_time", done_by = "clear",
      extended_by = { on = "grant_extension", length = "grant.length", at_most = "term.clearance_more",
                      cite = "Convention on Cluster Munitions, Art. 4; Mine Ban Convention, Art. 5(3)" },
      because = "nobody is on record as having cleared the place by then" },

    { id = "warning", kind = "remedial obligation", binds = "everyone", cite = "CCW Protocol V, Art. 5",
      text = { en = "Until then people there are [told of the danger](a), [in time](b).", fr = "D'ici là, les gens y sont [informés du danger](a), [à temps](b)." },
      per = "place", from = "effect where (effect.remnants > 0)", due = "term.warning_time", done_by = "teach_risk",
      because = "nobody is on record as having told the people there of the danger by then" },

    { id = "data.remnants", kind = "procedural", binds = "everyone", cite = "CCW Protocol V, Art. 4",
      text = { en = "What was used and left there is [shared with those who must clear it](a), [in time](b).",
               fr = "Ce qui a été employé et laissé est [communiqué à qui doit l'enlever](a), [à temps](b)." },
      per = "run", from = "effect where (effect.remnants > 0)", due = "term.data_time", done_by = "share_data",
      because = "nothing is on record as shared by then" },
  },

  not_encoded = {
    { id = "ignored", kind = "note", cite = "assumed",
      text = { en = "What is owed to those who were harmed because nothing was done.", fr = "Ce qui est dû à qui a été atteint parce que rien n'a été fait." },
      why = "no treaty read here owes them anything, and the yardstick `people` counts them" },
    { id = "environment", kind = "note", cite = "TPNW, Art. 6",
      text = { en = "Restoring an environment that was damaged.", fr = "La remise en état de l'environnement endommagé." },
      why = "left to the treaty: this asks what is owed to people" },
  },
}
