terraform import technitium_dns_zone.lab lab.example
