import type { FindHolder } from "../../ownership/holder";
import { originOf } from "../../ownership/origin";
import type { FoundValue } from "../../ownership/record-set";
import type { DnsRecord } from "../../technitium";
import type { Session } from "../session";
import type { SetPlace } from "./desired";
import { valueKey } from "./value";

/** A record of the set as it stands on the server, with who made it. */
export interface FoundRecord extends FoundValue {
  readonly record: DnsRecord;
}

/** Picks the records of one set out of all at its name, and tells who made each. */
export function recordsOfSet(
  records: readonly DnsRecord[],
  { type, name }: SetPlace,
  session: Pick<Session, "owner">,
  findHolder: FindHolder,
): readonly FoundRecord[] {
  return records
    .filter((record) => record.type === type && record.name === name)
    .map((record) => ({ record, ...withOrigin(record, session, findHolder) }));
}

/** Who made a record, and what tells it apart in its set. */
export function withOrigin(
  { name, type, comment, lastModified, data }: DnsRecord,
  { owner }: Pick<Session, "owner">,
  findHolder: FindHolder,
): FoundValue {
  const holder = data.type === "opaque" ? null : findHolder({ name, data });
  return { key: valueKey(data), origin: originOf({ name, type, comment, lastModified, holder }, owner) };
}
