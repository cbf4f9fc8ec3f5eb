# A network that was made by hand, taken over as it is: the first plan imports everything and changes nothing but what it says.

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

import {
  to = technitium_dns_zone.lab
  id = "lab.test"
}

resource "technitium_dns_zone" "lab" {
  name = "lab.test"
}

import {
  to = technitium_dhcp_scope.lan
  id = "Lab"
}

resource "technitium_dhcp_scope" "lan" {
  name             = "Lab"
  starting_address = "10.77.0.50"
  ending_address   = "10.77.0.199"
  subnet_mask      = "255.255.255.0"
  lease_time       = "10m"
  domain_name      = technitium_dns_zone.lab.name
  router_address   = "10.77.0.1"
}

# The scope's name, a slash, the hardware address in any spelling.
import {
  to = technitium_dhcp_reservation.nas
  id = "Lab/02-77-00-00-00-50"
}

resource "technitium_dhcp_reservation" "nas" {
  scope            = technitium_dhcp_scope.lan.name
  hardware_address = "02:77:00:00:00:50"
  ip_address       = "10.77.0.50"
  host_name        = "nas"
  comments         = "file server, shelf 2"

  # Not known to the server: the import is followed by an update in place that switches it on.
  preserve_dns_on_expiry = true
}

# The zone, the full name and the type. The update that follows puts the origin tag into the comment.
import {
  to = technitium_dns_record_set.files
  id = "lab.test files.lab.test CNAME"
}

resource "technitium_dns_record_set" "files" {
  zone    = technitium_dns_zone.lab.name
  name    = "files.lab.test"
  type    = "CNAME"
  ttl     = "1h"
  values  = ["nas.lab.test."]
  comment = "what people type"
}
