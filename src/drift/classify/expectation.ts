import { canonicalJson, type JsonObject } from "../json";
import type { ObjectChange, Plan } from "../plan/plan";
import { NEVER_COUNTS } from "./attribute-diff";
import { markedAttribute } from "../plan/sensitive";

/**
 * What the plan wants of objects that differ from the state. A difference that nothing wants undone is none: the
 * configuration was changed to what the server has, or the attribute only informs.
 */
export interface Expectation {
  /** Whether an object that is gone is still wanted. */
  wanted(drift: ObjectChange): boolean;
  /** Whether the attribute is to become something else than what the server has. */
  restored(drift: ObjectChange, attribute: string): boolean;
}

/** What marks a record as ours. Nothing is planned for it, but it tells that the record is in other hands. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = { technitium_dns_record_set: ["origin", "owner"] };

/** Reads what the plan wants. A plan made with `-refresh-only` does not say, nor one that was stopped: then the configuration does. */
export function expectationOf(plan: Plan, changes: ReadonlyMap<string, ObjectChange>): Expectation {
  const silent = plan.changes.length === 0 || plan.errored;
  const relevant = new Set(plan.relevant.map(({ resource, attribute }) => `${resource} ${attribute}`));
  const isConfigured = (drift: ObjectChange, attribute: string): boolean =>
    plan.blocks.get(drift.block)?.attributes.has(attribute) === true;
  const isRelevant = ({ address, block }: ObjectChange, attribute: string): boolean =>
    relevant.has(`${address} ${attribute}`) || relevant.has(`${block} ${attribute}`);

  return {
    wanted: (drift) => {
      const planned = changes.get(drift.address);
      if (planned !== undefined) return planned.after !== null;
      return silent && plan.blocks.has(drift.block);
    },
    restored: (drift, attribute) => {
      const planned = changes.get(drift.address);
      if (NEVER_COUNTS.has(attribute)) return false;
      if (planned === undefined) return silent && (isConfigured(drift, attribute) || isAlways(drift, attribute));
      if (planned.after === null) return false;
      if (isAlways(drift, attribute) || isRelevant(drift, attribute)) return true;
      if (markedAttribute(planned.afterUnknown, attribute)) return isConfigured(drift, attribute);
      return differ(planned.after, drift.after, attribute);
    },
  };
}

function isAlways({ type }: ObjectChange, attribute: string): boolean {
  return ALWAYS[type]?.includes(attribute) === true;
}

function differ(one: JsonObject, other: JsonObject | null, attribute: string): boolean {
  return canonicalJson(one[attribute]) !== canonicalJson(other?.[attribute]);
}
