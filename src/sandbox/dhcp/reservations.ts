import { ApiError } from "../api-error";
import type { PerVersion, ServerVersion } from "../server-version";
import type { Reservation } from "./lease";
import type { LeaseDns } from "./lease-dns";
import { isInScopeRange, type Scope } from "./scope";

/** How a refusal to add or to remove a reservation reads; `#` stands for the scope (contract/dhcp/30, 32). */
const refusals: PerVersion<{ readonly taken: string; readonly missing: string }> = {
  "13.6": {
    taken: "Failed to add reserved lease for scope: #",
    missing: "Failed to remove reserved lease for scope: #",
  },
  "14.3": {
    taken: "Failed to add reserved lease for scope: #",
    missing: "Failed to remove reserved lease for scope: #",
  },
  "15.2": {
    taken: "A reserved lease with same hardware address already exists in scope: #",
    missing: "No such reserved lease was found in scope: #",
  },
};

/** What changing reservations stands on. */
export interface ReservationSurroundings {
  readonly version: ServerVersion;
  readonly dns: LeaseDns;
}

/** Adds one reservation. Its hardware address must be free; its IP address is not looked at at all (contract/dhcp/32, 33). */
export function addReservation({ version, dns }: ReservationSurroundings, scope: Scope, added: Reservation): void {
  if (scope.reservations.has(added.hardwareAddress)) throw refusal(refusals[version].taken, scope);
  scope.reservations.set(added.hardwareAddress, added);
  dns.writeReservation(scope, added);
}

/** Removes the reservation of a hardware address. The lease it gave out goes on. */
export function removeReservation(
  { version, dns }: ReservationSurroundings,
  scope: Scope,
  hardwareAddress: string,
): void {
  const removed = scope.reservations.get(hardwareAddress);
  if (removed === undefined) throw refusal(refusals[version].missing, scope);
  scope.reservations.delete(hardwareAddress);
  dns.eraseReservation(scope, removed);
}

/**
 * Replaces all reservations; of two with one hardware address the first stays. Where reservations own records, those of the ones
 * that went or have another name now are deleted, and all others are written anew (contract/dhcp/41, 42).
 * @throws ApiError for an address out of the scope's range, before anything is changed.
 */
export function replaceReservations(dns: LeaseDns, scope: Scope, list: readonly Reservation[]): void {
  for (const { address } of list) {
    if (!isInScopeRange(address, scope.range))
      throw new ApiError("Reserved address must be in scope range. (Parameter 'ReservedLeases')");
  }
  const next = new Map<string, Reservation>();
  for (const reservation of list)
    if (!next.has(reservation.hardwareAddress)) next.set(reservation.hardwareAddress, reservation);
  for (const old of scope.reservations.values())
    if (next.get(old.hardwareAddress)?.hostName !== old.hostName) dns.eraseReservation(scope, old);
  scope.reservations.clear();
  for (const [hardwareAddress, reservation] of next) {
    scope.reservations.set(hardwareAddress, reservation);
    dns.writeReservation(scope, reservation);
  }
}

function refusal(text: string, scope: Scope): ApiError {
  return new ApiError(text.replace("#", () => scope.name));
}
