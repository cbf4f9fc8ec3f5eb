import { printFqdn } from "../../dns/name";
import { describeOrigin } from "../../ownership/origin";
import type { ConflictPolicy } from "../../ownership/policy";
import { judgeSet } from "../../ownership/record-set";
import { refusalText } from "../../ownership/refusal";
import { actionFor } from "../../ownership/verdict";
import { ProblemError } from "../../terraform";
import { hasCode, type DnsRecord, type RecordWriter, type TechnitiumError } from "../../technitium";
import type { Session } from "../session";
import type { DesiredSet, SetPlace } from "./desired";
import { setWatch, type FoundRecord } from "./observe";
import { inOurWords } from "./refused-write";
import { wereFirst } from "./rivalry";
import { remove, stepsTo, type Step } from "./steps";

/** How often a set is read, compared and written before it is given up: lost replies and false refusals end here. */
const MOST_ROUNDS = 4;

/** How often, and how long between, we look whether a rival who came later has gone. */
const MOST_WAITS = 20;
const WAIT_MS = 50;

/** What may be done with values that are not ours. */
export interface Permission {
  readonly policy: ConflictPolicy;
  /** Keys of values that the user has seen and agreed to take over, whoever made them (an import). */
  readonly agreed: ReadonlySet<string>;
  /** Whether the set is in the state, so that what is said about it differs. */
  readonly isManaged: boolean;
}

/** A set as it was brought about. */
export interface Outcome {
  readonly found: readonly FoundRecord[];
  /** What was there before we wrote anything. */
  readonly before: readonly FoundRecord[];
}

/**
 * Makes a record set what it is to be: reads it, decides whose it is, writes what differs, and reads again until nothing
 * differs. So a write whose outcome is unknown is looked up before anything is repeated, and a sibling that lost its comment
 * to a new TTL gets it back.
 *
 * Each value is judged by what the server says of it now, not by what the state remembers: a value of ours that DHCP has
 * written over is DHCP's, and is taken back only where `on_conflict` permits it. Values that come while we write are a
 * rival's; who came first stays, the other one withdraws and is told.
 *
 * @param written gets the keys of the values that we have added or may have added, for the case that this fails
 * @throws ProblemError `refused` when values that are not ours stand in the way
 */
export async function bringAbout(
  session: Session,
  writer: RecordWriter,
  desired: DesiredSet,
  permission: Permission,
  written: Set<string>,
): Promise<Outcome> {
  const look = setWatch(session, desired, () => mustRead(writer, desired));

  const before = await look();
  if (stepsTo(desired, before).length > 0) refuseForeign(desired, before, permission);
  const trusted = new Set(before.map(({ key }) => key));
  const isRival = (item: FoundRecord): boolean =>
    item.origin.kind === "other-owner" || (!trusted.has(item.key) && isIntruder(item, desired, permission, written));

  let found = before;
  let failure: Error | null = null;
  for (let rounds = 0, waits = 0; ;) {
    const steps = stepsTo(desired, found);
    if (steps.length === 0) return { found, before };
    const rivals = found === before ? [] : found.filter(isRival);
    if (rivals.length > 0) {
      const own = found.filter((item) => written.has(item.key) && !rivals.includes(item));
      const stays = own.length > 0 && wereFirst(own, rivals);
      if (!stays) await withdraw(own, { session, writer, desired, written });
      if (!stays || waits === MOST_WAITS) throw lostTo(desired, rivals, permission);
      waits += 1;
      await session.pause(WAIT_MS);
    } else {
      if (rounds === MOST_ROUNDS) throw failure ?? changedMeanwhile(desired);
      rounds += 1;
      failure = await take(steps, { session, writer, desired, written });
    }
    found = await look();
  }
}

/** The records at a place now. */
async function mustRead(writer: RecordWriter, { zone }: SetPlace): Promise<readonly DnsRecord[]> {
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

interface Writing {
  readonly session: Session;
  readonly writer: RecordWriter;
  readonly desired: DesiredSet;
  /** Keys of the values that we have added or may have added. */
  readonly written: Set<string>;
}

/** Takes steps until one fails in a way that reading again may explain, and returns that failure. */
async function take(
  steps: readonly Step[],
  { session, writer, desired, written }: Writing,
): Promise<TechnitiumError | null> {
  for (const step of steps) {
    try {
      await step.run(session, writer);
      if (step.adds !== null) written.add(step.adds);
    } catch (error) {
      if (!mayHaveBeenOvertaken(error)) throw await inOurWords(error, writer, desired);
      if (step.adds !== null && error.landed !== "no") written.add(step.adds);
      return error;
    }
  }
  return null;
}

/**
 * Whether a value that was not there at the start is somebody else's doing. One of the wanted values with our tag is ours, from a
 * write whose reply was lost; one that we wrote may have lost its tag to a sibling's TTL.
 */
function isIntruder(
  { key, origin }: FoundRecord,
  desired: DesiredSet,
  { policy }: Permission,
  written: ReadonlySet<string>,
): boolean {
  if (written.has(key)) return false;
  return origin.kind === "ours" ? !desired.values.has(key) : actionFor(origin, policy, false) === "refuse";
}

/** Takes back what we added, for somebody else was there first. */
async function withdraw(own: readonly FoundRecord[], { session, writer, desired, written }: Writing): Promise<void> {
  for (const { key, record } of own) {
    await remove(desired, record).run(session, writer);
    written.delete(key);
  }
}

function refuseForeign(desired: DesiredSet, found: readonly FoundRecord[], permission: Permission): void {
  const { policy, agreed } = permission;
  const judged = found.filter(({ key }) => !agreed.has(key));
  const verdict = judgeSet(judged, new Set(desired.values.keys()), policy);
  if (verdict.action === "refuse") throw refused(desired, verdict.values, permission);
}

function refused(desired: DesiredSet, values: readonly FoundRecord[], { policy, isManaged }: Permission): ProblemError {
  const { summary, detail } = refusalText({ ...desired, isManaged }, values, policy);
  return new ProblemError("refused", summary, detail, "name");
}

/** The error of who came second, or of who waited in vain. */
function lostTo(desired: DesiredSet, rivals: readonly FoundRecord[], permission: Permission): ProblemError {
  const strangers = rivals.filter(({ origin }) => origin.kind !== "ours");
  return strangers.length > 0 ? refused(desired, strangers, permission) : changedMeanwhile(desired, rivals);
}

function changedMeanwhile({ name, type, values }: DesiredSet, rivals: readonly FoundRecord[] = []): ProblemError {
  const theirs = rivals.map(({ key, origin }) => `  ${key}: made by ${describeOrigin(origin)}`);
  return new ProblemError(
    "refused",
    `${printFqdn(name)} ${type} changed while we wrote it`,
    [
      `Another run with the same owner, or a program that copies our comments, writes the same records. Wanted:`,
      ...[...values.keys()].map((key) => `  ${key}`),
      ...(theirs.length > 0 ? ["There, and not from here:", ...theirs] : []),
      "",
      "Look for a second configuration that manages this name, and give each configuration an owner of its own.",
    ].join("\n"),
    "name",
  );
}
