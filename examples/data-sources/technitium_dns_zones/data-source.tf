data "technitium_dns_zones" "primary" {
  type = "Primary"
}

output "unsigned" {
  value = [for zone in data.technitium_dns_zones.primary.zones : zone.name if zone.dnssec_status == "Unsigned"]
}
