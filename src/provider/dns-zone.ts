import { parseFqdn, type Fqdn } from "../dns/name";
import { reverseZone } from "../dns/reverse-name";
import { found, missing } from "../terraform";
import { plugin } from "./plugin";
import { deleteZone } from "./zone/delete-zone";
import { planZone } from "./zone/plan";
import { readZone } from "./zone/read-zone";
import { zoneSchema } from "./zone/schema";
import { zoneProblems } from "./zone/validate";
import { createZone, updateZone } from "./zone/write-zone";

/** `technitium_dns_zone`: a zone of the server. */
export const dnsZone = plugin.defineResource({
  name: "technitium_dns_zone",
  description:
    "A DNS zone. Its records are resources of their own. A zone that still holds records of somebody else is not destroyed unless " +
    "`force_destroy` says so.",
  schema: zoneSchema,
  identity: ["name"],

  validate: zoneProblems,
  plan: planZone,

  create: (context, planned) => createZone(context, nameOf(planned), planned),

  read: async ({ client, imported }, prior) => {
    const zone = await client.server.zones.get(parseFqdn(prior.name));
    if (zone === null) return missing();
    const withSoa = (imported && SOA_TYPES.includes(zone.type)) || prior.soa !== null;
    const withSigning = imported || prior.dnssec !== null;
    return found(await readZone(client, zone, prior, { withSoa, withSigning, fresh: false }));
  },

  update: (context, planned, prior) => updateZone(context, nameOf(planned), planned, prior),

  delete: ({ client }, prior) => deleteZone(client, parseFqdn(prior.name), prior.forceDestroy === true),

  import: (_context, id) => {
    parseFqdn(id);
    return { name: id };
  },
});

/** The types of zones whose SOA record can be written. */
const SOA_TYPES: readonly string[] = ["Primary", "Forwarder", "Catalog"];

function nameOf({ name, network }: { readonly name: unknown; readonly network: string | null }): Fqdn {
  if (network !== null) return reverseZone(network);
  if (typeof name === "string") return parseFqdn(name);
  throw new Error("a zone has a name or a network");
}
