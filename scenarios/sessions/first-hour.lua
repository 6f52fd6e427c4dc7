-- The first hour: for a room that has never seen Martens, of five people or two hundred.
--
-- A session is the run sheet of a workshop: what the room does, step by step, and for how long. Nothing in it has to be typed on the
-- day. Everybody sits in the operator's seat of the same scenario, on the same luck; so what the room sees at the end is how
-- differently people decide, and not how differently things went.
--
-- Check it:         martens check first-hour
return session {
  id = "first-hour",
  title = { en = "The first hour", fr = "La première heure" },
  about = { en = "From the operator's seat to a sentence of a treaty, in an hour. Nobody needs to have read one before.",
            fr = "Du siège de l'opérateur à une phrase de traité, en une heure. Nul besoin d'en avoir lu un auparavant." },
  seating = "each their own",          -- as many runs as phones: the room is a distribution
  scenario = "checkpoint-at-dusk",     -- what is played, unless a step says otherwise
  treaty = "icrc-2024",                -- by which it is judged, unless a step says otherwise

  -- What the room does comes first; then the minutes, and what stands on the wall. The minutes add up to sixty.
  steps = {
    { "say", minutes = 4, text = {
      en = "Everything here is abstract and simulated. No scores, no ranking. You may leave at any time, and take back what you said.",
      fr = "Tout ici est abstrait et simulé. Ni points, ni classement. Chacun peut partir à tout moment et retirer ce qu'il a dit." } },
    { "join", minutes = 4, text = { en = "Choose a name, or none.", fr = "Choisissez un nom, ou aucun." } },
    -- A first try without consequences, so that nobody's first surprise is taken for a decision.
    { "practise", minutes = 4, text = {
      en = "A dry run. \"I cannot judge this\" is always an answer.", fr = "Un essai. « Je ne peux pas en juger » est toujours une réponse." } },
    -- Predict before reveal: who has said what will happen looks differently at what did.
    { "predict", minutes = 3, text = {
      en = "Twenty minutes on this road. How many civilians will come to harm?", fr = "Vingt minutes sur cette route. Combien de civils en souffriront ?" } },
    { "play", minutes = 12, text = { en = "You are the operator.", fr = "Vous êtes l'opérateur." } },
    { "reveal", minutes = 6, text = { en = "What the room did, and what the draft says of it.", fr = "Ce que la salle a fait, et ce qu'en dit le projet." } },
    { "discuss", minutes = 8, text = { en = "Did you have the time that you needed?", fr = "Aviez-vous le temps qu'il vous fallait ?" } },
    -- The same decisions under a text that asks for something else: nothing is played again.
    { "rejudge", minutes = 5, treaty = "dod-3000-09", text = {
      en = "The same decisions, under a national directive.", fr = "Les mêmes décisions, selon une directive nationale." } },
    { "amend", minutes = 7, text = {
      en = "Which words of the draft would you change?", fr = "Quels mots du projet changeriez-vous ?" } },
    { "vote", minutes = 3, text = { en = "Would you adopt it so?", fr = "L'adopteriez-vous ainsi ?" } },
    { "harvest", minutes = 4, text = {
      en = "One sentence to take home.", fr = "Une phrase à emporter." } },
  },
}
