import { parseFqdn, printFqdn } from "../../dns/name";
import { ProblemError, required } from "../../terraform";
import { domainName } from "../kind";
import { plugin } from "../plugin";
import { summaryOf, zoneSummary } from "./dns-zones";

/** `data.technitium_dns_zone`: one zone. */
export const dnsZoneDataSource = plugin.defineDataSource({
  name: "technitium_dns_zone",
  description: "A zone of the server. That there is no zone of exactly this name is an error.",
  schema: { name: required(domainName, { description: "The zone's name." }), ...zoneSummary },
  read: async ({ client }, { name }) => {
    const zone = await client.server.zones.get(parseFqdn(name));
    if (zone !== null) return { name, ...summaryOf(zone) };
    throw new ProblemError(
      "not_found",
      "There is no such zone",
      `The server has no zone ${printFqdn(parseFqdn(name))}, or the provider's user may not see it.`,
      "name",
    );
  },
});
