-- NAME: what this text wants, in a sentence. Replace it by your own.
--
-- Written by `martens new treaty NAME`: @answers@.
-- It can be checked and judged as it stands. Change a word, judge again, and see what changes.
--
-- Check it:         martens check ./NAME.lua
-- Read it back:     martens show ./NAME.lua --meaning
-- Judge by it:      martens run checkpoint-at-dusk --treaty ./NAME.lua
return treaty {
  id = "NAME", standing = "@standing@", date = "@today@",
  title = { en = "@title@" },
  about = { en = "One or two sentences on what it is and where it comes from." },
  source = "nobody yet",                    -- where the text can be read

  --? scope=on_their_own|either|any_function
  -- Where this is false, a provision is outside the scope, which is neither met nor breached. `not known(system)` lets through what
  -- names no weapon: a duty of a party.
  applies = "not known(system) or term.covered",
  --? scope=all
  -- No `applies`: it speaks of every weapon.
  --?

  -- A term is a word that can be read in more than one way. Each reading says whose it is and where it stands; "assumed" is an honest
  -- answer to both. Judge under another one:  --reading timely="ten seconds"
  terms = {
    --? scope=on_their_own
    covered = {
      cite = "Art. 1", text = { en = "weapons that select and engage targets by themselves" }, default = "by themselves, or with a click",
      readings = {
        -- shared.nominal: a yes that adds no judgement. It stands in the terms that all treaties share: martens show terms
        ["by themselves, or with a click"] = {
          value = "system.selects_itself and system.engages_itself or shared.nominal", by = "assumed", source = "assumed" },
        ["by themselves alone"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
      },
    },
    --? scope=either
    covered = {
      cite = "Art. 1", text = { en = "weapons that select or engage targets by themselves" }, default = "one of the two is enough",
      readings = {
        ["one of the two is enough"] = { value = "system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
        ["both are needed"] = { value = "system.selects_itself and system.engages_itself", by = "assumed", source = "assumed" },
      },
    },
    --? scope=any_function
    covered = {
      cite = "Art. 1", text = { en = "weapons that identify, select or engage targets by themselves" }, default = "one of the three is enough",
      readings = {
        ["one of the three is enough"] = {
          value = "system.identifies_itself or system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
        ["identifying is not enough"] = { value = "system.selects_itself or system.engages_itself", by = "assumed", source = "assumed" },
      },
    },
    --? limits=time|everything
    timely = {
      cite = "Art. 2", text = { en = "in time" }, default = "what the person needs",
      readings = {
        ["what the person needs"] = { value = "human.needed_time", by = "assumed", source = "assumed" },
        ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
      },
    },
    --? limits=place|everything
    populated = {
      cite = "Art. 4", text = { en = "where people live" }, default = "a populated area, or a hundred people",
      readings = {
        ["a populated area, or a hundred people"] = {
          value = "place.populated or known(place.civilians) and place.civilians >= 100", by = "assumed", source = "assumed" },
        ["any civilian"] = { value = "place.populated or place.civilians > 0", by = "assumed", source = "assumed" },
      },
    },
    --? limits=remedy|everything
    prompt = {
      cite = "Art. 5", text = { en = "promptly" }, default = "thirty days",
      readings = {
        ["thirty days"] = { value = "30 d", by = "assumed", source = "assumed" },
        ["one year"] = { value = "1 y", by = "assumed", source = "assumed" },
      },
    },
    --?
  },

  -- `text` is a paraphrase in your own words. [words](a) ties words to part a: if part a fails, those words are marked. (~) marks words
  -- that are knowingly not encoded. The clauses read aloud as English; scenarios/treaties/README.md has their grammar.
  provisions = {
    --? limits=time|everything
    { id = "2.1", kind = "regulation", force = "@force@", binds = "operator", cite = "Art. 2(1)",
      text = { en = "At each use of force a person [supervises](a) the system, can [step in in time](b), and can [switch it off](c)." },
      on = "engage",
      require = { a = "human.at_post and link.up", b = "human.window >= term.timely", c = "system.can_be_deactivated" },
      -- An exception has a name and a citation of its own. Where it applies, the provision is excepted: not met, and not breached.
      unless = {
        { id = "2.2", cite = "Art. 2(2)", text = { en = "A system that switches itself off needs nobody to do so." },
          clause = "system.self_deactivates" },
      },
      because = "the person had {human.window} and needed {term.timely}" },

    -- `throughout` judges as long as something lasts; a break no longer than `grace` is none.
    { id = "2.3", kind = "positive obligation", force = "@force@", binds = "operator", cite = "Art. 2(3)",
      text = { en = "As long as the system is active, [a person supervises it](a) without a break." },
      throughout = "system.active", require = { a = "human.at_post and link.up" }, grace = "shared.lapse" },
    --? limits=everything

    --? limits=persons|everything
    -- `begin` is in the list because a ban on having must be judged before anything is fired.
    { id = "3", kind = "prohibition", force = "@force@", binds = "party", cite = "Art. 3",
      text = { en = "No system may be [set off by a person](a), or have a target profile that [stands for persons](b)." },
      on = "begin, develop, produce, acquire, use, engage", when = "known(system)",
      forbid = { a = "system.triggered_by_person", b = "system.profile_represents_persons" },
      because = "its target profile is {system.target_profile}" },
    --? limits=everything

    --? limits=place|everything
    { id = "4.1", kind = "regulation", force = "@force@", binds = "operator", cite = "Art. 4(1)",
      text = { en = "It is limited [where](a) and [for how long](b) a system may act." },
      on = "engage", require = { a = "system.area_limit > 0 km2", b = "system.duration_limit > 0 s" } },

    { id = "4.2", kind = "prohibition", force = "@force@", binds = "operator", cite = "Art. 4(2)",
      text = { en = "No system is used [where people live](a)." },
      on = "engage", forbid = { a = "term.populated" } },
    --? limits=everything

    --? limits=remedy|everything
    -- A duty with a date: each event of `from` opens one, and it is met if `done_by` happens by then.
    { id = "5.1", kind = "accountability", force = "@force@", binds = "party", cite = "Art. 5(1)",
      text = { en = "Where civilians were harmed, the harm [is investigated](a) [promptly](b)." },
      from = "effect where (effect.civilian_harm > 0)", due = "term.prompt", done_by = "investigate",
      because = "no investigation is on record by then" },

    -- What is owed to those who were harmed, from the treaties that say so, ready to be taken in: martens show assistance
    module.assistance,
    --?
  },

  -- What cannot be checked by anything that a witness or an instrument could record is named here, so that nobody thinks it is covered.
  not_encoded = {
    { id = "0", kind = "principle", cite = "preamble", text = { en = "Why this text is wanted." }, why = "a reason is nothing that could be met or breached" },
  },
}
