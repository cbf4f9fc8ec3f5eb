import { quoted } from "../../dns/invalid-value";
import { ProblemError } from "../../terraform";
import { TechnitiumError, type Scope, type ScopeSettings, type ScopeWriter } from "../../technitium";
import { changeTo } from "./settings";

/** How often a write is repeated whose reply was lost and that had not been carried out. */
const MOST_TRIES = 3;

/** The scope now, which must be there. */
export async function mustRead(writer: ScopeWriter, name: string): Promise<Scope> {
  const scope = await writer.read();
  if (scope !== null) return scope;
  throw new ProblemError(
    "failed",
    "The scope is gone",
    `The server has no scope ${quoted(name)} any more; somebody deleted it meanwhile.`,
  );
}

/** Makes a scope, which must not be there yet. */
export async function createScope(writer: ScopeWriter, name: string, wanted: ScopeSettings): Promise<void> {
  await surely(
    () => writer.create(wanted),
    async () => (await writer.read()) !== null,
  );
  await changeScope(writer, name, wanted);
}

/** Changes what the server has otherwise; sends nothing if that is nothing. */
export async function changeScope(writer: ScopeWriter, name: string, wanted: ScopeSettings): Promise<void> {
  const open = async () => changeTo(wanted, await mustRead(writer, name));
  const change = await open();
  if (Object.keys(change).length === 0) return;
  await surely(
    () => writer.set(change),
    async () => Object.keys(await open()).length === 0,
  );
}

/** Enables or disables the scope and makes sure that it happened: a new scope is enabled at once, or silently is not. */
export async function bringIntoService(writer: ScopeWriter, name: string, enabled: boolean): Promise<void> {
  const isDone = async () => (await mustRead(writer, name)).enabled === enabled;
  if (await isDone()) return;
  await surely(() => (enabled ? writer.enable() : writer.disable()), isDone);
  if (await isDone()) return;
  throw new ProblemError(
    "failed",
    `The scope is not ${enabled ? "enabled" : "disabled"}`,
    `The server said it ${enabled ? "enabled" : "disabled"} ${quoted(name)}, but did not. Its log says why.`,
    "enabled",
  );
}

/** Runs a write. When its reply is lost, what is there decides whether it is repeated. */
export async function surely(write: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
  for (let left = MOST_TRIES; ; left -= 1) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof TechnitiumError) || error.landed !== "unknown") throw error;
      if (await isDone()) return;
      if (left === 1) throw error;
    }
  }
}
