output "name" {
  value = provider::technitium::reverse_name("192.168.1.50") # 50.1.168.192.in-addr.arpa
}
