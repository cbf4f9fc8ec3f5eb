import type { PendingChange } from "../classify/pending";
import type { Guard } from "./report";

/** The limits a user sets, in per cent; `null` for none. */
export interface Limits {
  readonly maxChange: number | null;
  readonly maxDelete: number | null;
}

/** Below this many objects a few changes are a large part, and the guards say nothing. */
const GUARDED_FROM = 10;

/** Measures what the configuration would change (updates, replacements) and delete (deletions, replacements) against the limits. */
export function measureGuards(pending: readonly PendingChange[], existing: number, limits: Limits): readonly Guard[] {
  const count = (...actions: readonly PendingChange["action"][]): number =>
    pending.filter(({ action }) => actions.includes(action)).length;
  const guard = (name: Guard["name"], limit: number | null, counted: number): readonly Guard[] =>
    limit === null
      ? []
      : [
          {
            name,
            limit,
            count: counted,
            of: existing,
            exceeded: existing >= GUARDED_FROM && counted * 100 > limit * existing,
          },
        ];
  return [
    ...guard("max-change", limits.maxChange, count("updated", "replaced")),
    ...guard("max-delete", limits.maxDelete, count("deleted", "replaced")),
  ];
}
