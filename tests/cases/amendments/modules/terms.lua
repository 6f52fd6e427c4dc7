return module {
  id = "terms", source = "a document", terms = { often = { readings = { b = { value = "2", by = "x", source = "y" } } } },
  provisions = { { id = "T1", cite = "1", text = "[No](a).", on = "engage", forbid = "target.people < term.often" } },
}
