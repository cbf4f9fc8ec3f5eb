import { recordKey } from "../../dns/record";
import { printFqdn } from "../../dns/name";
import { judgeSet } from "../../ownership/record-set";
import { refusalText } from "../../ownership/refusal";
import type { ConflictPolicy } from "../../ownership/policy";
import { ProblemError } from "../../terraform";
import { hasCode, type DnsRecord, type RecordWriter, type TechnitiumError, type WritableData } from "../../technitium";
import type { Session } from "../session";
import type { DesiredSet, RecordSetPlace } from "./desired";
import { holdersFor, recordsOfSet, type FoundRecord } from "./observe";
import { deleteKeepingPointer } from "./pointer";

/** How often a set is read, compared and written before it is given up: other writers, lost replies and false refusals all end here. */
const MOST_ROUNDS = 4;

/** Settings of {@link bringAbout}. */
export interface Permission {
  /** What may be done with values that are not ours. */
  readonly policy: ConflictPolicy;
  /** Keys of values that the user has seen and agreed to take over, whoever made them (an import). */
  readonly agreed: ReadonlySet<string>;
}

/**
 * Makes a record set what it is to be: reads it, decides whose it is, writes what differs, and reads again until nothing
 * differs. So a write whose outcome is unknown is looked up before anything is repeated, and a sibling that lost its comment
 * to a new TTL gets it back.
 *
 * @returns the set as it is at the end
 * @throws ProblemError `refused` when values that are not ours stand in the way; nothing was written then
 */
export async function bringAbout(
  session: Session,
  writer: RecordWriter,
  desired: DesiredSet,
  permission: Permission,
): Promise<readonly FoundRecord[]> {
  const findHolder = await holdersFor(desired.type, session, { fresh: true });
  let failure: Error | null = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = recordsOfSet(await mustRead(writer, desired), desired, session, findHolder);
    const steps = stepsTo(desired, found);
    if (steps.length === 0) return found;
    if (round === 0) refuseForeign(desired, found, permission);
    failure = null;
    for (const step of steps) {
      try {
        await step(session, writer, desired);
      } catch (error) {
        if (!mayHaveBeenOvertaken(error)) throw error;
        failure = error;
        break;
      }
    }
  }
  throw failure ?? changedMeanwhile(desired);
}

/** The set of records at a place now. */
export async function mustRead(writer: RecordWriter, { zone }: RecordSetPlace): Promise<readonly DnsRecord[]> {
  const records = await writer.read();
  if (records !== null) return records;
  throw new ProblemError(
    "failed",
    "The zone does not exist",
    `The server has no zone ${printFqdn(zone)}. Create it with technitium_dns_zone, or check the zone's name.`,
    "zone",
  );
}

/**
 * Whether a failure may mean no more than that somebody else was quicker, or that the reply was lost: then reading tells what
 * is left to do. The server may also refuse a delete or an update of a record that is there, when two write one set at once.
 */
export function mayHaveBeenOvertaken(error: unknown): error is TechnitiumError {
  return (
    hasCode(error, "unreachable", "timeout", "truncated", "http-status", "not-technitium", "busy") ||
    (hasCode(error, "refused") && /record already exists|no such record|does not exists/i.test(error.reason ?? ""))
  );
}

function refuseForeign(desired: DesiredSet, found: readonly FoundRecord[], { policy, agreed }: Permission): void {
  const judged = found.filter(({ key }) => !agreed.has(key));
  const verdict = judgeSet(judged, new Set(desired.values.keys()), policy);
  if (verdict.action !== "refuse") return;
  const { summary, detail } = refusalText(desired, verdict.values, policy);
  throw new ProblemError("refused", summary, detail, "name");
}

type Step = (session: Session, writer: RecordWriter, desired: DesiredSet) => Promise<unknown>;

/**
 * What to do about the differences: what is missing is added before what is too much goes, so that the name never stops
 * answering. With another TTL the changes come first: the first of them gives the whole set its TTL.
 */
function stepsTo(desired: DesiredSet, found: readonly FoundRecord[]): readonly Step[] {
  const kept = found.filter(({ key }) => desired.values.has(key));
  const extra = found.filter(({ key }) => !desired.values.has(key));
  const there = new Set(kept.map(({ key }) => key));
  const absent = [...desired.values].filter(([key]) => !there.has(key)).map(([, data]) => data);
  const changes = kept
    .filter(({ record }) => !isAsDesired(record, desired))
    .map(({ record }) => update(record, record.data));
  const [only] = absent;
  const [old] = extra;
  if (replacesItself(desired.type) && only !== undefined && old !== undefined) return [update(old.record, only)];
  const adds = absent.map(add);
  const deletes = extra.map(({ record }) => remove(record));
  const anotherTtl = found.some(({ record }) => record.ttl !== desired.ttl);
  return anotherTtl ? [...changes, ...adds, ...deletes] : [...adds, ...changes, ...deletes];
}

/** Types of which a name holds one record, which an update replaces whatever its value. */
function replacesItself(type: string): boolean {
  return type === "CNAME" || type === "DNAME";
}

function isAsDesired(record: DnsRecord, { ttl, comment, disabled, expiryTtl }: DesiredSet): boolean {
  return (
    record.ttl === ttl && record.comment === comment && record.disabled === disabled && record.expiryTtl === expiryTtl
  );
}

const attributes = ({ ttl, comment, expiryTtl }: DesiredSet) => ({ ttl, comment, expiryTtl });

function add(data: WritableData): Step {
  return async (_session, writer, desired) => {
    await writer.add({ data, ...attributes(desired) });
    // A new record is always in service; taking it out is a second call.
    if (desired.disabled) await writer.update(data, { data, ...attributes(desired), disabled: true });
  };
}

function update({ data: old, glue }: DnsRecord, data: DnsRecord["data"]): Step {
  return async (_session, writer, desired) => {
    if (old.type === "opaque" || data.type === "opaque") throw unwritable(desired);
    await writer.update(old, { data, ...attributes(desired), disabled: desired.disabled, glue });
  };
}

function remove({ data }: DnsRecord): Step {
  return async (session, writer, desired) => {
    if (data.type === "opaque") throw unwritable(desired);
    await deleteKeepingPointer(session, writer, desired, data);
  };
}

function unwritable({ name, type }: RecordSetPlace): ProblemError {
  return new ProblemError(
    "unsupported",
    "A record cannot be written",
    `${printFqdn(name)} ${type} holds a value in a form that this provider does not know and so cannot change or delete.`,
  );
}

function changedMeanwhile({ name, type, values }: DesiredSet): ProblemError {
  const wanted = [...values.values()].map(recordKey).join(", ");
  return new ProblemError(
    "failed",
    "Somebody else writes the same records",
    `${printFqdn(name)} ${type} changed while we wrote it, ${MOST_ROUNDS} times in a row. Wanted: ${wanted}. Look for another ` +
      "configuration or program that manages this name.",
  );
}
