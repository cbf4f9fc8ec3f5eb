terraform import technitium_dhcp_scope.lan LAN
