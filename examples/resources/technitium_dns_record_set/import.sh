terraform import technitium_dns_record_set.www 'lab.example www.lab.example A'
