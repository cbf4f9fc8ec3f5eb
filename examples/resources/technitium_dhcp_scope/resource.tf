resource "technitium_dhcp_scope" "lan" {
  name             = "LAN"
  starting_address = "192.168.1.50"
  ending_address   = "192.168.1.199"
  subnet_mask      = "255.255.255.0"
  lease_time       = "8h"
  domain_name      = "lab.example"
  router_address   = "192.168.1.1"
  dns_servers      = ["192.168.1.2", "192.168.1.3"]

  exclusions = [
    { starting_address = "192.168.1.100", ending_address = "192.168.1.109" },
  ]
}
