import { ProblemError, required, string } from "../../terraform";
import { plugin } from "../plugin";
import { scopeAttributes, describeScope } from "../scope/description";

/** `data.technitium_dhcp_scope`: one scope, by its name. */
export const dhcpScopeDataSource = plugin.defineDataSource({
  name: "technitium_dhcp_scope",
  description: "A DHCP scope as it is on the server, with its reservations.",
  schema: { name: required(string, { description: "The scope's name; letter case counts." }), ...scopeAttributes },
  read: async ({ client }, { name }) => {
    const scope = await client.server.scopes.get(name);
    if (scope !== null) return { ...describeScope(scope), name };
    const names = (await client.server.scopes.list()).map((other) => JSON.stringify(other.name));
    throw new ProblemError(
      "not_found",
      "No such scope",
      `The server has no scope ${JSON.stringify(name)}. It has ${names.length === 0 ? "none" : names.join(", ")}.`,
      "name",
    );
  },
});
