terraform import technitium_dhcp_reservation.nas LAN/02-00-00-AA-BB-CC
