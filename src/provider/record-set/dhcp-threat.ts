import type { Ipv4 } from "../../dns/ipv4";
import { parentName, parseFqdn, printFqdn, type Fqdn } from "../../dns/name";
import { InvalidValue, quoted } from "../../dns/invalid-value";
import type { RecordData } from "../../dns/record";
import { reverseName } from "../../dns/reverse-name";
import type { Context } from "../../terraform";
import type { Lease, Scope } from "../../technitium";
import { waysForRecordSet } from "../preservation/prevention";
import type { Session } from "../session";
import { valuesByKey, type RecordSetPlace } from "./desired";
import { mayViewDhcp } from "./holders";

/** Why the DHCP server will write over the records of a set, or delete them. */
export interface Threat {
  readonly scope: string;
  /** The client, as words in a sentence: `the lease of 10.77.0.50`. */
  readonly client: string;
  readonly isReserved: boolean;
}

/**
 * Warns when the DHCP server will overwrite or delete the planned A or PTR records: a client of a scope that updates DNS has
 * their name and address, or will have once it asks for its lease. Nothing is asked of the server for other types.
 */
export async function warnOfDhcp(
  context: Pick<Context<Session>, "client" | "warn">,
  place: RecordSetPlace,
  values: readonly string[],
): Promise<void> {
  if (place.type !== "A" && place.type !== "PTR") return;
  const { client } = context;
  if (!mayViewDhcp(client)) return;
  const { server, info } = client;
  const [leases, summaries] = await Promise.all([server.leases.list(), server.scopes.list()]);
  const scopes = await Promise.all(summaries.map((scope) => server.scopes.get(scope.name)));
  const addresses = addressesIn(valuesByKey(place.type, values).values());
  const threat = threatTo(
    place,
    addresses,
    scopes.filter((scope) => scope !== null),
    leases,
  );
  if (threat === null) return;
  const title = `${printFqdn(place.name)} ${place.type}`;
  context.warn(
    `The DHCP server will write over ${title}`,
    `The scope ${quoted(threat.scope)} updates DNS, and ${threat.client} makes it write this record and delete it again, whoever made it. The ` +
      `next plan after a deletion puts it back. What prevents it on server ${info.versionText}:\n` +
      waysForRecordSet(place.type, threat.isReserved),
    "name",
  );
}

function addressesIn(values: Iterable<RecordData>): ReadonlySet<Ipv4> {
  return new Set([...values].flatMap((data) => (data.type === "A" ? [data.address] : [])));
}

/**
 * The first client whose DNS updates hit an A or PTR set; `null` when there is none. A PTR record is replaced whatever its value
 * is. Of an A set a lease from the pool meets the record with its own name and address; a reserved lease takes the whole name.
 */
export function threatTo(
  { name, type }: Pick<RecordSetPlace, "name" | "type">,
  addresses: ReadonlySet<Ipv4>,
  scopes: readonly Scope[],
  leases: readonly Lease[],
): Threat | null {
  for (const scope of scopes) {
    const domain = scope.domainName;
    if (!scope.enabled || !scope.dnsUpdates || domain === null) continue;
    const pointsHere = (address: Ipv4): boolean => type === "PTR" && reverseName(address) === name;

    const reservation = scope.reservations.find(({ hostName, address }) => {
      if (pointsHere(address)) return hostName === null || nameOf(hostName, domain) !== null;
      if (type !== "A") return false;
      return hostName === null
        ? addresses.has(address) && parentName(name) === domain
        : nameOf(hostName, domain) === name;
    });
    if (reservation !== undefined) {
      const { hostName, address } = reservation;
      const client = `the reservation of ${address}${hostName === null ? "" : ` for ${quoted(hostName)}`}`;
      return { scope: scope.name, client, isReserved: true };
    }

    const lease = leases.find(
      ({ scope: owner, hostName, address }) =>
        owner === scope.name &&
        hostName !== null &&
        (pointsHere(address) || (type === "A" && addresses.has(address) && nameOf(hostName, null) === name)),
    );
    if (lease !== undefined) return { scope: scope.name, client: `the lease of ${lease.address}`, isReserved: false };
  }
  return null;
}

/** A client's name with its domain; `null` if that is no domain name, for then nothing is written. */
function nameOf(hostName: string, domain: Fqdn | null): Fqdn | null {
  try {
    return parseFqdn(domain === null ? hostName : `${hostName}.${domain}`);
  } catch (error) {
    if (error instanceof InvalidValue) return null;
    throw error;
  }
}
