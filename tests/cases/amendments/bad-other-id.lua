return treaty { id = "bad-2", amends = "bad-other-id" }
