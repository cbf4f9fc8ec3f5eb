import { ProblemError } from "../../terraform";
import type { HostRecordType } from "../preservation/host-record";
import { hostRecord, hostRecordKey, type HostRecord } from "../preservation/host-record";
import { isOurs, publish, withdraw, type Publication } from "../preservation/publish";
import { lookFor, type Sighting, type Sightings } from "../preservation/sighting";
import type { Session } from "../session";
import { publicationOf } from "./publication";
import type { Host, ReservationKey } from "./wish";

/** What a written reservation means for the records of its host. */
export interface HostChange extends ReservationKey {
  readonly dnsTtl: string;
  readonly dnsShield: boolean;
  /** The host as it was; `null` for a new one. */
  readonly before: Host | null;
  readonly after: Host;
  /** The host as the DHCP server calls it, which need not be its name in the configuration. */
  readonly served: Host;
  /** Which records are to exist as long as the reservation does. */
  readonly wanted: Readonly<Record<HostRecordType, boolean>>;
}

const types = ["A", "PTR"] as const;

/**
 * Makes sure that the records that are to exist do, and that a host that changes its name or address has the records it had before.
 * @param tolerate told of a record that no zone can hold, in place of an error; `null` for an error
 * @returns how the records stand that it looked after
 */
export async function publishHost(
  session: Session,
  change: HostChange,
  tolerate: ((summary: string, detail: string) => void) | null,
): Promise<Sightings> {
  const { name, address } = change.after;
  if (name === null) return {};
  const sightings: Partial<Record<HostRecordType, Sighting>> = {};
  const publication = publicationFor(session, change);
  for (const type of types) {
    if (!change.wanted[type] && !(await hadRecord(session, change, type, publication))) continue;
    try {
      sightings[type] = await publish(session, hostRecord(type, name, address), publication);
    } catch (error) {
      if (tolerate === null || !(error instanceof ProblemError) || error.code !== "not_found") throw error;
      tolerate(error.summary, error.detail);
    }
  }
  return sightings;
}

/** Removes the records of the host's earlier name and address, as far as they are its own. */
export async function withdrawHost(session: Session, change: HostChange): Promise<void> {
  const publication = publicationFor(session, change);
  // The pointer first: with its address the server would delete it, and we would put it back.
  for (const type of ["PTR", "A"] as const) {
    const old = leftBehind(change, type);
    if (old !== null) await withdraw(session, old, publication);
  }
}

function publicationFor(session: Session, { before, after, served, ...reservation }: HostChange): Publication {
  return publicationOf(session, { ...reservation, hosts: [...(before === null ? [] : [before]), after, served] });
}

/** The record that the host had under its earlier name or address, if it is another one than now. */
function leftBehind({ before, after }: HostChange, type: HostRecordType): HostRecord | null {
  if (before === null || before.name === null) return null;
  const old = hostRecord(type, before.name, before.address);
  if (after.name === null) return old;
  const now = hostRecord(type, after.name, after.address);
  return old.name === now.name && hostRecordKey(old) === hostRecordKey(now) ? null : old;
}

/** Whether a host that moves had this record, from us or from the DHCP server. */
async function hadRecord(
  session: Session,
  change: HostChange,
  type: HostRecordType,
  { text, isOwn }: Publication,
): Promise<boolean> {
  const old = leftBehind(change, type);
  if (old === null) return false;
  const { record } = await lookFor(session, old, { fresh: true });
  return record !== null && (isOurs(record, text) || isOwn(record));
}
