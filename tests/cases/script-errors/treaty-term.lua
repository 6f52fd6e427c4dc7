return treaty {
  id = "t", title = "A text", source = "a document",
  terms = {
    timely = { cite = "p. 1", default = "ten second", readings = {
      ["ten seconds"] = { value = "10 s", by = "assumed", source = "assumed" },
      quick = { value = 3, source = "assumed" } } },
    vague = { cite = "p. 2", readings = {} },
  },
  provisions = {},
}
