import type { Ipv4 } from "../../dns/ipv4";
import { isSubdomain, printFqdn, type Fqdn } from "../../dns/name";
import { printRecordData, recordKey, type DataOf } from "../../dns/record";
import { reverseName } from "../../dns/reverse-name";
import type { RecordSetPlace } from "../record-set/desired";
import type { Session } from "../session";

/** The A or PTR record of a host. */
export interface HostRecord {
  readonly name: Fqdn;
  readonly data: DataOf<"A"> | DataOf<"PTR">;
}

/** Which of a host's two records. */
export type HostRecordType = HostRecord["data"]["type"];

/** The record of this type for a host of this name and address. */
export function hostRecord(type: HostRecordType, name: Fqdn, address: Ipv4): HostRecord {
  return type === "A"
    ? { name, data: { type, address } }
    : { name: reverseName(address), data: { type, target: name } };
}

/** The record as in a zone file: `nas.lab.test. A 192.168.1.50`. */
export function printHostRecord({ name, data }: HostRecord): string {
  return `${printFqdn(name)} ${data.type} ${printRecordData(data)}`;
}

/** The text that tells the record's value from others at its name. */
export function hostRecordKey({ data }: HostRecord): string {
  return recordKey(data);
}

/** Where the record is or would be: in the closest zone of the server around its name; `null` when no zone is. */
export async function placeOfHostRecord(
  { server }: Session,
  { name, data: { type } }: Pick<HostRecord, "name" | "data">,
): Promise<RecordSetPlace | null> {
  const zones = (await server.zones.list()).filter((zone) => !zone.internal && isSubdomain(name, zone.name));
  const closest = zones.reduce<Fqdn | null>(
    (best, zone) => (best === null || zone.name.length > best.length ? zone.name : best),
    null,
  );
  return closest === null ? null : { zone: closest, name, type };
}
