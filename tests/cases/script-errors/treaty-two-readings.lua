return treaty {
  id = "t", title = "A text", source = "a document",
  terms = { timely = { cite = "p. 1", readings = {
    a = { value = "10 s", by = "assumed", source = "assumed" }, b = { value = "20 s", by = "assumed", source = "assumed" } } } },
  provisions = {},
}
