import { bool, computed, mapOf, object, string } from "../../terraform";
import { plugin } from "../plugin";

const permission = object({
  view: computed(bool, { description: "Whether we may look." }),
  modify: computed(bool, { description: "Whether we may add and change." }),
  delete: computed(bool, { description: "Whether we may delete." }),
});

/** `data.technitium_server`: what the server is and what we may do there. */
export const serverDataSource = plugin.defineDataSource({
  name: "technitium_server",
  description:
    "The server that the provider is configured for: its version, its name, and what the provider's user may do there.",
  schema: {
    version: computed(string, { description: "The server's version, e.g. `15.2`." }),
    domain: computed(string, { description: "The server's own name." }),
    username: computed(string, { description: "Who the server takes us for." }),
    startedAt: computed(string, { nullable: true, description: "When the server was started (RFC 3339)." }),
    inCluster: computed(bool, { description: "Whether the server is a node of a cluster." }),
    owner: computed(string, { description: "Who this configuration is in origin tags." }),
    permissions: computed(mapOf(permission), {
      description: "What we may do, by the server's section: `Zones`, `DhcpServer`, `Logs` and others.",
    }),
  },
  read: async ({ client: { info, owner } }) => ({
    version: info.versionText,
    domain: info.domain,
    username: info.username,
    startedAt: info.startedAt,
    inCluster: info.inCluster,
    owner,
    permissions: Object.fromEntries(info.permissions),
  }),
});
