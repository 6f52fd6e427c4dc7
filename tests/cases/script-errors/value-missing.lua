return scenario {
  id = ,
}
