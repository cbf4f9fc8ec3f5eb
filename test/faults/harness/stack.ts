import { www } from "./blocks";

/** One object of each kind that a state can hold, each with everything set that can be read back. */
export const stack = `
  resource "technitium_dns_zone" "office" {
    name = "office.test"
    type = "Primary"
  }
  resource "technitium_dhcp_scope" "lan" {
    name             = "Lab"
    starting_address = "10.77.0.50"
    ending_address   = "10.77.0.199"
    subnet_mask      = "255.255.255.0"
    lease_time       = "10m"
    domain_name      = "lab.test"
    dns_servers      = ["10.77.0.2"]
    router_address   = "10.77.0.1"
    exclusions       = [{ starting_address = "10.77.0.60", ending_address = "10.77.0.70" }]
  }
  resource "technitium_dhcp_reservation" "nas" {
    scope            = technitium_dhcp_scope.lan.name
    hardware_address = "02-77-00-00-00-50"
    ip_address       = "10.77.0.50"
    host_name        = "nas"
    comments         = "rack 2"
  }
${www}
`;

/** The import ids of the objects in {@link stack}, by their addresses. */
export const importIds = {
  "technitium_dns_zone.office": "office.test",
  "technitium_dhcp_scope.lan": "Lab",
  "technitium_dhcp_reservation.nas": "Lab/02-77-00-00-00-50",
  "technitium_dns_record_set.www": "lab.test www.lab.test A",
} as const;
