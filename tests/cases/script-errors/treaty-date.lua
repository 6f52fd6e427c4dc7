return treaty {
  id = "dated", standing = "draft", date = "24 November 2026", title = { en = "Dated" },
  provisions = { { id = "1", kind = "prohibition", cite = "p. 1", text = "[Nothing](a).", on = "engage", forbid = "link.up" } },
}
