import { quoted } from "../../dns/invalid-value";
import type { Capabilities } from "../../technitium";

/** A record whose name the DHCP server writes and deletes. */
export interface ExposedName {
  /** The scope that does it. */
  readonly scope: string;
  readonly type: "A" | "PTR";
  /** The reservation behind the name, as far as there is one: whether it carries a host name. */
  readonly reservation: { readonly named: boolean } | null;
  readonly capabilities: Pick<Capabilities, "persistentNamedReservations">;
  /** As the server writes it. */
  readonly versionText: string;
}

/**
 * The ways to keep the DHCP server from writing and deleting a name that work on this version of the server, the most thorough
 * first (measured on every version: contract/lease/25 and 30 to 40).
 */
function waysToPrevent({ scope, type, reservation, capabilities, versionText }: ExposedName): readonly string[] {
  const keepsNamed = capabilities.persistentNamedReservations;
  return [
    `Switch DNS updates off for the whole scope: dns_updates = false on ${quoted(scope)}. Then no client of the scope gets records from DHCP.`,
    `Split the scope in two on the same network, one for reservations with dns_updates = false and allow_only_reserved_leases = true, one for ` +
      "all other clients with DNS updates on: the module split-scope does that. Splitting a living scope loses the records once.",
    ...(reservation === null
      ? []
      : [
          "Shield this one host: dns_shield = true on its technitium_dhcp_reservation. The DHCP server then leaves its records alone; clients that ask " +
            "for their name are told one with a dot at its end.",
        ]),
    ...(reservation !== null && !reservation.named && keepsNamed
      ? [
          `Give the reservation a host_name: server ${versionText} keeps the records of reservations that have one when their lease ends.`,
        ]
      : []),
    ...(reservation !== null && !keepsNamed
      ? ["Update the server to 15.0 or later, which keeps the records of reservations that have a host_name."]
      : []),
    type === "A"
      ? "Make the name a CNAME to a name that no DHCP client has: the DHCP server cannot write an A record beside it."
      : "Make the reverse name a CNAME to a name outside the reverse zones of the scope (RFC 2317): the DHCP server cannot write a PTR record beside it.",
  ];
}

/** The ways as a list under one another, each behind a dash. */
export function preventionText(exposed: ExposedName): string {
  return waysToPrevent(exposed)
    .map((way) => `- ${way}`)
    .join("\n");
}
