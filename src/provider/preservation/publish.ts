import type { Ttl } from "../../dns/ttl";
import { printFqdn } from "../../dns/name";
import { parseComment, printComment } from "../../ownership/comment";
import { ProblemError } from "../../terraform";
import type { DnsRecord, RecordWriter } from "../../technitium";
import type { FoundRecord } from "../record-set/observe";
import type { DesiredSet } from "../record-set/desired";
import { deleteKeepingPointer } from "../record-set/pointer";
import { bringAbout, mayHaveBeenOvertaken } from "../record-set/reconcile";
import type { Session } from "../session";
import { clientsOf } from "./clients";
import { hostRecordKey, placeOfHostRecord, type HostRecord } from "./host-record";
import { sightingIn, type Sighting } from "./sighting";

/** How often a record is deleted before it is given up: a lost reply ends here. */
const MOST_TRIES = 3;

/** On whose behalf a host's record is written. */
export interface Publication {
  /** What stands before the tag in the comment, and tells the record from one that another resource of this owner manages. */
  readonly text: string;
  readonly ttl: Ttl;
  /** How the texts of all records begin that are written like this: hosts that change places take over from each other. */
  readonly family: string;
  /** Whether a record that the DHCP server made here is the host's own, so that it may be replaced whatever the policy says. */
  readonly isOwn: (record: FoundRecord) => boolean;
  /** Whether a record that the DHCP server made is to become ours although it is there and stays. */
  readonly takeOver?: boolean | undefined;
}

/**
 * Makes sure that a host's record is on the server, enabled and there to stay, and writes nothing if it is. What is written
 * carries our tag.
 * @returns how the record stands then
 * @throws ProblemError `not_found` when no zone of the server can hold it, `refused` when something that is not ours is in its place
 */
export async function publish(session: Session, wanted: HostRecord, publication: Publication): Promise<Sighting> {
  const place = await placeOfHostRecord(session, wanted);
  if (place === null) throw noZone(wanted);
  const { text, ttl } = publication;
  const { owner } = session;
  const desired: DesiredSet = {
    ...place,
    values: new Map([[hostRecordKey(wanted), wanted.data]]),
    ttl,
    comment: printComment({ text, owner, name: place.name, type: place.type }),
    disabled: false,
    expiryTtl: 0,
  };
  return session.server.records.write(place, async (writer) => {
    const clients = await clientsOf(session);
    const first = await writer.read();
    const sighting = sightingIn(session, wanted, first ?? [], clients);
    if (isWell(sighting, desired, publication)) return sighting;
    const found = [...(sighting.record === null ? [] : [sighting.record]), ...sighting.others];
    refuseSiblings(wanted, sighting, publication);
    const agreed = new Set(
      found.filter((item) => isOfFamily(item, publication) || publication.isOwn(item)).map(({ key }) => key),
    );
    const permission = { policy: session.onConflict, agreed, isManaged: false };
    const outcome = await atTheHost(() =>
      bringAbout(session, havingRead(first, writer), desired, permission, new Set()),
    );
    const made = outcome.found.map(({ record }) => record);
    return sightingIn(session, wanted, made, clients);
  });
}

/** Whether a record is one that {@link publish} wrote with this text. */
export function isOurs({ origin, record }: FoundRecord, text: string): boolean {
  return origin.kind === "ours" && parseComment(record.comment ?? "").text === text;
}

/** Whether a record was written for a host of this owner, the same one or another. */
function isOfFamily({ origin, record }: FoundRecord, { family }: Publication): boolean {
  return origin.kind === "ours" && parseComment(record.comment ?? "").text.startsWith(family);
}

/**
 * Removes a host's record from the server if {@link publish} wrote it, or `isOwn` says that it is the host's own. Anybody else's
 * stays.
 * @returns whether there was such a record
 */
export async function withdraw(
  session: Session,
  gone: HostRecord,
  { text, isOwn }: Pick<Publication, "text" | "isOwn">,
): Promise<boolean> {
  const place = await placeOfHostRecord(session, gone);
  if (place === null) return false;
  return session.server.records.write(place, async (writer) => {
    const clients = await clientsOf(session);
    const look = async () => sightingIn(session, gone, (await writer.read()) ?? [], clients).record;
    for (let left = MOST_TRIES; ; left -= 1) {
      const record = await look();
      if (record === null || !(isOurs(record, text) || isOwn(record))) return left < MOST_TRIES;
      try {
        await deleteKeepingPointer(session, writer, place, gone.data);
        return true;
      } catch (error) {
        if (!mayHaveBeenOvertaken(error) || left === 1) throw error;
      }
    }
  });
}

/** A writer whose first read is already there. */
function havingRead(first: readonly DnsRecord[] | null, writer: RecordWriter): RecordWriter {
  let isNext = true;
  return {
    ...writer,
    read: () => {
      if (!isNext) return writer.read();
      isNext = false;
      return Promise.resolve(first);
    },
  };
}

/** A problem of a record set, said of the host: it has none of a record set's attributes to point at. */
async function atTheHost<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, summary, detail } = error;
    throw new ProblemError(code, summary, detail, undefined, { cause: error });
  }
}

function isWell({ record, leased }: Sighting, desired: DesiredSet, publication: Publication): boolean {
  if (record === null) return false;
  const { takeOver = false } = publication;
  const { disabled, expiryTtl, ttl, comment } = record.record;
  if (disabled || (expiryTtl > 0 && !leased)) return false;
  if (isOfFamily(record, publication)) return ttl === desired.ttl && comment === desired.comment;
  return !(takeOver && record.origin.kind === "dhcp");
}

/** A set that another resource of this owner manages has our tag, too; putting our value in its place would undo that resource. */
function refuseSiblings({ name, data }: HostRecord, { record, others }: Sighting, publication: Publication): void {
  const managed = others.filter((item) => item.origin.kind === "ours" && !isOfFamily(item, publication));
  if (record !== null || managed.length === 0) return;
  throw new ProblemError(
    "refused",
    `${printFqdn(name)} ${data.type} belongs to another resource`,
    `The server holds ${managed.map(({ key }) => key).join(", ")} there, with this configuration's own tag: another resource of the same owner ` +
      "manages that record set. Give the host another name, or let that resource hold the host's address.",
  );
}

function noZone({ name, data }: HostRecord): ProblemError {
  return new ProblemError(
    "not_found",
    `No zone for ${printFqdn(name)}`,
    `The server has no zone that could hold the ${data.type} record. Create one with technitium_dns_zone` +
      (data.type === "PTR"
        ? " (its network argument makes a reverse zone), or set preserve_ptr_on_expiry = false."
        : "."),
  );
}
