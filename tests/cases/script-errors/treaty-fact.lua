return treaty {
  id = "t", title = "A text", source = "a document",
  facts = { altitude = { type = "length" }, ["x.speed"] = { type = "rat" }, ["x.depth"] = { type = "length" } },
  provisions = {},
}
