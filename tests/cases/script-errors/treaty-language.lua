return treaty {
  id = "t", title = { english = "A treaty", fr = 4 },
  provisions = { { id = "1", cite = "Art. 1", text = { fr = "[Non](a).", ["de-CH"] = "[Nein](a).", FR = "[Non](a)." }, on = "engage", forbid = "true" } },
}
