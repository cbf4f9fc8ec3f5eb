output "owner" {
  value = provider::technitium::record_origin("nas.lab.example", "A", "printer [terraform lab 0123456789ab]").owner # lab
}
