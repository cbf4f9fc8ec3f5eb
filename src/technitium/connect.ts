import { createCaller } from "./transport/caller";
import { createExchange } from "./transport/exchange";
import { createLeases, type Leases } from "./dhcp/leases";
import { createKeyedLock } from "./sharing/lock";
import { createLogs, type Logs } from "./logs/logs";
import { settingsOf, type ConnectOptions } from "./options";
import { createRecords, type Records } from "./records/records";
import { createSecrets } from "./redaction";
import { createScopes, type Scopes } from "./dhcp/scopes";
import type { Session } from "./session/session";
import { createStaleness } from "./sharing/staleness";
import type { Traffic } from "./transport/traffic";
import { createZones, type Zones } from "./zones/zones";

/** A Technitium DNS Server, as seen through its HTTP API. Every function may throw a `TechnitiumError` and nothing else. */
export interface Technitium {
  readonly session: Session;
  readonly zones: Zones;
  readonly records: Records;
  readonly scopes: Scopes;
  readonly leases: Leases;
  readonly logs: Logs;
  readonly traffic: Traffic;
  /** Ends the session, where one was opened, and the connections. Never fails and takes two seconds at most. */
  close(): Promise<void>;
}

/**
 * Prepares to talk to a server; nothing is sent before the first call. One connection serves a whole process: it is what
 * shares reads and keeps writes apart.
 *
 * @example
 * const server = connect({ serverUrl: "http://127.0.0.1:5380", credentials: { token: "…" } });
 * const scope = await server.scopes.get("Lab");
 * await server.close();
 *
 * @throws TechnitiumError `invalid-argument` for options that cannot work
 */
export function connect(options: ConnectOptions): Technitium {
  const settings = settingsOf(options);
  const { credentials, clock } = settings;
  const secrets = createSecrets(["token" in credentials ? credentials.token : credentials.password]);
  const exchange = createExchange(settings, secrets.redact);
  const { caller, session, traffic } = createCaller(settings, secrets, exchange);
  const stale = createStaleness();
  const lock = createKeyedLock();
  const zones = createZones(caller, clock, lock, stale, session);
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  return {
    session,
    zones,
    records: createRecords({ caller, zones, stale, lock, clock, pause }),
    scopes: createScopes(caller, clock, lock, stale),
    leases: createLeases(caller, clock, stale),
    logs: createLogs(caller, session),
    traffic,
    close: async () => {
      await session.close();
      exchange.close();
    },
  };
}
