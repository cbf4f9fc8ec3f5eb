import { parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { parseMac, type Mac } from "../../dns/mac";
import { parseFqdn, type Fqdn } from "../../dns/name";
import { isUnknown, type Plan, type Unknown } from "../../terraform";
import type { Reservation } from "../../technitium";
import { hostRecord, printHostRecord, type HostRecord, type HostRecordType } from "../preservation/host-record";
import { serverHostName } from "./host-name";
import type { reservationSchema } from "./schema";

/** Attributes that say which of a host's records are to exist; each may be unknown in a plan, and null in an old state. */
export type Flags = {
  readonly [Name in "preserveDnsOnExpiry" | "preservePtrOnExpiry" | "dnsShield"]: boolean | null | Unknown;
};

/** Whether the record of this type is to exist as long as the reservation does. */
export function isWanted(type: HostRecordType, flags: Flags): boolean {
  return flags.dnsShield === true || (type === "A" ? flags.preserveDnsOnExpiry : flags.preservePtrOnExpiry) === true;
}

/** The host's records by their types; `null` as long as its name or address is not known, or it has no name. */
export function recordsOf({
  dnsName,
  ipAddress,
}: {
  readonly dnsName: string | null | Unknown;
  readonly ipAddress: string | null | Unknown;
}): Readonly<Record<HostRecordType, HostRecord>> | null {
  if (dnsName === null || ipAddress === null || isUnknown(dnsName) || isUnknown(ipAddress)) return null;
  const name = parseFqdn(dnsName);
  const address = parseIpv4(ipAddress);
  return { A: hostRecord("A", name, address), PTR: hostRecord("PTR", name, address) };
}

/** The records that are to exist, as they read in the plan. */
export function plannedTexts(planned: Plan<typeof reservationSchema>): { aRecord?: string; ptrRecord?: string } {
  const records = recordsOf(planned);
  if (records === null) return {};
  return {
    ...(isWanted("A", planned) ? { aRecord: printHostRecord(records.A) } : {}),
    ...(isWanted("PTR", planned) ? { ptrRecord: printHostRecord(records.PTR) } : {}),
  };
}

/** What tells a reservation from all others of the server. */
export interface ReservationKey {
  readonly scope: string;
  readonly hardwareAddress: Mac;
}

/** The key in attributes. */
export function keyOf({ scope, hardwareAddress }: { scope: string; hardwareAddress: string }): ReservationKey {
  return { scope, hardwareAddress: parseMac(hardwareAddress) };
}

/** The reservation as the server is to have it. */
export function reservationOf(wanted: {
  readonly hardwareAddress: string;
  readonly ipAddress: string;
  readonly hostName: string | null;
  readonly comments: string | null;
  readonly dnsShield: boolean;
}): Reservation & { readonly hardwareAddress: Mac } {
  return {
    hardwareAddress: parseMac(wanted.hardwareAddress),
    address: parseIpv4(wanted.ipAddress),
    hostName: serverHostName(wanted),
    comments: wanted.comments === "" ? null : wanted.comments,
  };
}

/** Whether two reservations are the same in everything that the server keeps. */
export function sameReservation(a: Reservation, b: Reservation): boolean {
  return (
    a.hardwareAddress === b.hardwareAddress &&
    a.address === b.address &&
    (a.hostName ?? "") === (b.hostName ?? "") &&
    (a.comments ?? "") === (b.comments ?? "")
  );
}

/** Whether a reservation is the wanted one, but for a dot that the server has taken off the wanted host name. */
export function sameButForShield(found: Reservation, wanted: Reservation): boolean {
  return [wanted.hostName, wanted.hostName?.replace(/\.$/, "") ?? null].some((hostName) =>
    sameReservation(found, { ...wanted, hostName }),
  );
}

/** A host: a name at an address. */
export interface Host {
  readonly name: Fqdn | null;
  readonly address: Ipv4;
}

/** The host as a state has it; `null` without an address. */
export function hostOf({
  dnsName,
  ipAddress,
}: {
  readonly dnsName: string | null;
  readonly ipAddress: string | null;
}): Host | null {
  if (ipAddress === null) return null;
  return { name: dnsName === null ? null : parseFqdn(dnsName), address: parseIpv4(ipAddress) };
}
