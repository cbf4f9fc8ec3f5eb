import { printFqdn } from "../../dns/name";
import { describeOrigin } from "../../ownership/origin";
import { splitForDelete } from "../../ownership/record-set";
import type { ApplyContext } from "../../terraform";
import type { RecordWriter } from "../../technitium";
import type { Session } from "../session";
import { setKey, twoBlocks } from "./claims";
import type { DesiredSet, SetPlace } from "./desired";
import { recordsOfSet, setWatch, type FoundRecord } from "./observe";
import { bringAbout, mayHaveBeenOvertaken, type Permission } from "./reconcile";
import { remove } from "./steps";
import { printValue } from "./value";

/** How the resource that a set belongs to sees it. */
interface View<State> {
  /** The state of a set that was found. */
  readonly stateOf: (found: readonly FoundRecord[]) => State;
  /** The state as it is planned, for the case that a write cannot be looked up. */
  readonly planned: Partial<State>;
}

/**
 * Writes a new set. A set that carries our tag already is left over from a run that ended between the server's answer and
 * Terraform's state, so it is taken into the state; if its values are others, the user hears of it.
 */
export async function createSet<State>(
  context: ApplyContext<Session, State>,
  desired: DesiredSet,
  view: View<State>,
): Promise<State> {
  const { claims, onConflict } = context.client;
  const key = setKey(desired);
  if (!claims.write(key)) throw twoBlocks(desired);
  const permission = { policy: onConflict, agreed: new Set<string>(), isManaged: false };
  try {
    return await write(context, desired, { ...view, permission, isNew: true });
  } catch (error) {
    claims.release(key);
    throw error;
  }
}

/** Brings a set that is in the state to what it is to be. `agreed` are the keys of values that the user has imported. */
export function updateSet<State>(
  context: ApplyContext<Session, State>,
  desired: DesiredSet,
  view: View<State> & { readonly agreed: ReadonlySet<string> },
): Promise<State> {
  const permission = { policy: context.client.onConflict, agreed: view.agreed, isManaged: true };
  return write(context, desired, { ...view, permission, isNew: false });
}

interface Wish<State> extends View<State> {
  readonly permission: Permission;
  readonly isNew: boolean;
}

function write<State>(
  context: ApplyContext<Session, State>,
  desired: DesiredSet,
  { stateOf, planned, permission, isNew }: Wish<State>,
): Promise<State> {
  const session = context.client;
  return session.server.records.write(desired, async (writer) => {
    const written = new Set<string>();
    try {
      const { found, before } = await bringAbout(session, writer, desired, permission, written);
      if (isNew) mentionTakenOver(context, desired, before);
      return stateOf(found);
    } catch (error) {
      const reached = await reachedSet(session, writer, desired, written);
      if (reached === null && written.size > 0) context.reached(planned);
      else if (reached !== null && reached.length > 0 && (!isNew || written.size > 0))
        context.reached(stateOf(reached));
      throw error;
    }
  });
}

/** What of a set that could not be finished is ours on the server; `null` if that cannot be found out. */
async function reachedSet(
  session: Session,
  writer: RecordWriter,
  desired: DesiredSet,
  written: ReadonlySet<string>,
): Promise<readonly FoundRecord[] | null> {
  const records = await writer.read().catch(() => null);
  if (records === null) return null;
  const found = recordsOfSet(records, desired, session, () => null);
  return found.filter(
    ({ key, origin }) => origin.kind === "ours" || (written.has(key) && origin.kind !== "other-owner"),
  );
}

function mentionTakenOver(
  context: ApplyContext<Session, never>,
  { name, type, values }: DesiredSet,
  before: readonly FoundRecord[],
): void {
  const others = before.filter(({ key, origin }) => origin.kind === "ours" && !values.has(key));
  if (others.length === 0) return;
  context.warn(
    "Records with our tag were there already",
    `${printFqdn(name)} ${type} had other values with the tag of owner "${context.client.owner}", which were replaced: ` +
      `${others.map(({ record }) => printValue(record.data)).join(", ")}. If another configuration manages this name, give each ` +
      "its own owner in the provider block.",
  );
}

/**
 * Deletes the values of a set that are ours. What is somebody else's by now stays, and a warning says whose it is; what is gone
 * already is deleted. A set that another block of this configuration has made in this run stays, too: the block was renamed.
 */
export async function deleteSet(context: ApplyContext<Session, never>, place: SetPlace): Promise<void> {
  const session = context.client;
  await session.server.records.write(place, async (writer) => {
    if (session.claims.isWritten(setKey(place))) return;
    const look = setWatch(session, place, async () => (await writer.read()) ?? []);

    let found = await look();
    for (let rounds = 0, failure: Error | null = null; splitForDelete(found).remove.length > 0; rounds += 1) {
      if (failure !== null && rounds === MOST_ROUNDS) throw failure;
      failure = await removeAll(splitForDelete(found).remove, { session, writer, place });
      found = await look();
    }
    for (const { origin, record } of splitForDelete(found).keep) {
      context.warn(
        "A record stays",
        `${printFqdn(place.name)} ${place.type} ${printValue(record.data)} is left alone: by now it belongs to ${describeOrigin(origin)}.`,
      );
    }
  });
}

/** How often a deletion is tried whose reply is lost or which the server refuses although the record is there. */
const MOST_ROUNDS = 3;

/** Deletes records until one cannot be deleted for a reason that reading again may explain, and returns that. */
async function removeAll(
  records: readonly FoundRecord[],
  { session, writer, place }: { readonly session: Session; readonly writer: RecordWriter; readonly place: SetPlace },
): Promise<Error | null> {
  for (const { record } of records) {
    try {
      await remove(place, record).run(session, writer);
    } catch (error) {
      if (!mayHaveBeenOvertaken(error)) throw error;
      return error;
    }
  }
  return null;
}
