return treaty {
  id = "dated", standing = "draft", date = "2026-02-30", title = { en = "Dated" },
  provisions = { { id = "1", kind = "prohibition", cite = "p. 1", text = "[Nothing](a).", on = "engage", forbid = "link.up" } },
}
