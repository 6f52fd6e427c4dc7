return scenario {
  id = "s", lasts = "1 min",
  story = function(s)
    if s:now() > 3 then
      s:wait("1 s")
  end,
}
