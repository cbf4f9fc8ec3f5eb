import { parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { optionalText, parsed, text, type Branch } from "../transport/reply-fields";

/** A reserved lease of a scope. Identity is the hardware address; nothing stops two reservations of one address. */
export interface Reservation {
  /** As the server writes it, upper case with dashes. Usually a `Mac`, but the server takes any number of octets. */
  readonly hardwareAddress: string;
  readonly address: Ipv4;
  /** Without the scope's domain. `null` when absent or empty, which the server does not tell apart across restarts. */
  readonly hostName: string | null;
  readonly comments: string | null;
}

/** Reads an entry of `reservedLeases` (contract/dhcp/30). */
export function parseReservation(entry: Branch): Reservation {
  return {
    hardwareAddress: text(entry, "hardwareAddress"),
    address: parsed(entry, "address", parseIpv4),
    hostName: optionalText(entry, "hostName") || null,
    comments: optionalText(entry, "comments") || null,
  };
}
