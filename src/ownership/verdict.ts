import type { Origin } from "./origin";
import type { ConflictPolicy } from "./policy";

/** What to do about one record, or about none. */
export type Action = "create" | "update" | "take-over" | "refuse";

/**
 * The table of what may be written where, given who made what is there (`null`: nothing is), what the user allows, and whether
 * the values there are the wanted ones.
 */
export function actionFor(found: Origin | null, policy: ConflictPolicy, valuesEqual: boolean): Action {
  if (found === null) return "create";
  switch (found.kind) {
    case "ours":
      return "update";
    case "other-owner":
      return "refuse";
    case "dhcp":
      return mayTakeDhcp(policy, valuesEqual) ? "take-over" : "refuse";
    case "manual":
    case "copied":
      return mayTakeManual(policy, valuesEqual) ? "take-over" : "refuse";
  }
}

function mayTakeDhcp(policy: ConflictPolicy, valuesEqual: boolean): boolean {
  return policy === "adopt_dhcp" || mayTakeManual(policy, valuesEqual);
}

function mayTakeManual(policy: ConflictPolicy, valuesEqual: boolean): boolean {
  return policy === "overwrite" || (policy === "adopt_identical" && valuesEqual);
}
