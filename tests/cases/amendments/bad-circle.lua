return treaty { id = "bad-circle", amends = "bad-round" }
