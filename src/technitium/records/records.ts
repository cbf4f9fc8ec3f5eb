import { isSubdomain, type Fqdn } from "../../dns/name";
import type { Call, Caller } from "../transport/call";
import { hasCode } from "../error";
import type { KeyedLock } from "../sharing/lock";
import { invalidArgument } from "../invalid-argument";
import { createRecordReads } from "../sharing/read-sharing";
import type { Place } from "./place";
import type { DnsRecord } from "./record";
import { createRecordWriter, type RecordWriter } from "./record-writer";
import type { ReadOptions } from "../sharing/shared-read";
import type { Staleness } from "../sharing/staleness";
import { onWire } from "../transport/wire-name";
import { parseZoneListing, type ZoneListing } from "../zones/zone-listing";
import type { Zones } from "../zones/zones";

/**
 * Records of zones. Reads that come at about the same time share requests. `null` means that the zone does not exist;
 * an empty list that it exists and holds nothing there. Records that a signed zone makes by itself (RRSIG, NSEC, NSEC3,
 * NSEC3PARAM, DNSKEY) are left out.
 */
export interface Records {
  /** All records at a name, of every type. */
  atName(place: Place, options?: ReadOptions): Promise<readonly DnsRecord[] | null>;
  /** All records of a zone. */
  inZone(zone: Fqdn, options?: ReadOptions): Promise<readonly DnsRecord[] | null>;
  /** Runs `task` while nobody else of this process writes at the name. */
  write<T>(place: Place, task: (writer: RecordWriter) => Promise<T>): Promise<T>;
}

/** What the family of record calls stands on. */
export interface RecordTools {
  readonly caller: Caller;
  readonly zones: Zones;
  readonly stale: Staleness;
  readonly lock: KeyedLock;
  readonly clock: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The family of record calls. */
export function createRecords({ caller, zones, stale, lock, clock, pause }: RecordTools): Records {
  const ask = async (zone: Fqdn, call: Call): Promise<ZoneListing | null> => {
    try {
      const listing = parseZoneListing(await caller(call));
      // Without the zone that was named, the server answers for the closest one around it.
      return listing.zone.name === zone ? listing : null;
    } catch (error) {
      // Only a whole listing of zones may say that one is not there.
      const absent = hasCode(error, "refused") && error.reason?.startsWith("No such zone was found") === true;
      if (absent && (await zones.get(zone, { fresh: true })) === null) return null;
      throw error;
    }
  };
  const listZone = (zone: Fqdn): Promise<ZoneListing | null> => {
    const form = { domain: onWire(zone), zone: onWire(zone), listZone: true };
    return ask(zone, { call: GET, object: `zone ${onWire(zone)}`, kind: "read", form });
  };
  const askName = async ({ zone, name }: Place): Promise<readonly DnsRecord[] | null> => {
    const form = { domain: onWire(name), zone: onWire(zone) };
    return (await ask(zone, { call: GET, object: onWire(name), kind: "read", form }))?.at(name) ?? null;
  };
  const deeperZone: Zones["deeperZone"] = (zone, name) => zones.deeperZone(zone, name);
  const shared = createRecordReads({ askName, listZone, deeperZone, clock, pause }, stale);

  return {
    atName: async (place, { fresh = false } = {}) => {
      checkPlace(place);
      return fresh ? askName(place) : shared.atName(place);
    },
    inZone: async (zone, { fresh = false } = {}) =>
      fresh ? ((await listZone(zone))?.all() ?? null) : shared.inZone(zone),
    write: async (place, task) => {
      checkPlace(place);
      return lock(`name ${place.name}`, () => task(createRecordWriter(place, { caller, zones, stale, askName })));
    },
  };
}

const GET = "zones/records/get";

function checkPlace({ zone, name }: Place): void {
  if (isSubdomain(name, zone)) return;
  throw invalidArgument(GET, onWire(name), `the name does not lie in the zone ${onWire(zone)}`);
}
