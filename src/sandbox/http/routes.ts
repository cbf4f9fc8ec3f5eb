import { adminRoutes } from "../api/admin";
import { authRoutes } from "../api/auth";
import { dhcpRoutes } from "../api/dhcp";
import { logRoutes } from "../api/logs";
import { recordRoutes } from "../api/records";
import { zoneRoutes } from "../api/zones";
import { zoneCopyRoutes } from "../api/zones-copies";
import { zoneCreateRoutes } from "../api/zones-create";
import { zoneSigningRoutes } from "../api/zones-dnssec";
import { signedZoneRoutes } from "../api/zones-dnssec-properties";
import { zoneFileRoutes } from "../api/zones-file";
import { zoneOptionRoutes } from "../api/zones-options";
import { zonePermissionRoutes } from "../api/zones-permissions";
import type { Handler } from "../call";

const zoneTables = [
  zoneRoutes,
  zoneCreateRoutes,
  zoneOptionRoutes,
  zonePermissionRoutes,
  zoneFileRoutes,
  zoneCopyRoutes,
  zoneSigningRoutes,
  signedZoneRoutes,
  recordRoutes,
];

/** Every call the sandbox serves with a token, by path in lower case: the tables of all files under `api/`, each listed below. */
export const routes: ReadonlyMap<string, Handler> = new Map(
  [authRoutes, adminRoutes, dhcpRoutes, logRoutes, ...zoneTables].flatMap((table) =>
    Object.entries(table).map(([path, handler]) => [path.toLowerCase(), handler] as const),
  ),
);
