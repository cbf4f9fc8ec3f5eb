import { connect, type Technitium } from "../../src/technitium/connect";
import type { ConnectOptions } from "../../src/technitium/options";
import { ok, okAtTop, type Act, type Received, type ScriptedServer } from "./scripted-server";

/** The token that tests use. Nothing may ever show it. */
export const TOKEN = "canary-token-5d1f0a";

/** A client of a scripted server: no proxy, a short deadline, retries that wait for nothing. */
export function connectTo(server: Pick<ScriptedServer, "url">, options: Partial<ConnectOptions> = {}): Technitium {
  return connect({
    serverUrl: server.url,
    credentials: { token: TOKEN },
    environmentProxy: false,
    timeout: 5_000,
    sleep: async () => undefined,
    ...options,
  });
}

/** What `user/session/get` answers, for a version. */
export function sessionReply(version = "15.2"): Act {
  return okAtTop({ username: "admin", token: TOKEN, info: serverInfo(version) });
}

/** The `info` member of a login. */
export function serverInfo(version = "15.2"): object {
  const all = { canView: true, canModify: true, canDelete: true };
  return {
    version,
    uptimestamp: "2026-05-09T10:28:36.3757654Z",
    dnsServerDomain: "dns1.test",
    defaultRecordTtl: 3600,
    permissions: { Zones: all, DhcpServer: all, Logs: { ...all, canView: false } },
  };
}

/** A zone block. */
export function zoneBlock(name: string): object {
  return {
    name,
    type: "Primary",
    lastModified: "2026-05-09T10:28:36.3757654Z",
    disabled: false,
    soaSerial: 4,
    internal: false,
    catalog: null,
    dnssecStatus: "Unsigned",
  };
}

/** An A record as a listing shows it. */
export function addressEntry(name: string, ipAddress = "10.0.0.1"): object {
  return {
    name,
    type: "A",
    ttl: 3600,
    disabled: false,
    rData: { ipAddress },
    lastModified: "2026-05-09T10:28:36Z",
    expiryTtl: 0,
  };
}

/** An entry of `scopes/list`. */
function scopeEntry(name: string): object {
  return {
    name,
    enabled: true,
    startingAddress: "10.77.0.50",
    endingAddress: "10.77.0.99",
    subnetMask: "255.255.255.0",
    networkAddress: "10.77.0.0",
    broadcastAddress: "10.77.0.255",
    interfaceAddress: "10.77.0.1",
  };
}

/** The answer of `scopes/get`. */
function scopeDetails(name: string, reservedLeases: readonly object[] = []): object {
  return {
    name,
    startingAddress: "10.77.0.50",
    endingAddress: "10.77.0.99",
    subnetMask: "255.255.255.0",
    leaseTimeDays: 1,
    leaseTimeHours: 0,
    leaseTimeMinutes: 0,
    offerDelayTime: 0,
    pingCheckEnabled: false,
    pingCheckTimeout: 1000,
    pingCheckRetries: 2,
    dnsUpdates: true,
    dnsTtl: 900,
    useThisDnsServer: false,
    reservedLeases,
    allowOnlyReservedLeases: false,
    blockLocallyAdministeredMacAddresses: false,
    ignoreClientIdentifierOption: true,
  };
}

/** A server with these zones, each with records `r0…rN` below it, and these scopes; it answers reads. */
export function netOf(zones: readonly string[], records: number, scopes: readonly string[] = []) {
  const entries = (zone: string): readonly object[] =>
    Array.from({ length: records }, (_, index) => addressEntry(`r${index}.${zone}`));
  const reservations = Array.from({ length: 70 }, (_, index) => ({
    hardwareAddress: `02-00-00-00-00-${index.toString(16).padStart(2, "0").toUpperCase()}`,
    address: `10.77.0.${index + 1}`,
    hostName: `h${index}`,
    comments: null,
  }));
  return ({ call, form }: Received): Act => {
    switch (call) {
      case "user/session/get":
        return sessionReply();
      case "zones/list":
        return ok({ zones: zones.map(zoneBlock) });
      case "zones/records/get": {
        const zone = form.get("zone") ?? "";
        const all = entries(zone);
        const wanted = form.get("domain");
        const found =
          form.get("listZone") === "true" ? all : all.filter((entry) => "name" in entry && entry.name === wanted);
        return ok({ zone: zoneBlock(zone), records: found });
      }
      case "dhcp/scopes/list":
        return ok({ scopes: scopes.map(scopeEntry) });
      case "dhcp/scopes/get":
        return ok(scopeDetails(form.get("name") ?? "", reservations));
      case "dhcp/leases/list":
        return ok({ leases: [] });
      default:
        return ok();
    }
  };
}
