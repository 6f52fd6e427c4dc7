-- NAME: for whom this is, and what they leave with. Replace it by your own.
--
-- Written by `martens new session NAME`: @answers@.
-- A session is the run sheet of a workshop: what the room does, step by step, and for how long. Nothing has to be typed on the day.
--
-- Check it:         martens check ./NAME.lua
return session {
  id = "NAME",
  title = { en = "NAME" },
  about = { en = "One or two sentences for whoever prepares the room." },
  seating = "@seating@",  -- each their own, tables, stage or roles
  scenario = "@scenario@",  -- what is played, unless a step names another: an id, or the path of a file
  treaty = "@treaty@",  -- by which it is judged, unless a step names another

  -- What the room does comes first: say join practise predict play reveal discuss rejudge amend vote harvest. Then the minutes, and what
  -- stands on the wall. Texts may be given by language: text = { en = "…", fr = "…" }.
  steps = {
    { "say", minutes = 2, text = { en = "Everything here is abstract and simulated. No scores, no ranking. Leave at any time." } },
    { "join", minutes = 3, text = { en = "Choose a name, or none." } },
    --? length=hour|two-hours
    -- A first try without consequences, so that nobody's first surprise is taken for a decision.
    { "practise", minutes = 4, text = { en = "A dry run. \"I cannot judge this\" is always an answer." } },
    --?
    -- Predict before reveal: who has said what will happen looks differently at what did.
    { "predict", minutes = 2, text = { en = "How many civilians will come to harm?" } },
    --? length=half
    { "play", minutes = 6, text = { en = "You decide." } },
    { "reveal", minutes = 3, text = { en = "What the room did, and what the text says of it." } },
    --? length=hour
    { "play", minutes = 18, text = { en = "You decide." } },
    { "reveal", minutes = 10, text = { en = "What the room did, and what the text says of it." } },
    --? length=two-hours
    { "play", minutes = 20, text = { en = "You decide." } },
    { "reveal", minutes = 10, text = { en = "What the room did, and what the text says of it." } },
    { "discuss", minutes = 15, text = { en = "Did you have the time that you needed?" } },
    -- Once more, elsewhere: a step may name a scenario of its own.
    --? length=two-hours scenario=checkpoint-at-dusk|the-lost-link|the-click
    { "predict", minutes = 3, scenario = "market-day", text = { en = "And on a market day?" } },
    { "play", minutes = 15, scenario = "market-day", text = { en = "You decide, on another day." } },
    { "reveal", minutes = 10, scenario = "market-day", text = { en = "What was the same, and what was not." } },
    --? length=two-hours scenario=market-day
    { "predict", minutes = 3, scenario = "the-click", text = { en = "And where a yes is a click?" } },
    { "play", minutes = 15, scenario = "the-click", text = { en = "You decide, again and again." } },
    { "reveal", minutes = 10, scenario = "the-click", text = { en = "What was the same, and what was not." } },
    --? length=hour|two-hours
    -- The same decisions under a text that asks for something else: nothing is played again.
    { "rejudge", minutes = 6, treaty = "dod-3000-09", text = { en = "The same decisions, under a national directive." } },
    --? ending=discuss
    { "discuss", minutes = 8, text = { en = "Which words of the text would have had to be different?" } },
    --? ending=amend
    { "amend", minutes = 7, text = { en = "Change one sentence of the text." } },
    { "rejudge", minutes = 4, text = { en = "The same decisions, under your words." } },
    --? ending=vote
    { "amend", minutes = 8, text = { en = "Change one sentence of the text." } },
    { "vote", minutes = 3, text = { en = "Would you adopt it so?" } },
    --?
    { "harvest", minutes = 3, text = { en = "One sentence to take home." } },
  },
}
