import type { Routes } from "../call";
import { dhcpLeaseRoutes } from "./dhcp-leases";
import { dhcpReservationRoutes } from "./dhcp-reservations";
import { dhcpScopeRoutes } from "./dhcp-scopes";

/** The calls of DHCP. */
export const dhcpRoutes: Routes = { ...dhcpScopeRoutes, ...dhcpReservationRoutes, ...dhcpLeaseRoutes };
