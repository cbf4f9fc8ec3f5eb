resource "technitium_dns_zone" "lab" {
  name = "lab.example"
}

resource "technitium_dns_record_set" "www" {
  zone    = technitium_dns_zone.lab.name
  name    = "www.lab.example"
  type    = "A"
  ttl     = "1h"
  values  = ["192.0.2.10", "192.0.2.11"]
  comment = "web servers, rack 3"
}

resource "technitium_dns_record_set" "mail" {
  zone   = technitium_dns_zone.lab.name
  name   = "lab.example"
  type   = "MX"
  values = ["10 mail1.lab.example.", "20 mail2.lab.example."]
}
