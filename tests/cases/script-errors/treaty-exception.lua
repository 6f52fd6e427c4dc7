return treaty {
  id = "t", title = "A text", source = "a document",
  provisions = {
    { id = "1", kind = "prohibition", cite = "Art. 1", text = "[No](a).", on = "engage", forbid = "true", unless = { { text = "…" } } },
  },
}
