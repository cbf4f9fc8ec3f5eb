resource "technitium_dns_zone" "lab" {
  name = "lab.example"
}

# The app "Split Horizon" has to be installed on the server.
resource "technitium_dns_app_record" "portal" {
  zone       = technitium_dns_zone.lab.name
  name       = "portal.lab.example"
  ttl        = "1m"
  app_name   = "Split Horizon"
  class_path = "SplitHorizon.SimpleAddress"
  record_data = jsonencode({
    "private" = ["192.168.1.80"]
    "public"  = ["192.0.2.80"]
  })
}
