return treaty {
  amends = "nowhere", id = "t", change = { R4 = { id = "R5", cite = 4, wen = "true" } }, delete = "P1",
  provisions = { { id = "1", cite = "Art. 1", text = "[No](a).", on = "engage", forbid = "true" } },
}
