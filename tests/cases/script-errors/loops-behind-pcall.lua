while true do
  pcall(function() while true do end end)
end
return scenario { id = "s", lasts = "1 min" }
