return treaty { id = "t", standing = "drafty", provisions = {} }
