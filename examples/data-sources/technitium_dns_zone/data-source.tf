data "technitium_dns_zone" "lab" {
  name = "lab.example"
}

output "serial" {
  value = data.technitium_dns_zone.lab.soa_serial
}
