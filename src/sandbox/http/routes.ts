import { adminRoutes } from "../api/admin";
import { authRoutes } from "../api/auth";
import { dhcpRoutes } from "../api/dhcp";
import { logRoutes } from "../api/logs";
import type { Handler } from "../call";

/** Every call the sandbox serves with a token, by path in lower case: the tables of all files under `api/`, each listed below. */
export const routes: ReadonlyMap<string, Handler> = new Map(
  [authRoutes, adminRoutes, dhcpRoutes, logRoutes].flatMap((table) =>
    Object.entries(table).map(([path, handler]) => [path.toLowerCase(), handler] as const),
  ),
);
