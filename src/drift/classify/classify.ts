import type { ObjectChange, Plan } from "../plan/plan";
import type { NotChecked } from "../report/report";
import { type Diagnostic, diagnosticText } from "../terraform/diagnostic";
import { attributeOf } from "./attribute-diff";
import { observeDrift } from "./drift";
import { expectationOf } from "./expectation";
import type { Observed } from "./observed";
import { observePending, observeRestorations, pendingChanges, type PendingChange } from "./pending";
import { unread } from "./unread";

/** What a plan tells: pure, in no order yet. */
export interface Classified {
  readonly observed: readonly Observed[];
  readonly pending: readonly PendingChange[];
  readonly notChecked: readonly NotChecked[];
  /** The objects that were looked at. */
  readonly checked: readonly CheckedAddress[];
}

/** An object that was looked at. */
export type CheckedAddress = Pick<ObjectChange, "address" | "block" | "type">;

/** Puts everything a plan says about our objects into the closed vocabulary of findings. */
export function classify(plan: Plan, diagnostics: readonly Diagnostic[]): Classified {
  const changes = new Map(plan.changes.map((change) => [change.address, change]));
  const expectation = expectationOf(plan, changes);
  const drift = plan.drift.flatMap((change) => observeDrift(change, expectation));
  const drifted = driftedParts(drift);
  const pending = pendingChanges(plan, drifted);
  const { observed: unreadable, notChecked } = unread(plan, diagnostics);
  const failed = new Set(unreadable.map(({ observation }) => observation.address));
  const observed = [...drift, ...observeRestorations(plan, drifted), ...pending.map(observePending), ...unreadable].map(
    (seen) => withNotes(seen, diagnostics),
  );
  return { observed, pending, notChecked, checked: checkedObjects(plan).filter(({ address }) => !failed.has(address)) };
}

function driftedParts(drift: readonly Observed[]): ReadonlyMap<string, "gone" | ReadonlySet<string>> {
  const parts = new Map<string, "gone" | Set<string>>();
  for (const { observation } of drift) {
    const { address, attributes } = observation;
    if (address === null) continue;
    if (attributes.length === 0) {
      parts.set(address, "gone");
      continue;
    }
    const known = parts.get(address) ?? new Set<string>();
    if (known === "gone") continue;
    for (const { path } of attributes) known.add(attributeOf(path));
    parts.set(address, known);
  }
  return parts;
}

/** Objects that exist or did so when they were last seen; those that are still to be made are none of them. */
function checkedObjects(plan: Plan): readonly CheckedAddress[] {
  const existing = [...plan.state, ...plan.drift, ...plan.changes.filter(({ before }) => before !== null)];
  return [...new Map(existing.map(({ address, block, type }) => [address, { address, block, type }])).values()];
}

/** What the provider warned of, which for a lost record is often the reason. */
function withNotes(seen: Observed, diagnostics: readonly Diagnostic[]): Observed {
  const { address, kind } = seen.observation;
  if (address === null || kind === "unknown") return seen;
  const notes = diagnostics
    .filter((diagnostic) => diagnostic.severity === "warning" && diagnostic.address === address)
    .map(diagnosticText);
  return notes.length === 0 ? seen : { ...seen, observation: { ...seen.observation, notes: [...new Set(notes)] } };
}
