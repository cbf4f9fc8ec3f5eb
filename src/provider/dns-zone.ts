import { parseFqdn, printFqdn, type Fqdn } from "../dns/name";
import { reverseZone } from "../dns/reverse-name";
import { found, isUnknown, missing, ProblemError, type State } from "../terraform";
import type { Zone, ZoneWriter } from "../technitium";
import { plugin } from "./plugin";
import { zoneSchema } from "./zone/schema";
import { strangersIn, type Stranger } from "./zone/strangers";

/** `technitium_dns_zone`: a zone of the server. */
export const dnsZone = plugin.defineResource({
  name: "technitium_dns_zone",
  description:
    "A DNS zone. Its records are resources of their own. A zone that still holds records of somebody else is not destroyed unless " +
    "`force_destroy` says so.",
  schema: zoneSchema,
  identity: ["name"],

  validate: ({ name, network }) => {
    if (name !== null && network !== null) {
      return [{ path: "network", message: "give either a name or the network of a reverse zone, not both" }];
    }
    return name === null && network === null
      ? [{ path: "name", message: "give a name, or the network of a reverse zone" }]
      : [];
  },

  plan: (_context, { action, planned, config }) => {
    if (action === "delete" || config.name !== null || planned.network === null || isUnknown(planned.network))
      return undefined;
    return { set: { name: reverseZone(planned.network) } };
  },

  create: async (context, planned) => {
    const { client } = context;
    const name = nameOf(planned);
    return client.server.zones.write(name, async (writer) => {
      if ((await writer.read()) !== null) {
        throw new ProblemError(
          "refused",
          "The zone exists already",
          `The server has a zone ${printFqdn(name)}; the DHCP server makes zones by itself, too. To manage it as it is, import it: ` +
            `terraform import technitium_dns_zone.NAME '${name}'`,
          planned.network === null ? "name" : "network",
        );
      }
      await writer.create({ type: "Primary" });
      context.reached({ name });
      if (planned.disabled) await writer.disable();
      return stateOf(await mustRead(writer, name), planned);
    });
  },

  read: async ({ client }, prior) => {
    const zone = await client.server.zones.get(parseFqdn(prior.name));
    return zone === null ? missing() : found(stateOf(zone, prior));
  },

  update: async ({ client }, planned) => {
    const name = nameOf(planned);
    return client.server.zones.write(name, async (writer) => {
      const zone = await mustRead(writer, name);
      if (zone.disabled !== planned.disabled) await (planned.disabled ? writer.disable() : writer.enable());
      return stateOf(await mustRead(writer, name), planned);
    });
  },

  delete: async ({ client }, prior) => {
    const name = parseFqdn(prior.name);
    await client.server.zones.write(name, async (writer) => {
      const zone = await writer.read();
      if (zone === null) return;
      const strangers = prior.forceDestroy === true ? [] : await strangersIn(client, zone);
      if (strangers.length > 0) throw stillHolds(name, strangers);
      await writer.delete();
    });
  },

  import: (_context, id) => ({ name: parseFqdn(id) }),
});

type ZoneState = State<typeof zoneSchema>;

function nameOf({ name, network }: { readonly name: unknown; readonly network: string | null }): Fqdn {
  if (network !== null) return reverseZone(network);
  if (typeof name === "string") return parseFqdn(name);
  throw new Error("a zone has a name or a network");
}

function stateOf(
  zone: Zone,
  written: { readonly network: string | null; readonly forceDestroy: boolean | null },
): ZoneState {
  return {
    name: zone.name,
    network: written.network,
    type: zone.type,
    disabled: zone.disabled,
    forceDestroy: written.forceDestroy ?? false,
  };
}

async function mustRead(writer: ZoneWriter, name: Fqdn): Promise<Zone> {
  const zone = await writer.read();
  if (zone !== null) return zone;
  throw new ProblemError(
    "failed",
    "The zone is gone",
    `The server has no zone ${printFqdn(name)} any more; somebody deleted it meanwhile.`,
  );
}

/** More would drown the message. */
const MOST_SHOWN = 10;

function stillHolds(name: Fqdn, strangers: readonly Stranger[]): ProblemError {
  return new ProblemError(
    "refused",
    "The zone still holds records of others",
    [
      `Deleting ${printFqdn(name)} would delete ${strangers.length} record(s) that this configuration did not make:`,
      ...strangers.slice(0, MOST_SHOWN).map(({ text, whose }) => `  ${text}: made by ${whose}`),
      ...(strangers.length > MOST_SHOWN ? [`  … and ${strangers.length - MOST_SHOWN} more`] : []),
      "",
      "Remove them, or set force_destroy = true and apply that first.",
    ].join("\n"),
  );
}
