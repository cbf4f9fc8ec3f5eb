output "static_scope" {
  description = "The name of the scope for reserved hosts, for further reservations."
  value       = technitium_dhcp_scope.static.name
}

output "dynamic_scope" {
  description = "The name of the scope for everybody else."
  value       = technitium_dhcp_scope.dynamic.name
}

output "records" {
  description = "The A and PTR records of the reserved hosts, by host name."
  value = {
    for name, host in technitium_dhcp_reservation.host : name => {
      a   = host.a_record
      ptr = host.ptr_record
    }
  }
}

output "protection" {
  description = "What protects the records of the reserved hosts: `prevented` for all of them."
  value       = { for name, host in technitium_dhcp_reservation.host : name => host.dns_protection }
}
