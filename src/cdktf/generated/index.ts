// Generated from the provider's schemas: `npm run generate`.
export * from "./data-technitium-dhcp-leases";
export * from "./data-technitium-dhcp-scope";
export * from "./data-technitium-dhcp-scopes";
export * from "./data-technitium-dns-records";
export * from "./data-technitium-dns-zone";
export * from "./data-technitium-dns-zones";
export * from "./data-technitium-server";
export * from "./dhcp-reservation";
export * from "./dhcp-scope";
export * from "./dns-app-record";
export * from "./dns-forwarder-set";
export * from "./dns-record-set";
export * from "./dns-zone";
export * from "./provider";
export * from "./functions";
