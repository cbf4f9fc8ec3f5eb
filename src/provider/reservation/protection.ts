import type { Capabilities } from "../../technitium";

/** What keeps a host's records alive: the values of `dns_protection`. */
export type Protection = "prevented" | "shielded" | "server" | "restored" | "none";

/** What {@link protectionOf} looks at. */
export interface ProtectionFacts {
  /** Whether the scope's DHCP writes and deletes records: `dns_updates` is on and there is a domain to write into. */
  readonly scopeWritesDns: boolean;
  readonly hostName: string | null;
  readonly dnsShield: boolean;
  /** Whether we put back the A or the PTR record. */
  readonly preserved: boolean;
  readonly capabilities: Pick<Capabilities, "persistentNamedReservations">;
}

/** What becomes of a host's records when its lease ends. The strongest protection counts. */
export function protectionOf(facts: ProtectionFacts): Protection {
  if (!facts.scopeWritesDns) return "prevented";
  if (facts.dnsShield) return "shielded";
  if (facts.hostName !== null && facts.capabilities.persistentNamedReservations) return "server";
  return facts.preserved ? "restored" : "none";
}
