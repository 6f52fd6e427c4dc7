return treaty {
  id = "other", standing = "in force", title = "What the base follows", source = "a document", follows = { "base" },
  provisions = { { id = "1", kind = "prohibition", cite = "Art. 1", text = "[No learning](a).", on = "engage", forbid = "system.learns_after_activation" } },
}
