# What the pipelines of this folder watch: a zone, a scope, a host whose name must survive the end of its lease, and a record
# that people edit by hand now and then.

terraform {
  required_version = ">= 1.8"

  required_providers {
    technitium = {
      source = "technitium-iac/technitium"
    }
  }

  # A pipeline needs a state that outlives it: put your backend here.
  # backend "s3" { … }
}

# Reads TECHNITIUM_SERVER_URL and TECHNITIUM_API_TOKEN. A check is content with a token that may only view.
provider "technitium" {
  owner = "drift-in-ci"
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
  domain_name      = technitium_dns_zone.lab.name

  depends_on = [technitium_dns_zone.reverse]
}

resource "technitium_dhcp_reservation" "nas" {
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "02:77:00:00:00:50"
  ip_address             = "10.77.0.50"
  dns_name               = "nas.lab.test"
  preserve_dns_on_expiry = true
}

resource "technitium_dns_record_set" "www" {
  zone   = technitium_dns_zone.lab.name
  name   = "www.lab.test"
  type   = "A"
  values = ["192.0.2.1"]
}
