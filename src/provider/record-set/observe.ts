import type { FindHolder } from "../../ownership/holder";
import { originOf } from "../../ownership/origin";
import type { FoundValue } from "../../ownership/record-set";
import type { DnsRecord } from "../../technitium";
import type { Session } from "../session";
import type { SetPlace } from "./desired";
import { holdersFor } from "./holders";
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

/**
 * Looks at a set again and again: `read` says what is at its name now. Leases and reservations are asked for once, and only if a
 * record is found that carries no tag, for tags alone tell who made the others.
 */
export function setWatch(
  session: Session,
  place: SetPlace,
  read: () => Promise<readonly DnsRecord[]>,
): () => Promise<readonly FoundRecord[]> {
  let holders: Promise<FindHolder> | null = null;
  return async () => {
    const found = recordsOfSet(await read(), place, session, () => null);
    if (found.every(({ origin }) => origin.kind === "ours" || origin.kind === "other-owner")) return found;
    holders ??= holdersFor(place.type, session, { fresh: true });
    const findHolder = await holders;
    return found.map(({ record }) => ({ record, ...withOrigin(record, session, findHolder) }));
  };
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
