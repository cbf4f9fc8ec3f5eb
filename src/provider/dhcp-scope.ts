import { quoted } from "../dns/invalid-value";
import { found, isUnknown, missing, ProblemError, type ApplyContext, type Planned } from "../terraform";
import type { Scope, ScopeWriter } from "../technitium";
import { plugin } from "./plugin";
import { readRecords, writeRecord } from "./preservation/preserved-record";
import { restore } from "./preservation/restore";
import { refreshMemory } from "./preservation/scope-memory";
import { scopeProblems } from "./scope/checks";
import { flagsOf, refreshedState, rememberLost, stateOf, type KeptBesides, type ScopeState } from "./scope/observe";
import { planScope } from "./scope/plan";
import { scopeSchema } from "./scope/schema";
import { settingsOf } from "./scope/settings";
import { bringIntoService, changeScope, createScope, mustRead, surely } from "./scope/write";
import type { Session } from "./session";

/** `technitium_dhcp_scope`: a range of addresses that the DHCP server hands out, and what it tells the clients. */
export const dhcpScope = plugin.defineResource({
  name: "technitium_dhcp_scope",
  description:
    "A DHCP scope: a range of addresses and what clients are told. What is left out has the server's default and is put back to it " +
    "when it was changed elsewhere. Reservations are resources of their own; an update of the scope leaves them alone.",
  schema: scopeSchema,
  identity: ["name"],

  validate: scopeProblems,

  plan: planScope,

  create: async (context, planned) => {
    const { client } = context;
    return client.server.scopes.write(planned.name, async (writer) => {
      if ((await writer.read()) !== null) {
        throw new ProblemError(
          "refused",
          "The scope exists already",
          `The server has a scope ${quoted(planned.name)}. To manage it as it is, import it: terraform import ` +
            `technitium_dhcp_scope.NAME '${planned.name}'`,
          "name",
        );
      }
      await noting(context, writer, planned, async () => {
        await createScope(writer, planned.name, settingsOf(planned));
        await bringIntoService(writer, planned.name, planned.enabled);
      });
      return finish(context, writer, planned);
    });
  },

  read: async ({ client, private: memory }, prior) => {
    const scope = await client.server.scopes.get(prior.name);
    return scope === null ? missing() : found(await refreshedState(client, scope, prior, memory));
  },

  update: async (context, planned, prior) => {
    const { server } = context.client;
    if (planned.name !== prior.name) await rename(context, prior.name, planned.name);
    return server.scopes.write(planned.name, async (writer) => {
      await noting(context, writer, planned, async () => {
        await changeScope(writer, planned.name, settingsOf(planned));
        await bringIntoService(writer, planned.name, planned.enabled);
      });
      return finish(context, writer, planned);
    });
  },

  delete: async ({ client }, prior) =>
    client.server.scopes.write(prior.name, async (writer) => {
      const scope = await writer.read();
      if (scope === null) return;
      if (scope.reservations.length > 0 && prior.forceDestroy !== true) throw stillReserved(scope);
      await surely(
        () => writer.delete(),
        async () => (await writer.read()) === null,
      );
      if ((await writer.read()) !== null) {
        throw new ProblemError(
          "failed",
          "The scope is still there",
          `The server said it deleted ${quoted(prior.name)}, but did not.`,
        );
      }
    }),

  import: (_context, id) => ({ name: id }),
});

type Noting = ApplyContext<Session, ScopeState>;
type PlannedScope = Planned<typeof scopeSchema>;

/** Puts back the remembered records that are to exist, and answers with the state. */
async function finish(context: Noting, writer: ScopeWriter, planned: PlannedScope): Promise<ScopeState> {
  const { client, private: memory } = context;
  const state = async () => {
    const scope = await mustRead(writer, planned.name);
    return stateOf(scope, planned, kept(planned));
  };
  const wish = planned.preservedRecords;
  const wanted = readRecords(wish);
  try {
    for (const record of wanted) await restore(client, record);
  } catch (error) {
    context.reached(await state());
    throw error;
  }
  rememberLost(memory, []);
  if (!isUnknown(wish)) return state();
  const flags = flagsOf(planned);
  const { present, lost } = await refreshMemory(client, await mustRead(writer, planned.name), flags, []);
  for (const { record } of lost) await restore(client, record);
  const records = [...present, ...lost.map(({ record }) => record)].map(writeRecord);
  return { ...(await state()), preservedRecords: records };
}

/** What a planned scope has and the server does not keep. Records whose plan is open are none yet. */
function kept(planned: PlannedScope): KeptBesides {
  const { forceDestroy, preserveDnsOnExpiry, preservePtrOnExpiry, preservedRecords } = planned;
  return {
    forceDestroy,
    preserveDnsOnExpiry,
    preservePtrOnExpiry,
    preservedRecords: readRecords(preservedRecords).map(writeRecord),
  };
}

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
    if (scope !== null) context.reached(stateOf(scope, planned, kept(planned)));
    throw error;
  }
}

async function rename(context: Noting, from: string, to: string): Promise<void> {
  const { server } = context.client;
  await server.scopes.write(to, async (target) => {
    if ((await target.read()) !== null) {
      throw new ProblemError("refused", "The name is taken", `The server has a scope ${quoted(to)} already.`, "name");
    }
    await server.scopes.write(from, (writer) =>
      surely(
        () => writer.rename(to),
        async () => (await target.read()) !== null,
      ),
    );
  });
  context.reached({ name: to });
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
      `Deleting ${quoted(name)} would delete ${reservations.length} reservation(s) that this configuration did not make:`,
      ...shown,
      ...more,
      "",
      "Remove them, or set force_destroy = true and apply that first.",
    ].join("\n"),
  );
}
