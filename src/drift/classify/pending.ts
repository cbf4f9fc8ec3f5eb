import type { ObjectChange, Plan } from "../plan/plan";
import type { AttributeChange } from "../report/finding";
import { attributeDiff, attributeOf, NEVER_COUNTS } from "./attribute-diff";
import { observation, type Observed } from "./observed";
import { isRestoration, recordOfReservation, RESERVATION_RECORDS } from "./reservation-records";
import { lostRecords, SCOPE_RECORDS } from "./scope-records";
import { describeObject, subjectOf } from "./subject";

/** What an apply would do to an object because of the configuration, beside undoing drift. */
export interface PendingChange {
  readonly change: ObjectChange;
  readonly action: "created" | "updated" | "replaced" | "deleted";
  readonly attributes: readonly AttributeChange[];
}

/** What was found drifted of an object: all of it, or some attributes. */
export type Drifted = ReadonlyMap<string, "gone" | ReadonlySet<string>>;

/** The changes of a plan that the configuration asks for. */
export function pendingChanges(plan: Plan, drifted: Drifted): readonly PendingChange[] {
  return plan.changes.flatMap((change): readonly PendingChange[] => {
    const action = actionOf(change);
    const drift = drifted.get(change.address);
    if (action === null || (action === "created" && drift === "gone")) return [];
    if (action !== "updated" || change.before === null || change.after === null)
      return [{ change, action, attributes: [] }];
    const back = drift === "gone" || drift === undefined ? new Set<string>() : drift;
    const differing = attributeDiff({ ...change, before: change.before, after: change.after });
    const known = differing.filter(({ path, afterUnknown }) => {
      const attribute = attributeOf(path);
      const isConfigured = plan.blocks.get(change.block)?.attributes.has(attribute) === true;
      return (
        !NEVER_COUNTS.has(attribute) &&
        !back.has(attribute) &&
        (!afterUnknown || isConfigured) &&
        !isRestored(change, attribute)
      );
    });
    // Of an update nothing but values that the server will make up may be left: then drift alone has caused it.
    const restores = differing.some(({ path }) => isRestored(change, attributeOf(path)));
    if (known.length === 0 && (back.size > 0 || restores)) return [];
    return [{ change, action, attributes: known }];
  });
}

function isRestored(change: ObjectChange, attribute: string): boolean {
  if (change.type === "technitium_dhcp_scope" && attribute === SCOPE_RECORDS) return true;
  return RESERVATION_RECORDS.some((pair) => pair.record === attribute && isRestoration(change, pair));
}

/** A pending change as a finding. */
export function observePending({ change, action, attributes }: PendingChange): Observed {
  const values = change.after ?? change.before ?? {};
  const sensitive = change.after === null ? change.beforeSensitive : change.afterSensitive;
  return {
    subject: subjectOf(change.type, values, sensitive),
    observation: observation({
      kind: "pending",
      address: change.address,
      type: change.type,
      object: describeObject(change.address, change.type, values, sensitive),
      text: `it will be ${action} by the next apply, as the configuration says`,
      attributes,
      advice: ["terraform apply does it"],
    }),
  };
}

/**
 * Records of reservations and scopes that an earlier refresh has already written down as gone. The state says nothing of drift any
 * more, but the plan wants them back although the configuration did not change.
 */
export function observeRestorations(plan: Plan, drifted: Drifted): readonly Observed[] {
  return plan.changes.flatMap((change) => {
    const { before, after } = change;
    const drift = drifted.get(change.address);
    if (before === null || after === null || drift === "gone" || actionOf(change) !== "updated") return [];
    if (change.type === "technitium_dhcp_scope") {
      return drift?.has(SCOPE_RECORDS) === true ? [] : lostRecords(change, after, before);
    }
    if (change.type !== "technitium_dhcp_reservation") return [];
    return RESERVATION_RECORDS.flatMap((pair) => {
      if (drift?.has(pair.record) === true || !isRestoration(change, pair)) return [];
      const attribute = attributeDiff({ ...change, before, after }).find(({ path }) => path === pair.record);
      const seen = attribute === undefined ? null : recordOfReservation(change, before, pair, attribute);
      return seen === null ? [] : [seen];
    });
  });
}

function actionOf({ actions, before, after }: ObjectChange): PendingChange["action"] | null {
  const deletes = actions.includes("delete");
  if (actions.includes("create")) return deletes || (before !== null && after !== null) ? "replaced" : "created";
  if (deletes) return "deleted";
  return actions.includes("update") ? "updated" : null;
}
