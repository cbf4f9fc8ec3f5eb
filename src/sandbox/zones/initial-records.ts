import type { ServerVersion } from "../server-version";
import type { ForwarderData } from "./record/forwarder";
import type { StartOfAuthorityData } from "./record/start-of-authority";
import type { Zone } from "./zone";
import { defaultTtl } from "./zone-defaults";
import { zoneRecord, type ZoneRecord } from "./zone-record";

const DAY = 86_400;

type StartOptions = Pick<StartOfAuthorityData, "primary" | "responsible" | "serial" | "serialByDate"> &
  Partial<Pick<StartOfAuthorityData, "refresh" | "retry">>;

function start(options: StartOptions): StartOfAuthorityData {
  return { type: "SOA", refresh: 900, retry: 300, expire: 7 * DAY, minimum: 900, ...options };
}

/** The server that makes a zone, and when. */
export interface ZoneMaker {
  readonly version: ServerVersion;
  readonly serverName: string;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

/** A primary zone starts with an SOA and an NS that name the server itself (contract/dns/01). */
export function primaryRecords(
  zone: Zone,
  { version, serverName, lastModified }: ZoneMaker,
  { serial, serialByDate }: Pick<StartOfAuthorityData, "serial" | "serialByDate">,
): readonly ZoneRecord[] {
  const responsible = `hostadmin@${zone.name === "" ? serverName : zone.name}`;
  const soa = start({ primary: serverName, responsible, serial, serialByDate });
  return [
    zoneRecord(zone.name, soa.minimum, soa, { lastModified }),
    zoneRecord(zone.name, defaultTtl(version, "NS"), { type: "NS", target: serverName }, { lastModified }),
  ];
}

/** A forwarder zone starts with an SOA that is never answered, and its first forwarder (contract/dns/02). */
export function forwarderRecords(
  zone: Zone,
  serverName: string,
  lastModified: number,
  forwarder: ForwarderData | null,
): readonly ZoneRecord[] {
  const soa = start({ primary: serverName, responsible: "invalid", serial: 1, serialByDate: false });
  const records = forwarder === null ? [soa] : [soa, forwarder];
  return records.map((data) => zoneRecord(zone.name, 0, data, { lastModified }));
}

/** A zone that follows a forwarder zone elsewhere waits with a like SOA (contract/dns/53). */
export function followerRecords(zone: Zone, serverName: string, lastModified: number): readonly ZoneRecord[] {
  const soa = start({ primary: serverName, responsible: "invalid", serial: 0, serialByDate: null });
  return [zoneRecord(zone.name, 0, soa, { lastModified })];
}

/** What a copy has of the zone that a name server made: SOA and NS, and if it is no stub, the record at `www` (contract/dns/24). */
export function copiedRecords(zone: Zone, primary: string): readonly ZoneRecord[] {
  const responsible = `hostadmin@${zone.name}`;
  const soa = start({ primary, responsible, serial: 2, serialByDate: null });
  const apex = [
    zoneRecord(zone.name, soa.minimum, soa),
    zoneRecord(zone.name, defaultTtl("15.2", "NS"), { type: "NS", target: primary }),
  ];
  if (zone.type === "Stub") return apex;
  return [...apex, zoneRecord(`www.${zone.name}`, 3600, { type: "A", address: "192.0.2.80" })];
}

/** A catalog zone (RFC 9432) starts with the SOA and NS of a zone that nobody asks. */
export function catalogRecords(zone: Zone, serial: number, lastModified: number): readonly ZoneRecord[] {
  const serialByDate = zone.type === "Catalog" ? false : null;
  const soa = start({ primary: "invalid", responsible: "invalid", serial, serialByDate, refresh: 300, retry: 60 });
  return [zoneRecord(zone.name, 0, soa, { lastModified }), zoneRecord(zone.name, 0, { type: "NS", target: "invalid" })];
}

/** Puts records at a zone's own name without counting them as a change. */
export function fill(zone: Zone, records: readonly ZoneRecord[]): void {
  for (const record of records) zone.apex.replace(record.type, [record]);
}
