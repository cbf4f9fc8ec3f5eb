import type { PrivateState, State, Stored } from "../../terraform";
import type { Scope } from "../../technitium";
import { keyOfRecord, readRecords, writeRecord } from "../preservation/preserved-record";
import { refreshMemory, type LostRecord, type PreserveFlags } from "../preservation/scope-memory";
import type { Session } from "../session";
import type { scopeSchema } from "./schema";
import { serverState, type WrittenScope } from "./settings";
import { noteUpdates } from "./updates-left-off";

/** The state of a scope. */
export type ScopeState = State<typeof scopeSchema>;

/** The scope as an earlier run left it. */
export type StoredScope = Stored<typeof scopeSchema, "name">;

/** In the private state: remembered records that the server has no more, with the reasons. */
const LOST = "lost";

/** What the provider keeps of a scope, and the server does not. */
export interface KeptBesides {
  readonly forceDestroy: boolean;
  readonly preserveDnsOnExpiry: boolean;
  readonly preservePtrOnExpiry: boolean;
  readonly preservedRecords: ScopeState["preservedRecords"];
}

/** The state of a scope as the server has it. */
export function stateOf(scope: Scope, written: WrittenScope, kept: KeptBesides): ScopeState {
  const { forceDestroy, preserveDnsOnExpiry, preservePtrOnExpiry, preservedRecords } = kept;
  return { ...serverState(scope, written), forceDestroy, preserveDnsOnExpiry, preservePtrOnExpiry, preservedRecords };
}

/** Which records the flags ask to preserve. */
export function flagsOf(scope: {
  readonly preserveDnsOnExpiry: boolean | null;
  readonly preservePtrOnExpiry: boolean | null;
}): PreserveFlags {
  const A = scope.preserveDnsOnExpiry ?? false;
  return { A, PTR: scope.preservePtrOnExpiry ?? A };
}

/**
 * The state of a scope that was found. The state lists the remembered records that are there; those that have vanished wait in the
 * private state, so that the plan can show how they come back.
 */
export async function refreshedState(
  session: Session,
  scope: Scope,
  prior: StoredScope,
  memory: PrivateState,
): Promise<ScopeState> {
  const flags = flagsOf(prior);
  const before = [...readRecords(prior.preservedRecords), ...lostIn(memory).map(({ record }) => record)];
  const { present, lost } = await refreshMemory(session, scope, flags, before);
  rememberLost(memory, lost);
  noteUpdates(memory, prior.dnsUpdates === true, scope.dnsUpdates);
  return stateOf(scope, prior, {
    forceDestroy: prior.forceDestroy ?? false,
    preserveDnsOnExpiry: flags.A,
    preservePtrOnExpiry: flags.PTR,
    preservedRecords: present.map(writeRecord),
  });
}

/** The vanished records that wait to come back. */
export function lostIn(memory: PrivateState): readonly LostRecord[] {
  const kept = memory.get(LOST);
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown) => {
    const { record, why } = entry as { readonly record?: unknown; readonly why?: unknown };
    const [read] = readRecords([record]);
    return read === undefined ? [] : [{ record: read, why: typeof why === "string" ? why : "" }];
  });
}

/** Keeps the vanished records; none once they are back. */
export function rememberLost(memory: PrivateState, lost: readonly LostRecord[]): void {
  const entries = [...lost]
    .sort((a, b) => (keyOfRecord(a.record) < keyOfRecord(b.record) ? -1 : 1))
    .map(({ record, why }) => ({ record: writeRecord(record), why }));
  memory.set(LOST, entries.length === 0 ? undefined : entries);
}
