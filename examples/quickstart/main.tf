# A home lab in one file: a zone and its reverse zone, a DHCP scope, a file server whose name must survive the end of its
# lease, and an alias for it.

terraform {
  required_version = ">= 1.8"

  required_providers {
    technitium = {
      source = "technitium-iac/technitium"
    }
  }
}

# Reads TECHNITIUM_SERVER_URL and TECHNITIUM_API_TOKEN; `technitium sandbox` prints both for a server to play with.
provider "technitium" {
  owner = "lab"
}

variable "dns_updates" {
  description = "Whether the DHCP server may write DNS records for its leases. Off, nothing it does can touch a name."
  type        = bool
  default     = true
}

resource "technitium_dns_zone" "lab" {
  name          = "lab.test"
  force_destroy = true
}

resource "technitium_dns_zone" "reverse" {
  network       = "10.77.0.0/24"
  force_destroy = true
}

resource "technitium_dhcp_scope" "lan" {
  name             = "Lab"
  starting_address = "10.77.0.50"
  ending_address   = "10.77.0.199"
  subnet_mask      = "255.255.255.0"
  lease_time       = "10m"
  router_address   = "10.77.0.1"
  domain_name      = technitium_dns_zone.lab.name
  dns_updates      = var.dns_updates

  depends_on = [technitium_dns_zone.reverse]
}

resource "technitium_dhcp_reservation" "nas" {
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "02:77:00:00:00:50"
  ip_address             = "10.77.0.50"
  host_name              = "nas"
  comments               = "file server, shelf 2"
  preserve_dns_on_expiry = true
}

resource "technitium_dns_record_set" "files" {
  zone    = technitium_dns_zone.lab.name
  name    = "files.lab.test"
  type    = "CNAME"
  values  = ["nas.lab.test."]
  comment = "what people type"
}

output "nas" {
  description = "The records of the file server."
  value       = [technitium_dhcp_reservation.nas.a_record, technitium_dhcp_reservation.nas.ptr_record]
}
