import { found, missing, ProblemError, isUnknown } from "../terraform";
import type { Scope, ScopeWriter } from "../technitium";
import { plugin } from "./plugin";
import { overlapping, rangeOf, scopeProblems } from "./scope/checks";
import { scopeSchema } from "./scope/schema";
import { changeTo, settingsOf, stateOf } from "./scope/settings";

/** `technitium_dhcp_scope`: a range of addresses that the DHCP server hands out, and what it tells the clients. */
export const dhcpScope = plugin.defineResource({
  name: "technitium_dhcp_scope",
  description:
    "A DHCP scope: a range of addresses and what clients are told. What is left out has the server's default and is put back to it " +
    "when it was changed elsewhere. Reservations are resources of their own; an update of the scope leaves them alone.",
  schema: scopeSchema,
  identity: ["name"],

  validate: scopeProblems,

  plan: async (context, { action, planned, prior }) => {
    if (action === "delete" || !context.configured) return undefined;
    const { server, info } = context.client;
    if (planned.dnsOverwriteForDynamicLease === true && !info.capabilities.dnsOverwriteForDynamicLease) {
      throw new ProblemError(
        "unsupported",
        "The server does not know this setting",
        `dns_overwrite_for_dynamic_lease needs server 14.3 or later; this one is ${info.versionText} and would pass it over in silence.`,
        "dnsOverwriteForDynamicLease",
      );
    }
    const range = rangeOf(planned);
    if (range === null || isUnknown(planned.name)) return undefined;
    const others = (await server.scopes.list()).filter(({ name }) => name !== planned.name && name !== prior?.name);
    const [other] = overlapping(range, others);
    if (other === undefined) return undefined;
    throw new ProblemError(
      "invalid_configuration",
      "The range overlaps another scope",
      `The scope ${JSON.stringify(other.name)} has ${other.startingAddress} to ${other.endingAddress}. The server refuses such a range or, ` +
        "where it lets one pass, refuses every later change. If that scope goes in this same run, let it go in a run of its own first.",
      "startingAddress",
    );
  },

  create: async (context, planned) => {
    const { server } = context.client;
    return server.scopes.write(planned.name, async (writer) => {
      if ((await writer.read()) !== null) {
        throw new ProblemError(
          "refused",
          "The scope exists already",
          `The server has a scope ${JSON.stringify(planned.name)}. To manage it as it is, import it: terraform import ` +
            `technitium_dhcp_scope.NAME '${planned.name}'`,
          "name",
        );
      }
      const state = async () => stateOf(await mustRead(writer, planned.name), planned, planned.forceDestroy);
      await noting(context, writer, planned, () => writer.create(settingsOf(planned)));
      await noting(context, writer, planned, () => bring(writer, planned.name, planned.enabled));
      return state();
    });
  },

  read: async ({ client }, prior) => {
    const scope = await client.server.scopes.get(prior.name);
    return scope === null ? missing() : found(stateOf(scope, prior, prior.forceDestroy ?? false));
  },

  update: async (context, planned, prior) => {
    const { server } = context.client;
    if (planned.name !== prior.name) await rename(context, prior.name, planned.name);
    return server.scopes.write(planned.name, async (writer) => {
      const before = await mustRead(writer, planned.name);
      const change = changeTo(settingsOf(planned), before);
      if (Object.keys(change).length > 0) await noting(context, writer, planned, () => writer.set(change));
      if (before.enabled !== planned.enabled) {
        await noting(context, writer, planned, () => bring(writer, planned.name, planned.enabled));
      }
      return stateOf(await mustRead(writer, planned.name), planned, planned.forceDestroy);
    });
  },

  delete: async ({ client }, prior) =>
    client.server.scopes.write(prior.name, async (writer) => {
      const scope = await writer.read();
      if (scope === null) return;
      if (scope.reservations.length > 0 && prior.forceDestroy !== true) throw stillReserved(scope);
      await writer.delete();
      if ((await writer.read()) !== null) {
        throw new ProblemError(
          "failed",
          "The scope is still there",
          `The server said it deleted ${JSON.stringify(prior.name)}, but did not.`,
        );
      }
    }),

  import: (_context, id) => ({ name: id }),
});

type Noting = Parameters<NonNullable<typeof dhcpScope.update>>[0];
type PlannedScope = Parameters<typeof dhcpScope.create>[1];

/** Runs a write that may get halfway; if it fails, the state gets what the server has now. */
async function noting(
  context: Noting,
  writer: ScopeWriter,
  planned: PlannedScope,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const scope = await writer.read().catch(() => null);
    if (scope !== null) context.reached(stateOf(scope, planned, planned.forceDestroy));
    throw error;
  }
}

/** Enables or disables the scope and makes sure that it happened: a new scope is enabled at once, or silently is not. */
async function bring(writer: ScopeWriter, name: string, enabled: boolean): Promise<void> {
  if ((await mustRead(writer, name)).enabled === enabled) return;
  if (enabled) await writer.enable();
  else await writer.disable();
  if ((await mustRead(writer, name)).enabled === enabled) return;
  throw new ProblemError(
    "failed",
    `The scope is not ${enabled ? "enabled" : "disabled"}`,
    `The server said it ${enabled ? "enabled" : "disabled"} ${JSON.stringify(name)}, but did not. Its log says why.`,
    "enabled",
  );
}

async function rename(context: Noting, from: string, to: string): Promise<void> {
  const { server } = context.client;
  await server.scopes.write(to, async (target) => {
    if ((await target.read()) !== null) {
      throw new ProblemError(
        "refused",
        "The name is taken",
        `The server has a scope ${JSON.stringify(to)} already.`,
        "name",
      );
    }
    await server.scopes.write(from, (writer) => writer.rename(to));
  });
  context.reached({ name: to });
}

async function mustRead(writer: ScopeWriter, name: string): Promise<Scope> {
  const scope = await writer.read();
  if (scope !== null) return scope;
  throw new ProblemError(
    "failed",
    "The scope is gone",
    `The server has no scope ${JSON.stringify(name)} any more; somebody deleted it meanwhile.`,
  );
}

function stillReserved({ name, reservations }: Scope): ProblemError {
  const shown = reservations
    .slice(0, 10)
    .map(({ hardwareAddress, address, hostName }) => `  ${hardwareAddress} → ${address} ${hostName ?? ""}`.trimEnd());
  const more = reservations.length > shown.length ? [`  … and ${reservations.length - shown.length} more`] : [];
  return new ProblemError(
    "refused",
    "The scope still holds reservations",
    [
      `Deleting ${JSON.stringify(name)} would delete ${reservations.length} reservation(s) that this configuration did not make:`,
      ...shown,
      ...more,
      "",
      "Remove them, or set force_destroy = true and apply that first.",
    ].join("\n"),
  );
}
