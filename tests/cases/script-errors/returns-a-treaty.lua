return treaty { id = "t" }
