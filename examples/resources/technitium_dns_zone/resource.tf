resource "technitium_dns_zone" "lab" {
  name = "lab.example"
}

# A reverse zone is named by its network.
resource "technitium_dns_zone" "reverse" {
  network = "192.168.1.0/24"
}
