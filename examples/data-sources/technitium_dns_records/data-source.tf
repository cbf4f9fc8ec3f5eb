# Everything in the zone that no Terraform made.
data "technitium_dns_records" "by_hand" {
  zone   = "lab.example"
  origin = "manual"
}

output "by_hand" {
  value = [for record in data.technitium_dns_records.by_hand.records : "${record.name} ${record.type} ${record.value}"]
}
