import { bool, computed, listOf, object, optional, string } from "../../terraform";
import { ipv4ToNumber, parseIpv4 } from "../../dns/ipv4";
import { ipv4Address } from "../kind";
import { plugin } from "../plugin";
import { describeScope, scopeAttributes } from "../scope/description";

const entry = object({ name: computed(string, { description: "The scope's name." }), ...scopeAttributes });

/** `data.technitium_dhcp_scopes`: all scopes of the server, or those that fit. */
export const dhcpScopesDataSource = plugin.defineDataSource({
  name: "technitium_dhcp_scopes",
  description:
    "The DHCP scopes of the server, with their reservations. Filters narrow the list; all that are given must fit.",
  schema: {
    enabled: optional(bool, { description: "Only scopes that are enabled, or only those that are not." }),
    address: optional(ipv4Address, { description: "Only the scope whose range holds this address." }),
    scopes: computed(listOf(entry), { description: "The scopes, in the server's order." }),
  },
  read: async ({ client }, { enabled, address }) => {
    const summaries = await client.server.scopes.list();
    const fitting = summaries.filter((scope) => {
      if (enabled !== null && scope.enabled !== enabled) return false;
      if (address === null) return true;
      const number = ipv4ToNumber(parseIpv4(address));
      return number >= ipv4ToNumber(scope.startingAddress) && number <= ipv4ToNumber(scope.endingAddress);
    });
    const scopes = await Promise.all(fitting.map(({ name }) => client.server.scopes.get(name)));
    return { enabled, address, scopes: scopes.filter((scope) => scope !== null).map(describeScope) };
  },
});
