import type { Capabilities } from "../../technitium";

/** Something that keeps the DHCP server from writing and deleting a name. */
interface Way {
  /** What it is for: `this host`. */
  readonly scope: string;
  /** What to do, in a few words. */
  readonly what: string;
}

/** The server in question. */
interface ServerFacts {
  readonly capabilities: Pick<Capabilities, "persistentNamedReservations">;
  /** As the server writes it. */
  readonly versionText: string;
}

const shield: Way = { scope: "this host", what: "dns_shield = true on its reservation" };

const reserve: Way = { scope: "this host", what: "a technitium_dhcp_reservation, with dns_shield = true" };

const wholeScope: readonly Way[] = [
  { scope: "all reserved", what: "a scope of their own (module split-scope)" },
  { scope: "all clients", what: "dns_updates = false on the scope" },
];

/**
 * What keeps the records of a reservation on this version of the server, the least costly first (measured on every version:
 * contract/lease/25, 30, 31 and 36). The guide about names has them all, with what they cost.
 */
export function waysForReservation(named: boolean, { capabilities, versionText }: ServerFacts): string {
  const keepsNamed = capabilities.persistentNamedReservations;
  const byName: Way = { scope: "this host", what: `a host_name; server ${versionText} then keeps its records` };
  const update: Way = { scope: "all reserved", what: "server 15.0 or later, and a host_name" };
  return listed([...(keepsNamed && !named ? [byName] : []), shield, ...wholeScope, ...(keepsNamed ? [] : [update])]);
}

/** What keeps the DHCP server from a record that is managed as a record set (contract/lease/30, 31, 34 and 36). */
export function waysForRecordSet(type: "A" | "PTR", isReserved: boolean): string {
  const alias: Way =
    type === "A"
      ? { scope: "this name", what: "a CNAME here, to a name that no client has" }
      : { scope: "this name", what: "a CNAME here, out of the reverse zones (RFC 2317)" };
  return listed([isReserved ? shield : reserve, alias, ...wholeScope]);
}

/** Lines that begin with a blank, so that Terraform leaves them as they are. */
function listed(ways: readonly Way[]): string {
  const lines = ways.map(({ scope, what }) => `  - ${`${scope}:`.padEnd(14)}${what}`);
  return [...lines, 'The guide "Keeping names" says what each of them costs.'].join("\n");
}
