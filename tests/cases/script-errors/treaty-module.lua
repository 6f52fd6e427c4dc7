return treaty {
  id = "t", applies = module.clearance,
  provisions = { module.clearance, module["../clearance"] },
}
