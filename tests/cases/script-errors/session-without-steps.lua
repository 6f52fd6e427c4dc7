return session {
  id = "nothing-to-do",
  steps = {},
}
