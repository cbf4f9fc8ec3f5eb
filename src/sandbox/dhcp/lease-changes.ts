import { ApiError } from "../api-error";
import type { ClientIdentifier } from "./client-identifier";
import { parseClientIdentifier } from "./client-identifier";
import { parseHardwareAddress } from "./hardware-address";
import type { Lease, LeaseType, Reservation } from "./lease";
import type { LeaseDns } from "./lease-dns";
import type { Scope } from "./scope";

/** How a call names a lease, in the words of the caller: the client identifier goes first when both are given. */
export type LeaseKey = { readonly clientIdentifier: string } | { readonly hardwareAddress: string };

/** The lease a call speaks of; of any type when none is given. @throws ApiError when there is none (contract/dhcp/54) */
export function findLease(scope: Scope, key: LeaseKey, type?: LeaseType): Lease {
  const kind = type === undefined ? "" : `${type.toLowerCase()} `;
  const fits = (lease: Lease) => type === undefined || lease.type === type;
  if ("clientIdentifier" in key) {
    const identifier: ClientIdentifier = parseClientIdentifier(key.clientIdentifier);
    const lease = scope.leases.get(identifier);
    if (lease !== undefined && fits(lease)) return lease;
    throw new ApiError(`No ${kind}lease was found for client identifier: ${identifier}`);
  }
  const hardwareAddress = parseHardwareAddress(key.hardwareAddress);
  for (const lease of scope.leases.values()) if (lease.hardwareAddress === hardwareAddress && fits(lease)) return lease;
  throw new ApiError(`No ${kind}lease was found for hardware address: ${key.hardwareAddress}`);
}

/** Ends a lease. A reserved one takes its reservation along (contract/lease/26, 27). */
export function removeLease(dns: LeaseDns, scope: Scope, lease: Lease): void {
  scope.leases.delete(lease.clientIdentifier);
  const reservation = lease.type === "Reserved" ? reservationBehind(scope, lease) : null;
  if (reservation !== null) scope.reservations.delete(reservation.hardwareAddress);
  dns.eraseRemovedLease(scope, lease, reservation);
}

/** Makes a reservation without names out of a dynamic lease; one that the hardware address has already is replaced. */
export function reserveLease(dns: LeaseDns, scope: Scope, lease: Lease): void {
  const { hardwareAddress, address } = lease;
  const reservation = { hostName: null, hardwareAddress, address, comments: null };
  const reserved: Lease = { ...lease, type: "Reserved", reservation };
  scope.leases.set(lease.clientIdentifier, reserved);
  scope.reservations.set(hardwareAddress, reservation);
  dns.writeConverted(scope, reserved);
}

/** Makes a reserved lease a dynamic one: its reservation goes, and an exclusion of just its address. */
export function unreserveLease(dns: LeaseDns, scope: Scope, lease: Lease): void {
  const dynamic: Lease = { ...lease, type: "Dynamic", reservation: null };
  scope.leases.set(lease.clientIdentifier, dynamic);
  scope.reservations.delete(lease.hardwareAddress);
  dns.writeConverted(scope, dynamic);
  const exclusions = scope.settings.exclusions ?? [];
  const single = exclusions.findIndex(
    ({ startingAddress, endingAddress }) => startingAddress === lease.address && endingAddress === lease.address,
  );
  if (single === -1) return;
  const kept = exclusions.toSpliced(single, 1);
  scope.settings = { ...scope.settings, exclusions: kept.length === 0 ? null : kept };
}

function reservationBehind(scope: Scope, lease: Lease): Reservation | null {
  const reservation = scope.reservations.get(lease.hardwareAddress);
  return reservation?.address === lease.address ? reservation : null;
}
