# Zones: a signed one, two in a catalog, one that is forwarded, and the reverse of a network.

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
  owner = "zones"
}

resource "technitium_dns_zone" "catalog" {
  name                      = "catalog.example"
  type                      = "Catalog"
  notify                    = "SpecifiedNameServers"
  notify_name_servers       = ["192.0.2.53"]
  zone_transfer             = "UseSpecifiedNetworkACL"
  zone_transfer_network_acl = ["192.0.2.53"]
}

resource "technitium_dns_zone" "member" {
  for_each = toset(["one.example", "two.example"])
  name     = each.key
  catalog  = technitium_dns_zone.catalog.name
}

resource "technitium_dns_zone" "signed" {
  name = "signed.example"
  dnssec = {
    algorithm = "ECDSA"
    curve     = "P256"
    nx_proof  = "NSEC3"
  }
}

resource "technitium_dns_zone" "internal" {
  name                     = "internal.example"
  query_access             = "UseSpecifiedNetworkACL"
  query_access_network_acl = ["!10.0.0.66", "10.0.0.0/8", "2001:db8::/32"]
  zone_transfer            = "Deny"
  soa = {
    responsible_person     = "hostmaster@internal.example"
    use_serial_date_scheme = true
  }
}

resource "technitium_dns_zone" "reverse" {
  network = "10.0.0.0/8"
}

resource "technitium_dns_zone" "branch" {
  name = "branch.example"
  type = "Forwarder"
}

resource "technitium_dns_forwarder_set" "branch" {
  zone       = technitium_dns_zone.branch.name
  name       = technitium_dns_zone.branch.name
  forwarders = [{ forwarder = "192.0.2.54" }]
}
