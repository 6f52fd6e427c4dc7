return session {
  title = "Slips",
  seats = "tables",
  seating = "table",
  steps = {
    { "sey", minutes = 3, text = "A word that is nearly one." },
    { "say", minutes = 3 },
    { "discuss" },
    { minutes = 3, text = "Nobody knows what to do." },
    { "join", minutes = "5 min" },
    { "vote", minutes = 0 },
    { "harvest", minutes = 5, texts = "…" },
    { "predict", minutes = 2 },
    { "play", minutes = 10, scenario = 7 },
    { "rejudge", minutes = 5 },
    "reveal",
  },
}
