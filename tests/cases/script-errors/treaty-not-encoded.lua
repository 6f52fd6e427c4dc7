return treaty {
  id = "t", title = "A text", source = "a document",
  provisions = {},
  not_encoded = { { cite = "p. 1" } },
}
