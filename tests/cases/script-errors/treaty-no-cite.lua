return treaty {
  id = "t", title = "A text", source = "a document",
  provisions = {
    { id = "1", kind = "prohibition", text = "[No](a).", on = "engage", forbid = "true" },
  },
}
