import { parseIpv4 } from "../../../src/dns/ipv4";
import { ManualClock } from "../../../src/sandbox/clock";
import { DhcpServer } from "../../../src/sandbox/dhcp/dhcp-server";
import type { Lease, Reservation } from "../../../src/sandbox/dhcp/lease";
import { contractNetwork } from "../../../src/sandbox/dhcp/network";
import { addReservation } from "../../../src/sandbox/dhcp/reservations";
import { newScope, type Scope } from "../../../src/sandbox/dhcp/scope";
import { newScopeSettings, type ScopeRange, type ScopeSettings } from "../../../src/sandbox/dhcp/scope-settings";
import { MemoryDisk } from "../../../src/sandbox/disk";
import type { ServerVersion } from "../../../src/sandbox/server-version";
import { ZoneStore } from "../../../src/sandbox/zones/zone-store";

/** A range of the server's own link. */
export function range(first: string, last: string, mask = "255.255.255.0"): ScopeRange {
  return { startingAddress: parseIpv4(first), endingAddress: parseIpv4(last), subnetMask: parseIpv4(mask) };
}

/** A scope of 10.77.0.50 to 10.77.0.99 with leases of one minute. */
export function labScope(
  settings: Partial<ScopeSettings> = {},
  name = "Lab",
  where = range("10.77.0.50", "10.77.0.99"),
): Scope {
  const base = { ...newScopeSettings, leaseTimeDays: 0, leaseTimeMinutes: 1, domainName: "lab.test", dnsTtl: 600 };
  return newScope(name, where, { ...base, ...settings });
}

/** A reservation with the last byte of its hardware address and of its IP address, `50`. */
export function reservation(byte: string, hostName: string | null = null, comments: string | null = null): Reservation {
  return { hostName, hardwareAddress: `02-77-00-00-00-${byte}`, address: `10.77.0.${byte}`, comments };
}

/** A DHCP server with real zones and a disk, on a clock that is turned by hand. */
export class DhcpWorld {
  readonly clock = new ManualClock();
  readonly disk = new MemoryDisk();
  readonly network = contractNetwork();
  readonly log: string[] = [];
  readonly zonesMade: string[] = [];
  readonly version: ServerVersion;
  zones: ZoneStore;
  dhcp: DhcpServer;

  constructor(version: ServerVersion) {
    this.version = version;
    [this.zones, this.dhcp] = this.#start();
  }

  #start(): [ZoneStore, DhcpServer] {
    const { version, clock, disk, network } = this;
    const zones = new ZoneStore({ version, clock, disk, serverName: "dns.test" });
    const dhcp = new DhcpServer({
      version,
      clock,
      disk,
      network,
      zones,
      log: (line) => this.log.push(line),
      zoneMade: (name) => this.zonesMade.push(name),
    });
    dhcp.start();
    return [zones, dhcp];
  }

  restart(how: "stop" | "kill"): void {
    if (how === "stop") {
      this.dhcp.stop();
      this.zones.flush();
    } else {
      this.dhcp.drop();
    }
    this.zones.drop();
    [this.zones, this.dhcp] = this.#start();
  }

  /** Adds a scope with reservations. */
  add(scope: Scope, ...reservations: readonly Reservation[]): Scope {
    this.dhcp.scopes.add(scope);
    for (const added of reservations) addReservation({ version: this.version, dns: this.dhcp.dns }, scope, added);
    this.dhcp.scopes.save(scope);
    return scope;
  }

  wait(seconds: number): void {
    this.clock.advance(seconds * 1000);
  }

  /** The values of a type at a name: addresses of A, targets of PTR. */
  values(name: string, type: "A" | "PTR" | "CNAME"): readonly string[] {
    const zone = this.zones.closest(name);
    if (zone === null) return [];
    return this.zones.rrset(zone, name, type).map(({ data }) => {
      if (data.type === "A") return data.address;
      return "target" in data ? data.target : data.type;
    });
  }

  leases(name = "Lab"): readonly Lease[] {
    return [...(this.dhcp.scopes.get(name)?.leases.values() ?? [])];
  }

  /** The log since the last look. */
  takeLog(): readonly string[] {
    return this.log.splice(0);
  }
}
