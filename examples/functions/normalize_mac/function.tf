output "address" {
  value = provider::technitium::normalize_mac("aabb.ccdd.eeff") # AA-BB-CC-DD-EE-FF
}
