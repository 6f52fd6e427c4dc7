return treaty { id = "bad", amends = "bad-module" }
