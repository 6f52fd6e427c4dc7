return session {
  id = "the-end-first", scenario = "checkpoint-at-dusk", treaty = "icrc-2024",
  steps = {
    { "reveal", minutes = 5 },
    { "rejudge", minutes = 5, treaty = "dod-3000-09" },
    { "play", minutes = 10 },
    { "reveal", minutes = 5 },
  },
}
