data "technitium_dhcp_leases" "guests" {
  type = "dynamic"
}

output "guests" {
  value = { for lease in data.technitium_dhcp_leases.guests.leases : lease.address => lease.host_name }
}
