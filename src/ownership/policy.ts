/** What may be done with a record that is not ours. */
export const conflictPolicies = ["refuse", "adopt_identical", "adopt_dhcp", "overwrite"] as const;

/**
 * - `refuse`: leave it alone and say whose it is.
 * - `adopt_identical`: take it over if its values are the wanted ones already.
 * - `adopt_dhcp`: take it over if the DHCP server made it.
 * - `overwrite`: take it over unless another owner's tag is on it.
 */
export type ConflictPolicy = (typeof conflictPolicies)[number];

/** The policy of a configuration that names none. */
export const DEFAULT_CONFLICT_POLICY: ConflictPolicy = "refuse";

/** Whether the text names a policy. */
export function isConflictPolicy(text: string): text is ConflictPolicy {
  return conflictPolicies.some((policy) => policy === text);
}
