return treaty { id = "bad-round", amends = "bad-circle" }
