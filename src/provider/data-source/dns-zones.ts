import { parseFqdn, ROOT } from "../../dns/name";
import { bool, computed, listOf, object, optional, string } from "../../terraform";
import type { Zone } from "../../technitium";
import { domainName } from "../kind";
import { plugin } from "../plugin";
import { zoneTypes } from "../zone/option-table";

/** What every listing of zones shows. */
export const zoneSummary = {
  type: computed(string, { description: "The zone's type: `Primary`, `Forwarder`, …" }),
  disabled: computed(bool, { description: "Whether the server does not answer for it." }),
  internal: computed(bool, { description: "Whether it is built in and can be neither changed nor deleted." }),
  catalog: computed(string, { nullable: true, description: "The Catalog zone that it is a member of." }),
  dnssecStatus: computed(string, {
    nullable: true,
    description: "`Unsigned`, `SignedWithNSEC` or `SignedWithNSEC3`; null for types that are never signed.",
  }),
  soaSerial: computed(string, {
    nullable: true,
    description:
      "The serial of its SOA record. It rises with every change, but equal serials do not prove equal contents.",
  }),
  lastModified: computed(string, { nullable: true, description: "When it was last changed (RFC 3339)." }),
  expired: computed(bool, { description: "Whether it is a copy that is too old to be used." }),
  syncFailed: computed(bool, { description: "Whether it is a copy whose last transfer failed." }),
};

/** A zone as listings show it. */
export function summaryOf({ soaSerial, dnssec, ...zone }: Zone) {
  const { type, disabled, internal, catalog, lastModified, expired, syncFailed } = zone;
  return {
    type,
    disabled,
    internal,
    catalog,
    dnssecStatus: dnssec,
    soaSerial: soaSerial === null ? null : String(soaSerial),
    lastModified,
    expired,
    syncFailed,
  };
}

/** The name of a zone as the user writes it: the root has no text but its dot. */
export function shownName({ name }: Pick<Zone, "name">): string {
  return name === ROOT ? "." : name;
}

const zone = object({ name: computed(string, { description: "The zone's name." }), ...zoneSummary });

/** `data.technitium_dns_zones`: the zones of the server. */
export const dnsZonesDataSource = plugin.defineDataSource({
  name: "technitium_dns_zones",
  description:
    "The zones of the server that the provider's user may see. Filters narrow the list; all that are given must fit.",
  schema: {
    type: optional(string, {
      description: `Only zones of this type: ${zoneTypes.map((type) => `\`${type}\``).join(", ")}.`,
      validate: (type) => (zoneTypes.some((known) => known === type) ? null : `it is one of ${zoneTypes.join(", ")}`),
    }),
    catalog: optional(domainName, { description: "Only members of this Catalog zone." }),
    internal: optional(bool, { default: false, description: "List the built-in zones, too." }),
    zones: computed(listOf(zone), { description: "The zones, sorted by name." }),
  },
  read: async ({ client }, filter) => {
    const catalog = filter.catalog === null ? null : parseFqdn(filter.catalog);
    const zones = (await client.server.zones.list()).filter(
      (candidate) =>
        (filter.type === null || candidate.type === filter.type) &&
        (catalog === null || candidate.catalog === catalog) &&
        (filter.internal || !candidate.internal),
    );
    return {
      ...filter,
      zones: zones
        .map((candidate) => ({ name: shownName(candidate), ...summaryOf(candidate) }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
  },
});
