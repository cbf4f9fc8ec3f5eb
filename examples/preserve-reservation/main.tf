# Names that outlive leases: one switch on the scope, followed by a file server that always has its name, a printer whose PTR
# record alone matters, and a host that the DHCP server is kept away from altogether.

terraform {
  required_version = ">= 1.8"

  required_providers {
    technitium = {
      source = "technitium-iac/technitium"
    }
  }
}

# Reads TECHNITIUM_SERVER_URL and TECHNITIUM_API_TOKEN.
provider "technitium" {
  owner = "lab"
}

resource "technitium_dns_zone" "lab" {
  name          = "lab.test"
  force_destroy = true
}

resource "technitium_dns_zone" "reverse" {
  network       = "10.77.0.0/24"
  force_destroy = true
}

# With the flag on, the scope itself remembers the records of its range, those that people wrote by hand included, and puts back
# what vanishes with a lease. Apply, or `terraform apply -refresh-only`, at least once in every lease time: what came and went in
# between was never seen.
resource "technitium_dhcp_scope" "lan" {
  name                   = "Lab"
  starting_address       = "10.77.0.50"
  ending_address         = "10.77.0.199"
  subnet_mask            = "255.255.255.0"
  lease_time             = "8h"
  domain_name            = technitium_dns_zone.lab.name
  preserve_dns_on_expiry = true

  depends_on = [technitium_dns_zone.reverse]
}

# A and PTR are there as long as the reservation is.
resource "technitium_dhcp_reservation" "nas" {
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "02:77:00:00:00:50"
  ip_address             = "10.77.0.50"
  host_name              = "nas"
  preserve_dns_on_expiry = technitium_dhcp_scope.lan.preserve_dns_on_expiry
}

# The printer names itself; only its PTR record is to stay.
resource "technitium_dhcp_reservation" "printer" {
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "02:77:00:00:00:51"
  ip_address             = "10.77.0.51"
  dns_name               = "printer.lab.test"
  preserve_dns_on_expiry = false
  preserve_ptr_on_expiry = true
}

# The DHCP server never touches this one's records. The price: a client that asks for its name is told `vault.`.
resource "technitium_dhcp_reservation" "vault" {
  scope            = technitium_dhcp_scope.lan.name
  hardware_address = "02:77:00:00:00:52"
  ip_address       = "10.77.0.52"
  host_name        = "vault"
  dns_ttl          = "1h"
  dns_shield       = true
}

output "protection" {
  description = "What becomes of each host's records when its lease ends."
  value = {
    nas     = technitium_dhcp_reservation.nas.dns_protection
    printer = technitium_dhcp_reservation.printer.dns_protection
    vault   = technitium_dhcp_reservation.vault.dns_protection
  }
}
