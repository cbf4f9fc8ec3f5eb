import { parseIpv4 } from "../../dns/ipv4";
import { parseMac } from "../../dns/mac";
import { computed, listOf, object, optional, string } from "../../terraform";
import type { Lease } from "../../technitium";
import { hardwareAddress, ipv4Address } from "../kind";
import { plugin } from "../plugin";

const lease = object({
  scope: computed(string, { description: "The scope it is a lease of." }),
  type: computed(string, { description: "`reserved` when a reservation handed it out, else `dynamic`." }),
  hardwareAddress: computed(string, { description: "The client's hardware address." }),
  clientIdentifier: computed(string, {
    description: "The client's identifier (DHCP option 61), which tells two leases of one card apart.",
  }),
  address: computed(string, { description: "The address it holds." }),
  hostName: computed(string, { nullable: true, description: "The client's name with the scope's domain." }),
  leaseObtained: computed(string, {
    nullable: true,
    description: "When the lease was last granted or renewed (RFC 3339).",
  }),
  leaseExpires: computed(string, { nullable: true, description: "When it ends if it is not renewed (RFC 3339)." }),
});

/** `data.technitium_dhcp_leases`: who holds which address now. */
export const dhcpLeasesDataSource = plugin.defineDataSource({
  name: "technitium_dhcp_leases",
  description: "The leases that the DHCP server has now. Filters narrow the list; all that are given must fit.",
  schema: {
    scope: optional(string, { description: "Only leases of this scope." }),
    type: optional(string, {
      description: "Only `dynamic` or only `reserved` leases.",
      validate: (type) => (type === "dynamic" || type === "reserved" ? null : "type is dynamic or reserved"),
    }),
    address: optional(ipv4Address, { description: "Only the lease of this address." }),
    hardwareAddress: optional(hardwareAddress, { description: "Only leases of this hardware address." }),
    hostName: optional(string, {
      description: "Only leases of this name: a host name, or one with its domain. Letter case does not matter.",
    }),
    leases: computed(listOf(lease), { description: "The leases, sorted by scope and address." }),
  },
  read: async ({ client }, filter) => {
    const matches = [
      equals(filter.scope, (entry) => entry.scope),
      equals(filter.type, (entry) => entry.kind),
      equals(filter.address === null ? null : parseIpv4(filter.address), (entry) => entry.address),
      equals(
        filter.hardwareAddress === null ? null : parseMac(filter.hardwareAddress),
        (entry) => entry.hardwareAddress,
      ),
      named(filter.hostName),
    ];
    const leases = await client.server.leases.list();
    return {
      ...filter,
      leases: leases
        .filter((entry) => matches.every((match) => match(entry)))
        .toSorted(
          (a, b) => a.scope.localeCompare(b.scope, "en") || a.address.localeCompare(b.address, "en", { numeric: true }),
        )
        .map((entry) => ({
          scope: entry.scope,
          type: entry.kind,
          hardwareAddress: entry.hardwareAddress,
          clientIdentifier: entry.clientIdentifier,
          address: entry.address,
          hostName: entry.hostName,
          leaseObtained: entry.obtained,
          leaseExpires: entry.expires,
        })),
    };
  },
});

type Match = (lease: Lease) => boolean;

function equals(wanted: string | null, of: (lease: Lease) => string): Match {
  return (lease) => wanted === null || of(lease) === wanted;
}

function named(wanted: string | null): Match {
  if (wanted === null) return () => true;
  const name = wanted.toLowerCase();
  return ({ hostName }) =>
    hostName !== null && (hostName.toLowerCase() === name || hostName.toLowerCase().startsWith(`${name}.`));
}
