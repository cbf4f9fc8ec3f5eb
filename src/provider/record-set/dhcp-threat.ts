import type { Ipv4 } from "../../dns/ipv4";
import { parentName, parseFqdn, printFqdn, type Fqdn } from "../../dns/name";
import { InvalidValue, quoted } from "../../dns/invalid-value";
import type { RecordData } from "../../dns/record";
import { reverseName } from "../../dns/reverse-name";
import type { Context } from "../../terraform";
import type { Lease, Scope } from "../../technitium";
import { waysForRecordSet } from "../preservation/prevention";
import { perAnswers } from "../kind/per-answers";
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
  const [scopes, leases] = await Promise.all([server.scopes.all(), server.leases.list()]);
  const threat = threatsOf(scopes, leases)(place, addressesIn(valuesByKey(place.type, values).values()));
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

/** Finds the client whose DNS updates hit an A or PTR set with these addresses; `null` when there is none. */
type FindThreat = (place: Pick<RecordSetPlace, "name" | "type">, addresses: ReadonlySet<Ipv4>) => Threat | null;

/**
 * Makes the search of threats quick for many sets. A PTR record is replaced whatever its value is. Of an A set a lease from the pool
 * meets the record with its own name and address; a reserved lease takes the whole name.
 */
export function threatIndex(scopes: readonly Scope[], leases: readonly Lease[]): FindThreat {
  const threats = new Map<string, Threat>();
  const add = (key: string, threat: Threat): void => {
    if (!threats.has(key)) threats.set(key, threat);
  };
  for (const { name: scope, domainName: domain, enabled, dnsUpdates, reservations } of scopes) {
    if (!enabled || !dnsUpdates || domain === null) continue;
    for (const { hostName, address } of reservations) {
      const name = hostName === null ? null : nameOf(hostName, domain);
      if (hostName !== null && name === null) continue;
      const client = `the reservation of ${address}${hostName === null ? "" : ` for ${quoted(hostName)}`}`;
      const threat = { scope, client, isReserved: true };
      add(pointerKey(reverseName(address)), threat);
      add(name === null ? belowKey(domain, address) : nameKey(name), threat);
    }
    for (const { scope: owner, hostName, address } of leases) {
      if (owner !== scope || hostName === null) continue;
      const threat = { scope, client: `the lease of ${address}`, isReserved: false };
      add(pointerKey(reverseName(address)), threat);
      const name = nameOf(hostName, null);
      if (name !== null) add(hostKey(name, address), threat);
    }
  }
  return ({ name, type }, addresses) => {
    const parent = parentName(name);
    const keys =
      type === "PTR"
        ? [pointerKey(name)]
        : [
            nameKey(name),
            ...Array.from(addresses, (address) => (parent === null ? [] : [belowKey(parent, address)])).flat(),
            ...Array.from(addresses, (address) => hostKey(name, address)),
          ];
    return keys.map((key) => threats.get(key)).find((threat) => threat !== undefined) ?? null;
  };
}

const threatsOf = perAnswers(threatIndex);

const pointerKey = (name: Fqdn): string => `PTR ${name}`;
const nameKey = (name: Fqdn): string => `A ${name}`;
const hostKey = (name: Fqdn, address: Ipv4): string => `A ${name} ${address}`;
const belowKey = (domain: Fqdn, address: Ipv4): string => `A *.${domain} ${address}`;

/** A client's name with its domain; `null` if that is no domain name, for then nothing is written. */
function nameOf(hostName: string, domain: Fqdn | null): Fqdn | null {
  try {
    return parseFqdn(domain === null ? hostName : `${hostName}.${domain}`);
  } catch (error) {
    if (error instanceof InvalidValue) return null;
    throw error;
  }
}
