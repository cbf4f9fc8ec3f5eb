terraform import technitium_dns_forwarder_set.branch 'branch.example branch.example'
