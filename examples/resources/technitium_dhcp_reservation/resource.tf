resource "technitium_dhcp_scope" "lan" {
  name             = "LAN"
  starting_address = "192.168.1.50"
  ending_address   = "192.168.1.199"
  subnet_mask      = "255.255.255.0"
  domain_name      = "lab.example"
}

resource "technitium_dhcp_reservation" "nas" {
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "02:00:00:aa:bb:cc"
  ip_address             = "192.168.1.50"
  host_name              = "nas"
  preserve_dns_on_expiry = true
}
