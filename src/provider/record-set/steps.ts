import { printFqdn } from "../../dns/name";
import { ProblemError } from "../../terraform";
import type { DnsRecord, RecordWriter, WritableData } from "../../technitium";
import type { Session } from "../session";
import type { DesiredSet, SetPlace } from "./desired";
import type { FoundRecord } from "./observe";
import { deleteKeepingPointer } from "./pointer";
import { sameValue } from "./value";

/** One write on the way from what is there to what is to be. */
export interface Step {
  /** The key of the value that it adds; `null` when it adds none. */
  readonly adds: string | null;
  run(session: Session, writer: RecordWriter): Promise<void>;
}

/**
 * What to do about the differences: what is missing is added before what is too much goes, so that the name never stops
 * answering. With another TTL the changes come first: the first of them gives the whole set its TTL.
 */
export function stepsTo(desired: DesiredSet, found: readonly FoundRecord[]): readonly Step[] {
  const kept = found.filter(({ key }) => desired.values.has(key));
  const extra = found.filter(({ key }) => !desired.values.has(key));
  const there = new Set(kept.map(({ key }) => key));
  const absent = [...desired.values].filter(([key]) => !there.has(key));
  const changes = kept.flatMap(({ key, record }): readonly Step[] => {
    const data = desired.values.get(key);
    return data === undefined || isAsDesired(record, data, desired) ? [] : [change(desired, record, data)];
  });
  const [only] = absent;
  const [old] = extra;
  if (replacesItself(desired.type) && only !== undefined && old !== undefined)
    return [{ ...change(desired, old.record, only[1]), adds: only[0] }];
  const adds = absent.map(([key, data]) => add(desired, key, data));
  const deletes = extra.map(({ record }) => remove(desired, record));
  const anotherTtl = found.some(({ record }) => record.ttl !== desired.ttl);
  return anotherTtl ? [...changes, ...adds, ...deletes] : [...adds, ...changes, ...deletes];
}

/** Types of which a name holds one record, which an update replaces whatever its value. */
function replacesItself(type: string): boolean {
  return type === "CNAME" || type === "DNAME" || type === "APP";
}

function isAsDesired(
  record: DnsRecord,
  data: WritableData,
  { ttl, comment, disabled, expiryTtl }: DesiredSet,
): boolean {
  return (
    sameValue(record.data, data) &&
    record.ttl === ttl &&
    record.comment === comment &&
    record.disabled === disabled &&
    record.expiryTtl === expiryTtl
  );
}

const attributes = ({ ttl, comment, expiryTtl }: DesiredSet) => ({ ttl, comment, expiryTtl });

function add(desired: DesiredSet, key: string, data: WritableData): Step {
  return {
    adds: key,
    run: async (_session, writer) => {
      await writer.add({ data, ...attributes(desired) });
      // A new record is always in service; taking it out is a second call.
      if (desired.disabled) await writer.update(data, { data, ...attributes(desired), disabled: true });
    },
  };
}

function change(desired: DesiredSet, { data: old, glue }: DnsRecord, data: WritableData): Step {
  return {
    adds: null,
    run: async (_session, writer) => {
      if (old.type === "opaque") throw unwritable(desired);
      await writer.update(old, { data, ...attributes(desired), disabled: desired.disabled, glue });
    },
  };
}

/** The deletion of one record of a set. */
export function remove(place: SetPlace, { data }: DnsRecord): Step {
  return {
    adds: null,
    run: async (session, writer) => {
      if (data.type === "opaque") throw unwritable(place);
      await deleteKeepingPointer(session, writer, place, data);
    },
  };
}

function unwritable({ name, type }: SetPlace): ProblemError {
  return new ProblemError(
    "unsupported",
    "A record cannot be written",
    `${printFqdn(name)} ${type} holds a value in a form that this provider does not know and so cannot change or delete.`,
  );
}
