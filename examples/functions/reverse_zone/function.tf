output "zone" {
  value = provider::technitium::reverse_zone("192.168.1.0/24") # 1.168.192.in-addr.arpa
}
