import type { ClientIdentifier } from "./client-identifier";

/** Whether a lease was given because of a reservation. It stays `Reserved` when the reservation goes. */
export type LeaseType = "Dynamic" | "Reserved";

/** An address given to a client, or offered to it. */
export interface Lease {
  type: LeaseType;
  readonly clientIdentifier: ClientIdentifier;
  /** `02-77-00-00-00-50`. */
  readonly hardwareAddress: string;
  readonly address: string;
  /** The full name in DNS, or the client's bare name in a scope without domain; `null` when nobody named the host. */
  hostName: string | null;
  /** Milliseconds since 1970. */
  obtained: number;
  /** Milliseconds since 1970. */
  expires: number;
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
