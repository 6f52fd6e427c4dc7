-- A yardstick, ours: was a person in control when force was applied? Five things that the frameworks in this folder have in common,
-- each asked by itself at each engagement. It is no law, and it has no scope: it can be asked of any record, whatever a draft covers.
--
-- Time is not control. A strike in Kabul in August 2021 was watched for about eight hours, and the people who decided had, by the
-- estimate of the compilation behind the incidents, one of five decisive facts right; ten civilians died. So a long window makes up for
-- nothing else here: each of the five fails alone, and the whole is as bad as the worst.
--
-- Where a record says less than is asked, the default readings fall back on what it does say, so that there is a sure answer if there
-- can be one; the strict readings do not. The numbers are those of studies of other tasks, and nobody's rule.
return treaty {
  id = "control", standing = "framework", date = "2026-11-24",
  title = { en = "Yardstick: control", fr = "Étalon : le contrôle" },
  about = { en = "Information, understanding, time, intervention, accountability: at each engagement, each by itself. A yardstick, not a text.",
            fr = "Information, compréhension, temps, intervention, responsabilité : à chaque attaque, chacune pour elle-même. Un étalon, pas un texte." },
  source = "the frameworks of this folder; numbers from studies, or assumed, where it says so",

  terms = {
    -- Shown rightly is less than taken in; it is what a record of a machine can say. A tally of the decisive facts says more.
    -- Who selects alone may have seen it unaided; where a record does not say who selects, it is unknown whether anybody saw it.
    knew = {
      cite = "Article 36, 2016; Horowitz and Scharre 2015 (neither read again)",
      text = { en = "had, and had right, what the decision turned on", fr = "disposait, correctement, de ce dont dépendait la décision" },
      default = "the tally, or else what was shown",
      readings = {
        ["the tally, or else what was shown"] = {
          value = [[known(human.had_right_share) and shared.informed or not known(human.had_right_share)
                    and (once show (same target) or system.control is person_selects)
                    and target.perceived_kind is target.kind and target.perceived_status is target.status]],
          by = "assumed", source = "assumed" },
        ["at least half of the facts"] = { value = "human.had_right_share >= 0.5", by = "assumed", source = "assumed" },
        ["at least three in four of the facts"] = { value = "human.had_right_share >= 0.75", by = "assumed", source = "assumed" },
        ["and looked at a second source"] = { -- what told the incidents that went well from those that did not
          value = "human.had_right_share >= 0.5 and once approve where (human.second_source) (same target)", by = "assumed", source = "assumed" },
        ["what was assessed was so"] = { -- for what is decided beforehand, and for the place as well as the target
          value = "assessed.status is target.status and assessed.civilians >= place.civilians", by = "assumed", source = "assumed" },
      },
    },

    understood = {
      cite = "SIPRI and ICRC, June 2020: technical understanding (secondary); A/79/88, Annex II.A, p. 121",
      text = { en = "understood what sets it off and what it will do", fr = "comprenait ce qui le déclenche et ce qu'il fera" },
      default = "the person can say so, or else was trained on it",
      readings = {
        ["the person can say so, or else was trained on it"] = {
          value = "known(human.can_explain) and human.can_explain or not known(human.can_explain) and human.trained", by = "assumed", source = "assumed" },
        ["the person can say so"] = { value = "human.can_explain", by = "ICRC, as encoded here", source = "A/79/88, Annex II.A, p. 121" },
        ["and trials held few surprises"] = { value = "human.can_explain and system.unexpected_rate <= 5 %", by = "assumed", source = "assumed" },
      },
    },

    -- Every reading but the last asks for the time that there was. An engagement without a question to a person leaves none.
    enough = {
      cite = "Article 36, 2016 (not read again); A/79/88, p. 146: time to deliberate",
      text = { en = "had the time to judge", fr = "avait le temps de juger" },
      default = "what the person needs, or else twenty-six seconds",
      readings = {
        ["what the person needs, or else twenty-six seconds"] = { -- the slowest of 26 drivers without time pressure: 25.7 s
          value = [[known(human.needed_time) and human.window >= human.needed_time
                    or not known(human.needed_time) and human.window >= 26 s]],
          by = "assumed; the figure is Eriksson and Stanton 2017, as quoted by others", source = "abstract: trid.trb.org/view/1468236" },
        ["what the person needs"] = { value = "human.window > 0 s and human.window >= human.needed_time", by = "assumed", source = "assumed" },
        ["a reflex"] = { -- a simple visual reaction takes 0.2 to 0.25 s; judging is more than that
          value = "human.window >= 250 ms", by = "textbooks on reaction time", source = "textbooks (none read again)" },
        ["what drivers take on average"] = { -- a mean: of 129 studies, which was read; of 2.7 s, which was not
          value = "human.window >= 2.7 s", by = "Zhang and others 2019, the mean of 129 studies as quoted by others", source = "abstract: swov.nl/en/node/17387" },
        ["seven seconds"] = { -- enough in two of three cases, small sample, drivers taking over
          value = "human.window >= 7 s", by = "a driving study, small sample", source = "arXiv:2408.15682" },
        ["twenty seconds"] = { -- the longest in the same 129 studies, as quoted by others
          value = "human.window >= 20 s", by = "Zhang and others 2019, the upper end as quoted by others", source = "abstract: swov.nl/en/node/17387" },
        ["a minute"] = { -- longer than the crew that shot down a Tornado in 2003 is said to have had; the figure was found in no source
          value = "human.window > 60 s", by = "assumed; the figure is said to be that of a UK board of inquiry", source = "UK Ministry of Defence 2004 (not read)" },
        ["taken, and longer than twenty seconds"] = { -- the length of review in press reports of 2024, which the other side disputes
          value = "human.window >= human.needed_time and human.deliberation > 20 s",
          by = "assumed; the figure is from press reports, disputed", source = "+972 Magazine, 3 April 2024" },
      },
    },

    reach = {
      cite = "SIPRI and ICRC, June 2020: supervise, intervene (secondary); iPRAW 2021 (not read again)",
      text = { en = "a person could reach it", fr = "une personne pouvait l'atteindre" },
      default = "at the post, over a working link",
      readings = {
        ["at the post, over a working link"] = { value = "human.at_post and link.up", by = "assumed", source = "assumed" },
        ["and not overloaded"] = { -- 70 % of the time busy was the upper bound in a study of one operator and many missiles
          value = "human.at_post and link.up and human.load <= 70 %",
          by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
        ["and busy, but not overloaded"] = { -- in the same study less than 40 % did harm as well
          value = "human.at_post and link.up and human.load >= 40 % and human.load <= 70 %",
          by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
        ["and with few enough systems"] = { -- 8 and 12 differed little, 16 were too many, in the same study
          value = "human.at_post and link.up and human.systems <= 12",
          by = "Cummings and Guerlain 2007, as summarised by others", source = "beville.com, summary of the study (secondary)" },
        ["and with five systems at most"] = { -- a model in which each more cost much more than each before
          value = "human.at_post and link.up and human.systems <= 5",
          by = "Cummings, Nehme and Crandall 2007", source = "Innovations in Intelligent Machines 1, p. 32" },
        ["and not long on watch"] = { -- what is seen falls after half an hour on watch
          value = "human.at_post and link.up and human.on_watch_for <= 30 min",
          by = "Mackworth 1948, as summarised by others", source = "summaries of Mackworth 1948 (secondary)" },
      },
    },

    stopped = {
      cite = "iPRAW 2021: options for intervention (not read again); A/79/88, Annex II.A, p. 122",
      text = { en = "a person could stop it", fr = "une personne pouvait l'arrêter" },
      default = "it fires when a person does, or can be switched off",
      readings = {
        ["it fires when a person does, or can be switched off"] = {
          value = "system.control in {person_selects, person_chooses} or system.can_be_deactivated", by = "assumed", source = "assumed" },
        ["it can be switched off"] = { value = "system.can_be_deactivated", by = "ICRC, as encoded here", source = "A/79/88, Annex II.A, p. 122" },
        ["and is off within the window"] = {
          value = "system.can_be_deactivated and system.deactivation_time <= human.window", by = "assumed", source = "assumed" },
      },
    },

    -- Flight PS752: no answer was taken for leave. Serpukhov-15: no corroboration was taken for a no. They differ in this.
    silence = {
      cite = "Iran's final report on flight PS752, as reported by FlightGlobal; ICRAC Working Paper 3, April 2018 (levels not read again)",
      text = { en = "nobody's silence was taken for a yes", fr = "le silence de personne n'a été pris pour un oui" },
      default = "somebody chose or said yes, or silence means no",
      readings = {
        ["somebody chose or said yes, or silence means no"] = { -- and as many said yes as had to, where that is recorded
          value = [[(not known(human.approvals_required) or count different operator in approve (same target) >= human.approvals_required)
                    and (system.control in {person_selects, person_chooses} or once approve (same target)
                         or system.silence is hold and system.control is not no_person)]],
          by = "assumed", source = "assumed" },
        ["somebody said yes"] = { value = "once approve (same target)", by = "assumed", source = "assumed" },
        ["not asked"] = { value = "true", by = "assumed: whoever could have objected and did not was in control", source = "assumed" },
      },
    },

    answers = {
      cite = "Article 36, 2016 (not read again); CCW/MSP/2019/9, Annex III, principles (b) and (d)",
      text = { en = "somebody answers for it", fr = "quelqu'un en répond" },
      default = "somebody is named, or else stands in a chain of command",
      readings = {
        ["somebody is named, or else stands in a chain of command"] = {
          value = "known(human.accountable) and human.accountable or not known(human.accountable) and human.in_chain_of_command", by = "assumed", source = "assumed" },
        ["somebody is named"] = { value = "human.accountable", by = "the Guiding Principles, as encoded here", source = "CCW/MSP/2019/9, Annex III, principle (b)" },
        ["and what it did can be traced"] = { value = "human.accountable and system.traceable", by = "assumed", source = "assumed" },
      },
    },
  },

  provisions = {
    { id = "information", kind = "regulation", binds = "operator", cite = "ours, after article-36-2016, horowitz-scharre-2015 and sipri-icrc-2020",
      text = { en = "Whoever decides [has, and has right, what the decision turns on](a).",
               fr = "Qui décide [dispose, correctement, de ce dont dépend la décision](a)." },
      on = "engage", require = { a = "term.knew" },
      because = "share of the facts had and had right: {human.had_right_share}; it was {target.kind}, seen as {target.perceived_kind}" },

    { id = "understanding", kind = "regulation", binds = "operator", cite = "ours, after sipri-icrc-2020, horowitz-scharre-2015 and santoni-de-sio-2018",
      text = { en = "Whoever decides [understands the system](a).", fr = "Qui décide [comprend le système](a)." },
      on = "engage", require = { a = "term.understood" },
      because = "the person is not on record as able to say what it does, or as trained on it" },

    { id = "time", kind = "regulation", binds = "operator", cite = "ours, after article-36-2016 and sharkey-2018",
      text = { en = "Whoever decides [has the time to judge](a).", fr = "Qui décide [a le temps de juger](a)." },
      on = "engage", require = { a = "term.enough" },
      because = "the person had {human.window} and needed {human.needed_time}" },

    { id = "intervention", kind = "regulation", binds = "operator", cite = "ours, after sipri-icrc-2020, ipraw-2021 and sharkey-2018",
      text = { en = "A person can [reach it](a), can [stop it](b), and is [not taken to have said yes by saying nothing](c).",
               fr = "Une personne peut [l'atteindre](a), peut [l'arrêter](b), et [son silence ne vaut pas oui](c)." },
      on = "engage", require = { a = "term.reach", b = "term.stopped", c = "term.silence" },
      because = "control was {system.control}; silence means {system.silence}" },

    -- A regulation: it is asked when force is used, and owes nothing to anybody afterwards.
    { id = "accountability", kind = "regulation", binds = "person", cite = "ours, after article-36-2016 and siebert-2023",
      text = { en = "[Somebody answers](a) for it.", fr = "[Quelqu'un en répond](a)." },
      on = "engage", require = { a = "term.answers" },
      because = "nobody is on record as answering for it" },
  },

  not_encoded = {
    { id = "trust", kind = "note", cite = "Skitka and others 2000; Goddard and others 2012, Horowitz and Kahn 2024 (not read); Shandler and others 2026 (secondary)",
      text = { en = "How far people follow a machine that is wrong, or mistrust one that is right: from 26 in a hundred more wrong decisions to aversion.",
               fr = "Combien l'on suit une machine qui a tort, ou se méfie d'une qui a raison : de 26 pour cent de décisions fausses en plus à l'aversion." },
      why = "a property of persons over many decisions, not of one; the models of persons have it as a setting, and the studies disagree on its sign" },
  },
}
