return treaty {
  id = "bad", amends = "shorter",
  add = {
    { id = "1", cite = "1", text = "[No](a).", on = "engage", forbid = "true" },
    module.aid, module.ayd,
    { id = "8", cite = "8", text = "[No](a).", on = "engage", forbid = "true" },
    { id = "8", cite = "8", text = "[No](a).", on = "engage", forbid = "true" },
  },
}
