import type { ClientIdentifier } from "./client-identifier";

/** Whether a lease was given because of a reservation. It stays `Reserved` when the reservation goes. */
export type LeaseType = "Dynamic" | "Reserved";

/** An address given to a client, or offered to it. */
export interface Lease {
  readonly type: LeaseType;
  readonly clientIdentifier: ClientIdentifier;
  /** `02-77-00-00-00-50`. */
  readonly hardwareAddress: string;
  readonly address: string;
  /** The full name in DNS, or the client's bare name in a scope without domain; `null` when nobody named the host. */
  hostName: string | null;
  /** Milliseconds since 1970; renewals do not move it. */
  readonly obtained: number;
  /** Milliseconds since 1970. */
  expires: number;
  /**
   * The very reservation it was given for: when that was replaced, be it by an equal one, or the server was restarted, the next
   * exchange makes a new lease in the place of this one.
   */
  readonly reservation: Reservation | null;
}

/** An address kept for one hardware address. */
export interface Reservation {
  /** `null` and `""` are told apart until the next restart (contract/dhcp/38). */
  readonly hostName: string | null;
  readonly hardwareAddress: string;
  /** IPv4 nearly always; addReservedLease takes IPv6 as well (contract/dhcp/30). */
  readonly address: string;
  readonly comments: string | null;
}

/** A text that says something: neither absent nor blank. */
export function isNamed(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.trim() !== "";
}

/** The lease's host as the server's log names it. */
export function leaseInfo({ hostName, hardwareAddress }: Lease): string {
  return isNamed(hostName) ? `${hostName} [${hardwareAddress}]` : `[${hardwareAddress}]`;
}
