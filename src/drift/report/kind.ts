/**
 * What can be found, worst first. The words are the same in every format, and part of what users script against.
 *
 * - `missing` in the state, gone from the server
 * - `changed` an attribute differs
 * - `owner` a record that was ours is somebody else's now
 * - `orphan` carries our tag and is in no state
 * - `expiring` our record will be deleted by its zone's timer
 * - `unknown` could not be read
 * - `pending` configuration that is not applied yet
 * - `foreign` others' records under our names, or in a zone that was asked for
 * - `dynamic` lease data under our names
 */
export const FINDING_KINDS = [
  "missing",
  "changed",
  "owner",
  "orphan",
  "expiring",
  "unknown",
  "pending",
  "foreign",
  "dynamic",
] as const;

/** One of {@link FINDING_KINDS}. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The kinds that may count as drift. `unknown` never does: it makes the look incomplete. */
export type FailableKind = Exclude<FindingKind, "unknown">;

/** What counts as drift unless the user says otherwise. */
export const DEFAULT_FAIL_ON: readonly FailableKind[] = ["missing", "changed", "owner", "orphan", "expiring"];

/** Whether the text is a kind that may count as drift. */
export function isFailableKind(text: string): text is FailableKind {
  return text !== "unknown" && (FINDING_KINDS as readonly string[]).includes(text);
}
