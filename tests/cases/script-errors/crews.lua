return scenario {
  id = "crews", title = "Crews", about = "Who is at which post.", lasts = "1 h",
  operators = { anna = { model = "attentive" }, ben = { model = "attentive" }, cleo = { model = "attentive" } },
  systems = {
    a = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = { "anna", "ben" } },
    b = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = { "anna", "ben" }, count = 2 },
    c = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = { "ben", "anna" }, count = 3 },
    d = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = { "cleo", "ben" } },
    e = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = "anna" },
    f = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = { "anna", "bent" } },
    g = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = { "cleo", "cleo" } },
    h = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = {} },
    i = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = { "cleo", 7 } },
    j = { model = "threshold", control = "person_approves", silence = "hold", link_loss = "hold", operator = 7 },
  },
}
