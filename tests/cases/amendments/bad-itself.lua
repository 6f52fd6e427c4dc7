return treaty { id = "bad-itself", amends = "bad-itself" }
