import { fqdnFromServer, type Fqdn } from "../../dns/name";
import { parseInstant } from "../transport/instant";
import {
  flag,
  optionalFlag,
  optionalNumber,
  optionalParsed,
  optionalText,
  text,
  type Branch,
  parsed,
} from "../transport/reply-fields";

/** The types of zones that can be made. The server may know more. */
export type ZoneType =
  "Primary" | "Secondary" | "Stub" | "Forwarder" | "SecondaryForwarder" | "Catalog" | "SecondaryCatalog";

/** A zone as every listing shows it. */
export interface Zone {
  readonly name: Fqdn;
  /** A {@link ZoneType}, or the word of a newer server. */
  readonly type: string;
  readonly disabled: boolean;
  /** Built in; it can be neither changed nor deleted. */
  readonly internal: boolean;
  /** The catalog zone it is a member of. */
  readonly catalog: Fqdn | null;
  /** Whether and how it is signed; `null` for types that never are. */
  readonly dnssec: "Unsigned" | "SignedWithNSEC" | "SignedWithNSEC3" | null;
  /** Rises with every change but may also go back; equal serials do not prove equal contents. */
  readonly soaSerial: number | null;
  /** ISO 8601. */
  readonly lastModified: string | null;
  /** For zones that are copies: whether the copy is too old to be used, and whether the last transfer failed. */
  readonly expired: boolean;
  readonly syncFailed: boolean;
}

/** Reads an entry of `zones/list`, or the `zone` block of a record call (contract/dhcp/45, contract/dns/02). */
export function parseZone(zone: Branch): Zone {
  return {
    name: parsed(zone, "name", fqdnFromServer),
    type: text(zone, "type"),
    disabled: flag(zone, "disabled"),
    internal: optionalFlag(zone, "internal", false),
    catalog: optionalParsed(zone, "catalog", fqdnFromServer),
    dnssec: parseDnssec(optionalText(zone, "dnssecStatus")),
    soaSerial: optionalNumber(zone, "soaSerial"),
    lastModified: optionalParsed(zone, "lastModified", parseInstant),
    expired: optionalFlag(zone, "isExpired", false),
    syncFailed: optionalFlag(zone, "syncFailed", false),
  };
}

function parseDnssec(status: string | null): Zone["dnssec"] {
  return status === "Unsigned" || status === "SignedWithNSEC" || status === "SignedWithNSEC3" ? status : null;
}
