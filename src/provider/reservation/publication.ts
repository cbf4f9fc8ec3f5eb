import type { Mac } from "../../dns/mac";
import { parseTtl } from "../../dns/ttl";
import type { FoundRecord } from "../record-set/observe";
import type { Publication } from "../preservation/publish";
import type { Session } from "../session";
import { plannedReservations, type PlannedReservations } from "./planned-reservations";
import type { Host } from "./wish";

/** For whom a reservation's records are written. */
export interface PublishedReservation {
  readonly scope: string;
  readonly hardwareAddress: Mac;
  readonly dnsTtl: string;
  /** The host as it is to be, and as it was before. */
  readonly hosts: readonly Host[];
  readonly dnsShield: boolean;
}

/** How the records of a reservation are written, and which ones of the DHCP server are the reservation's own. */
export function publicationOf(
  session: Session,
  { scope, hardwareAddress, dnsTtl, hosts, dnsShield }: PublishedReservation,
): Publication {
  const run = plannedReservations(session);
  return {
    text: `${FAMILY}${hardwareAddress}`,
    family: FAMILY,
    ttl: parseTtl(dnsTtl),
    isOwn: (found) => isOwnOf(scope, hosts, found) || isGivenUp(run, found),
    takeOver: dnsShield,
  };
}

/** Whether the DHCP server made a record for a host of this run that goes or moves, and perhaps has not gone yet. */
function isGivenUp(run: PlannedReservations, { origin, record: { name, data } }: FoundRecord): boolean {
  return origin.kind === "dhcp" && (data.type === "A" || data.type === "PTR") && run.isGivenUp({ name, data });
}

/** How the comment of a record begins that is written for a reservation; its hardware address and the tag follow. */
const FAMILY = "DHCP reservation ";

/**
 * A record that the DHCP server made in this scope is the host's own if it has the host's name and address, or if no other
 * client stands behind it: then it is left over at a name or an address that is the host's now. A PTR record of 13.6 and 14.3
 * has no mark, only its value tells.
 */
function isOwnOf(scope: string, hosts: readonly Host[], { origin, record }: FoundRecord): boolean {
  const { data, comment, lastModified } = record;
  const own = hosts.some(({ name, address }) =>
    data.type === "A" ? data.address === address : data.type === "PTR" && name !== null && data.target === name,
  );
  // A renamed scope leaves its old name on its records until their next renewal (contract/lease/29).
  if (origin.kind === "dhcp") return own || (origin.scope === scope && origin.holder === null);
  const unmarked = origin.kind === "manual" && data.type === "PTR" && comment === null && lastModified === null;
  return unmarked && own;
}
