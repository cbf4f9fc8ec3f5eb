import type { DhcpServer } from "./dhcp/dhcp-server";

/** What clients on the server's link can do. */
export type DhcpClients = Pick<DhcpServer, "lease" | "renew" | "release" | "decline" | "inform">;
