import { InvalidValue } from "../../dns/invalid-value";
import { parseFqdn, type Fqdn } from "../../dns/name";

/** A host name as a configuration has it, and whether the shield is up. */
export interface ShieldableName {
  readonly hostName: string | null;
  readonly dnsShield: boolean;
}

/**
 * The host name that the server is given. With a dot at its end the name that the server makes of it has an empty label; so it
 * skips the records of this client, both writing and deleting (contract/lease/36).
 */
export function serverHostName({ hostName, dnsShield }: ShieldableName): string | null {
  return hostName !== null && dnsShield ? `${hostName}.` : hostName;
}

/** What a host name on the server means. */
export function readServerHostName(hostName: string | null): ShieldableName {
  const dnsShield = hostName?.endsWith(".") ?? false;
  return { hostName: dnsShield ? (hostName?.slice(0, -1) ?? null) : hostName, dnsShield };
}

/**
 * The name in DNS that the server makes of a host name: letters, digits, hyphen, underscore and dot stay, a blank becomes a hyphen,
 * everything else goes (contract/dhcp/35). `null` when that leaves no valid name, or the scope has no domain.
 */
export function dnsNameOf(hostName: string, domain: Fqdn | null): Fqdn | null {
  if (domain === null) return null;
  const label = hostName.replaceAll(" ", "-").replace(/[^A-Za-z0-9\-_.]/g, "");
  return label === "" ? null : nameOrNull(`${label}.${domain}`);
}

/** The name of a lease, `null` for what is no name: the server lets clients call themselves anything. */
export function nameOrNull(text: string): Fqdn | null {
  try {
    return parseFqdn(text);
  } catch (error) {
    if (error instanceof InvalidValue) return null;
    throw error;
  }
}
