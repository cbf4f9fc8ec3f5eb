import { Accounts } from "./accounts/accounts";
import { administrators, dhcpAdministrators, dnsAdministrators } from "./accounts/group";
import { groupRights } from "./accounts/permissions";
import type { Clock } from "./clock";
import { DhcpServer } from "./dhcp/dhcp-server";
import type { Network } from "./dhcp/network";
import type { Disk } from "./disk";
import type { ServerLog } from "./server-log";
import type { PerVersion, ServerVersion } from "./server-version";
import { settleZoneRights } from "./zones/start-rights";
import { ZoneStore } from "./zones/zone-store";

/** What a run of the server stands on and what outlives it. */
export interface Ground {
  readonly version: ServerVersion;
  readonly clock: Clock;
  readonly disk: Disk;
  readonly network: Network;
  readonly log: ServerLog;
  /** The server's own name, without a trailing dot: its domain, the NS and primary server of the zones it makes. */
  readonly serverName: string;
  /** Makes a token: 64 hex digits, never the same twice. */
  readonly newToken: () => string;
}

/**
 * One run of the server, from start to stop: its version, its clock, and the stores that hold its state. A restart makes a new
 * machine over the same ground.
 */
export interface Machine extends Ground {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly accounts: Accounts;
  readonly zones: ZoneStore;
  readonly dhcp: DhcpServer;
  /** An orderly stop: all that can be saved is saved. */
  stop(): void;
  /** The end of the process: what is not on disk yet is lost. */
  crash(): void;
}

/**
 * What comes first at an orderly stop: 13.6 saves its zones before DHCP takes its leases' records out of them, so that these
 * deletions never reach the disk (contract/lease/06).
 */
const stopSavesZonesFirst: PerVersion<boolean> = { "13.6": true, "14.3": false, "15.2": false };

/** Who gets all rights on a zone that DHCP makes (contract/dhcp/45). */
const zoneMadeByDhcp = [administrators, dnsAdministrators, dhcpAdministrators];

/** Starts the server: loads all stores from the disk, then DHCP, which writes the records of living leases. */
export function startMachine(ground: Ground): Machine {
  const { version, clock, disk, network, log, serverName } = ground;
  const accounts = new Accounts(ground);
  const zones = new ZoneStore({ version, clock, disk, serverName });
  settleZoneRights(accounts.permissions, zones);
  const dhcp = new DhcpServer({
    version,
    clock,
    disk,
    network,
    zones,
    log: (line) => log.write(line),
    zoneMade: (zone) => accounts.permissions.set("Zones", zone, { groups: groupRights(...zoneMadeByDhcp) }),
  });
  dhcp.start();
  return {
    ...ground,
    startedAt: clock.now(),
    accounts,
    zones,
    dhcp,
    stop: () => {
      if (stopSavesZonesFirst[version]) {
        zones.flush();
        dhcp.stop();
      } else {
        dhcp.stop();
        zones.flush();
      }
      zones.drop();
      accounts.flush();
    },
    crash: () => {
      dhcp.drop();
      zones.drop();
      accounts.drop();
    },
  };
}
