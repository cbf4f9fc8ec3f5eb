terraform {
  required_version = ">= 1.8"

  required_providers {
    technitium = {
      source = "technitium-iac/technitium"
    }
  }
}

# Reserved hosts only, and no DNS updates: nothing that happens to a lease can touch their records.
resource "technitium_dhcp_scope" "static" {
  name             = coalesce(var.static_name, "${var.name} (static)")
  starting_address = var.static_range.starting_address
  ending_address   = var.static_range.ending_address
  subnet_mask      = var.subnet_mask
  lease_time       = var.lease_time
  domain_name      = var.domain_name
  dns_ttl          = var.dns_ttl
  router_address   = var.router_address
  dns_servers      = var.dns_servers
  ntp_servers      = var.ntp_servers

  use_this_dns_server        = var.dns_servers == null
  allow_only_reserved_leases = true
  dns_updates                = false
}

# Everybody else, with names from DHCP as before. It comes second: a living scope has to shrink before another takes its addresses.
resource "technitium_dhcp_scope" "dynamic" {
  name             = coalesce(var.dynamic_name, "${var.name} (dynamic)")
  starting_address = var.dynamic_range.starting_address
  ending_address   = var.dynamic_range.ending_address
  subnet_mask      = var.subnet_mask
  lease_time       = var.lease_time
  domain_name      = var.domain_name
  dns_ttl          = var.dns_ttl
  router_address   = var.router_address
  dns_servers      = var.dns_servers
  ntp_servers      = var.ntp_servers

  use_this_dns_server = var.dns_servers == null

  depends_on = [technitium_dhcp_scope.static]
}

resource "technitium_dhcp_reservation" "host" {
  for_each = var.hosts

  scope                  = technitium_dhcp_scope.static.name
  hardware_address       = each.value.hardware_address
  ip_address             = each.value.ip_address
  host_name              = each.key
  comments               = each.value.comments
  preserve_dns_on_expiry = true
}
