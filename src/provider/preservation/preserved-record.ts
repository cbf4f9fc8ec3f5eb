import { parseFqdn } from "../../dns/name";
import { parseRecordData, printRecordData, recordKey, type DataOf } from "../../dns/record";
import { ttlFromSeconds, type Ttl } from "../../dns/ttl";
import { computed, int, object, string } from "../../terraform";
import type { DnsRecord } from "../../technitium";
import type { HostRecord } from "./host-record";

/** A record that a scope remembers, as it is to come back when it vanishes with a lease. */
export interface PreservedRecord extends HostRecord {
  readonly ttl: Ttl;
  readonly comment: string | null;
  /** Who made it: the DHCP server, or a person. */
  readonly origin: "dhcp" | "manual";
}

/** {@link PreservedRecord} in the state. */
export const preservedRecordKind = object({
  name: computed(string, { description: "The record's full name." }),
  type: computed(string, { description: "`A` or `PTR`." }),
  value: computed(string, { description: "The value as it stands in a zone file." }),
  ttl: computed(int, { description: "Its TTL in seconds." }),
  comment: computed(string, { nullable: true, description: "Its comment on the server." }),
  origin: computed(string, { description: "Who made it: `dhcp` or `manual`." }),
});

/** A {@link PreservedRecord} as plain values. */
export interface WrittenRecord {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly ttl: number;
  readonly comment: string | null;
  readonly origin: string;
}

/** The record as plain values, for the state. */
export function writeRecord({ name, data, ttl, comment, origin }: PreservedRecord): WrittenRecord {
  return { name, type: data.type, value: printRecordData(data), ttl, comment, origin };
}

/** The record in plain values; `null` for what this provider would not have written. */
function readRecord({ name, type, value, ttl, comment, origin }: WrittenRecord): PreservedRecord | null {
  if (type !== "A" && type !== "PTR") return null;
  const data = parseRecordData(type, value) as DataOf<"A"> | DataOf<"PTR">;
  return {
    name: parseFqdn(name),
    data,
    ttl: ttlFromSeconds(ttl),
    comment,
    origin: origin === "manual" ? "manual" : "dhcp",
  };
}

/** The records in a value that was kept as JSON; what is no record is passed over. */
export function readRecords(values: unknown): readonly PreservedRecord[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: unknown) => {
    const record = isWritten(value) ? readRecord(value) : null;
    return record === null ? [] : [record];
  });
}

/** The record as it stands on the server, to be remembered. */
export function recordFrom(
  { name, ttl, comment }: DnsRecord,
  data: PreservedRecord["data"],
  origin: PreservedRecord["origin"],
): PreservedRecord {
  return { name, data, ttl, comment, origin };
}

/** A text that two records share exactly if they have the same name, type and value. */
export function keyOfRecord({ name, data }: HostRecord): string {
  return `${name} ${recordKey(data)}`;
}

function isWritten(value: unknown): value is WrittenRecord {
  if (typeof value !== "object" || value === null) return false;
  const { name, type, value: text, ttl, comment, origin } = value as Record<keyof WrittenRecord, unknown>;
  const texts = [name, type, text, origin].every((part) => typeof part === "string");
  return texts && typeof ttl === "number" && (comment === null || typeof comment === "string");
}
