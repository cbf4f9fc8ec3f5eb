import { nameOrNull, dnsNameOf, readServerHostName } from "./host-name";
import { parseFqdn, type Fqdn } from "../../dns/name";
import type { Mac } from "../../dns/mac";
import type { PrivateState, State, Stored } from "../../terraform";
import type { Lease, ReadOptions, Reservation, Scope } from "../../technitium";
import { describeSighting, lookFor, type Sightings } from "../preservation/sighting";
import type { Session } from "../session";
import { protectionOf } from "./protection";
import type { reservationSchema } from "./schema";
import { recordsOf } from "./wish";

/** The state of a reservation. */
export type ReservationState = State<typeof reservationSchema>;

/** The reservation as an earlier run left it. */
export type StoredReservation = Stored<typeof reservationSchema, "scope" | "hardwareAddress">;

/** In the private state: which of the values that have a default the configuration gave. */
const CONFIGURED = "configured";

/** Attributes that follow from the server unless the configuration gives them. */
export type Defaulted = "dnsName" | "dnsTtl";

/** Remembers which of the defaulted attributes the configuration gives, for reads, which do not see it. */
export function rememberConfigured(
  memory: PrivateState,
  config: { readonly [Name in Defaulted]: string | null },
): void {
  const given = (["dnsName", "dnsTtl"] as const).filter((name) => config[name] !== null);
  memory.set(CONFIGURED, given.length === 0 ? undefined : given);
}

/** Whether the configuration gave the attribute when it was last applied. */
export function wasConfigured(memory: PrivateState, name: Defaulted): boolean {
  const given = memory.get(CONFIGURED);
  return Array.isArray(given) && given.includes(name);
}

/** What the server holds for a reservation. */
export interface FoundReservation {
  readonly scope: Scope;
  readonly reservation: Reservation;
}

/** The name that a reservation has in DNS: by its host name; without one, as its client calls itself, or last did. */
export function dnsNameFor(
  { scope, reservation }: FoundReservation,
  leases: readonly Lease[],
  remembered: string | null,
): Fqdn | null {
  const { hostName } = readServerHostName(reservation.hostName);
  if (hostName !== null) return dnsNameOf(hostName, scope.domainName);
  const own = leases.filter(
    (lease) => lease.scope === scope.name && lease.hardwareAddress === reservation.hardwareAddress,
  );
  const lease = own.find(({ address }) => address === reservation.address) ?? own[0];
  const told = lease === undefined || lease.hostName === null ? null : nameOrNull(lease.hostName);
  return told ?? (remembered === null ? null : parseFqdn(remembered));
}

/** Whether the scope's DHCP writes records at all. */
export function writesDns({ dnsUpdates, domainName }: Pick<Scope, "dnsUpdates" | "domainName">): boolean {
  return dnsUpdates && domainName !== null;
}

/** The state of a reservation that was found. `prior` is what was written or read before, `seen` what has just been looked at. */
export async function stateOf(
  session: Session,
  foundReservation: FoundReservation,
  prior: StoredReservation,
  memory: PrivateState,
  { seen = {}, ...options }: ReadOptions & { readonly seen?: Sightings } = {},
): Promise<ReservationState> {
  const { scope, reservation } = foundReservation;
  const { hostName, dnsShield } = readServerHostName(reservation.hostName);
  const leases = await session.server.leases.list();
  const dnsName =
    wasConfigured(memory, "dnsName") && prior.dnsName !== null
      ? prior.dnsName
      : dnsNameFor(foundReservation, leases, prior.dnsName);
  const records = recordsOf({ dnsName, ipAddress: reservation.address });
  const [aRecord, ptrRecord] =
    records === null
      ? [null, null]
      : await Promise.all(
          [records.A, records.PTR].map(async (record) =>
            describeSighting(record, seen[record.data.type] ?? (await lookFor(session, record, options))),
          ),
        );
  const preserveDnsOnExpiry = prior.preserveDnsOnExpiry ?? false;
  const preservePtrOnExpiry = prior.preservePtrOnExpiry ?? preserveDnsOnExpiry;
  return {
    scope: scope.name,
    hardwareAddress: reservation.hardwareAddress,
    ipAddress: reservation.address,
    hostName,
    comments: reservation.comments ?? (prior.comments === "" ? "" : null),
    preserveDnsOnExpiry,
    preservePtrOnExpiry,
    dnsName,
    dnsTtl: wasConfigured(memory, "dnsTtl") && prior.dnsTtl !== null ? prior.dnsTtl : String(scope.dnsTtl),
    dnsShield,
    aRecord: aRecord ?? null,
    ptrRecord: ptrRecord ?? null,
    dnsProtection: protectionOf({
      scopeWritesDns: writesDns(scope),
      hostName,
      dnsShield,
      preserved: preserveDnsOnExpiry || preservePtrOnExpiry,
      capabilities: session.info.capabilities,
    }),
  };
}

/** The leases that the host has now, of whatever address. */
export function leasesOf(leases: readonly Lease[], hardwareAddress: Mac): readonly Lease[] {
  return leases.filter((lease) => lease.hardwareAddress === hardwareAddress);
}
