import { blockAddress } from "../plan/address";
import { OUR_TYPES, type Plan, type StateObject } from "../plan/plan";
import { observation, type Observed } from "./observed";
import { describeObject } from "./subject";
import type { NotChecked } from "../report/report";
import { type Diagnostic, diagnosticText } from "../terraform/diagnostic";

/** What the plan could not find out. */
export interface Unread {
  readonly observed: readonly Observed[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * What was not read: objects whose read failed, objects that a stopped or partial plan did not come to, and what went
 * wrong with the plan as a whole.
 */
export function unread(plan: Plan, diagnostics: readonly Diagnostic[]): Unread {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const reasons = new Map<string, string>();
  const notChecked: NotChecked[] = [];
  for (const error of errors) {
    const { address } = error;
    if (address !== null && isOurs(address)) reasons.set(address, diagnosticText(error));
    else notChecked.push({ subject: "plan", reason: diagnosticText(error) });
  }
  for (const address of plan.deferred) reasons.set(address, "Terraform put it off to a later run");

  if (plan.errored || !plan.complete) {
    const planned = new Set(plan.changes.map(({ address }) => address));
    const why = plan.errored ? "the plan was stopped by an error before it came here" : "the plan left it out";
    for (const { address } of [...plan.state, ...plan.drift]) {
      if (!planned.has(address) && !reasons.has(address)) reasons.set(address, why);
    }
  }
  if (plan.errored && errors.length === 0) notChecked.push({ subject: "plan", reason: "it was stopped by an error" });
  if (!plan.complete && !plan.errored) {
    notChecked.push({
      subject: "plan",
      reason: "it is not complete: it was made with -target or -exclude, or parts were put off",
    });
  }
  const state = new Map(plan.state.map((object) => [object.address, object]));
  return {
    observed: [...reasons].map(([address, reason]) => unknown(address, reason, state.get(address))),
    notChecked,
  };
}

function unknown(address: string, reason: string, known: StateObject | undefined): Observed {
  const type = blockAddress(address).split(".").at(-2) ?? "";
  return {
    subject: { kind: "other" },
    observation: observation({
      kind: "unknown",
      address,
      type,
      object: known === undefined ? address : describeObject(address, type, known.values, known.sensitive),
      text: `it could not be read: ${reason}`,
      advice: ["find out why it cannot be read, and run the check again"],
    }),
  };
}

function isOurs(address: string): boolean {
  return blockAddress(address).split(".").at(-2)?.startsWith(OUR_TYPES) === true;
}
