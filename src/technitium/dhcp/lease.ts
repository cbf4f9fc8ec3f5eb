import { parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { parseInstant } from "../transport/instant";
import { optionalText, parsed, text, unexpected, type Branch } from "../transport/reply-fields";

/** An address that a client holds. A reservation nobody has taken up is none. */
export interface Lease {
  readonly scope: string;
  /** Whether it was handed out by a reservation or from the pool. */
  readonly kind: "dynamic" | "reserved";
  /** Upper case with dashes. */
  readonly hardwareAddress: string;
  /** Type in decimal, dash, octets in hexadecimal: `1-027700000050`. Tells two leases of one hardware address apart. */
  readonly clientIdentifier: string;
  readonly address: Ipv4;
  /** With the scope's domain: `nas.lab.example`. */
  readonly hostName: string | null;
  /** ISO 8601. */
  readonly obtained: string | null;
  readonly expires: string | null;
}

/** Reads an entry of `leases/list` (contract/lease). */
export function parseLease(entry: Branch): Lease {
  return {
    scope: text(entry, "scope"),
    kind: parseKind(entry),
    hardwareAddress: text(entry, "hardwareAddress"),
    clientIdentifier: text(entry, "clientIdentifier"),
    address: parsed(entry, "address", parseIpv4),
    hostName: optionalText(entry, "hostName") || null,
    obtained: parsed(entry, "leaseObtained", parseInstant),
    expires: parsed(entry, "leaseExpires", parseInstant),
  };
}

function parseKind(entry: Branch): Lease["kind"] {
  switch (text(entry, "type")) {
    case "Dynamic":
      return "dynamic";
    case "Reserved":
      return "reserved";
    default:
      throw unexpected(entry, "type", "Dynamic or Reserved");
  }
}
