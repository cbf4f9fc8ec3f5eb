resource "technitium_dns_zone" "branch" {
  name = "branch.example"
  type = "Forwarder"
}

# Queries for branch.example and all names below it go to the branch's own servers.
resource "technitium_dns_forwarder_set" "branch" {
  zone = technitium_dns_zone.branch.name
  name = "branch.example"
  forwarders = [
    { forwarder = "192.0.2.53" },
    { forwarder = "dns.branch.example (192.0.2.54)", protocol = "Tls", priority = 10 },
  ]
}
