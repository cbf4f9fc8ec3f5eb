terraform import technitium_dns_app_record.portal 'lab.example portal.lab.example'
