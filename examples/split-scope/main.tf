# One network, two scopes: reserved hosts whose names nothing can touch, and everybody else with names from DHCP.

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

module "lan" {
  source = "../../modules/split-scope"

  name           = "Lab"
  static_name    = "Lab"
  subnet_mask    = "255.255.255.0"
  domain_name    = technitium_dns_zone.lab.name
  lease_time     = "8h"
  router_address = "10.77.0.1"
  static_range   = { starting_address = "10.77.0.50", ending_address = "10.77.0.99" }
  dynamic_range  = { starting_address = "10.77.0.100", ending_address = "10.77.0.199" }

  hosts = {
    nas     = { hardware_address = "02:77:00:00:00:50", ip_address = "10.77.0.50", comments = "file server, shelf 2" }
    printer = { hardware_address = "02:77:00:00:00:51", ip_address = "10.77.0.51" }
  }

  depends_on = [technitium_dns_zone.reverse]
}

# For a network that was one scope before; without one it does nothing.
moved {
  from = technitium_dhcp_scope.lan
  to   = module.lan.technitium_dhcp_scope.static
}

output "records" {
  description = "The records of the reserved hosts."
  value       = module.lan.records
}

output "protection" {
  description = "What protects them."
  value       = module.lan.protection
}
