return treaty {
  id = "t", title = "A text", source = "a document",
  applies = param.x,
  provisions = {},
}
