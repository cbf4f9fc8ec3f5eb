# The records of a small site: hosts with their reverse names, mail, services, certificates.

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
  owner = "site"
}

locals {
  hosts = {
    "web"  = "192.0.2.10"
    "mail" = "192.0.2.20"
    "sip"  = "192.0.2.30"
  }
}

resource "technitium_dns_zone" "site" {
  name = "site.example"
  soa  = { responsible_person = "hostmaster@site.example" }
}

resource "technitium_dns_zone" "reverse" {
  network = "192.0.2.0/24"
}

resource "technitium_dns_record_set" "host" {
  for_each = local.hosts
  zone     = technitium_dns_zone.site.name
  name     = "${each.key}.${technitium_dns_zone.site.name}"
  type     = "A"
  values   = [each.value]
}

resource "technitium_dns_record_set" "pointer" {
  for_each = local.hosts
  zone     = technitium_dns_zone.reverse.name
  name     = provider::technitium::reverse_name(each.value)
  type     = "PTR"
  values   = [technitium_dns_record_set.host[each.key].name]
}

locals {
  records = {
    "@ MX"               = ["10 mail.site.example."]
    "@ TXT"              = ["v=spf1 mx -all"]
    "@ CAA"              = ["0 issue \"ca.example\""]
    "www CNAME"          = ["web.site.example."]
    "_sip._tcp SRV"      = ["0 5 5060 sip.site.example."]
    "_443._tcp.web TLSA" = ["3 1 1 ${sha256("the certificate of web.site.example")}"]
    "web HTTPS"          = ["1 . alpn=h2,h3"]
    "child NS"           = ["ns.other.example."]
  }
}

resource "technitium_dns_record_set" "other" {
  for_each = local.records
  zone     = technitium_dns_zone.site.name
  name     = trimprefix("${split(" ", each.key)[0]}.site.example", "@.")
  type     = split(" ", each.key)[1]
  ttl      = "1d"
  values   = [for value in each.value : startswith(each.key, "@ TXT") ? "\"${value}\"" : value]
}
