import type { AnyAttribute, Kind, ObjectKind } from "../schema/kind";
import type { Path } from "../schema/path";
import { listSteps } from "../schema/path";
import { equalValues } from "../schema/meaning";
import { wirePath, type WireStep } from "../schema/wire-path";
import type { ObjectValue, Value } from "../value";
import { type Answer, answer } from "./call";
import type { AnyChange, AnyDecision, AnyResource } from "./definition/any";
import type { Packed, Typed } from "./packed";
import { markUnknown } from "./plan/mark-unknown";
import { replacementPaths } from "./plan/replacement";
import { settle } from "../schema/settle";
import { ResourceCall } from "./resource-call";
import type { Prepared, ProviderSession } from "./session";
import { packNull, packPlan, unpack } from "./unpack";

/** What Terraform wants of one object. */
export interface PlanRequest {
  readonly typeName: string;
  readonly priorState: Packed;
  /** Terraform's first guess: the configuration, with prior values where it has none and the provider chooses. */
  readonly proposedNewState: Packed;
  readonly config: Packed;
  readonly priorPrivate: Uint8Array;
}

/** What will become of it. */
export interface PlanResponse {
  readonly plannedState: Typed | null;
  /** Attributes whose change needs a new object. */
  readonly requiresReplace: readonly (readonly WireStep[])[];
  readonly plannedPrivate: Uint8Array;
}

/**
 * Plans a change, in this order: configured values (in their prior spelling where that means the same) and defaults; unknown for
 * what the provider chooses, if anything changes at all; the resource's own decision; then what needs a replacement.
 */
export function planResourceChange(
  session: ProviderSession,
  request: PlanRequest,
  caller: AbortSignal,
): Promise<Answer<PlanResponse>> {
  const failed = { plannedState: null, requiresReplace: [], plannedPrivate: request.priorPrivate };
  return answer<PlanResponse>(session, caller, failed, async (call) => {
    const resource = session.resource(request.typeName);
    call.report.kind = resource.kind;
    const prior = unpack(resource, request.priorState);
    const config = unpack(resource, request.config);
    const context = new ResourceCall(call, request.priorPrivate);

    if (config === null) {
      if (prior !== null) await resource.definition.plan?.(context, { action: "delete", config, prior, planned: null });
      return { plannedState: packNull(resource), requiresReplace: [], plannedPrivate: context.private.bytes() };
    }

    const proposed = unpack(resource, request.proposedNewState) ?? config;
    const { planned, replace } = await planObject(resource, context, { config, proposed, prior });
    return {
      plannedState: packPlan(call, resource, planned),
      requiresReplace: prior === null ? [] : wirePaths(resource, replace),
      plannedPrivate: context.private.bytes(),
    };
  });
}

interface Wish {
  readonly config: ObjectValue;
  readonly proposed: ObjectValue;
  readonly prior: ObjectValue | null;
}

async function planObject(
  { kind, definition }: Prepared<AnyResource<unknown>>,
  context: ResourceCall,
  { config, proposed, prior }: Wish,
): Promise<{ readonly planned: ObjectValue; readonly replace: readonly Path[] }> {
  const settled = settle(kind, config, proposed, prior);
  const changes = !equalValues(kind, settled, prior);
  let planned = changes ? markUnknown(kind, config, settled, prior) : settled;

  let replace: readonly Path[] = [];
  if (definition.plan !== undefined) {
    const change: AnyChange =
      prior === null ? { action: "create", config, prior, planned } : { action: "update", config, prior, planned };
    const decision = (await definition.plan(context, change)) ?? {};
    const decided = decisionsOf(kind, { config, proposed, prior }, planned, decision);
    planned = { ...planned, ...decided };
    // The decision is the first change: then the rest is the provider's to choose, too.
    if (!changes && !equalValues(kind, planned, prior))
      planned = markUnknown(kind, config, planned, prior, (name) => Object.hasOwn(decided, name));
    replace = (decision.replace ?? []).map(listSteps);
  }
  if (prior !== null) replace = [...replacementPaths(kind, config, planned, prior), ...replace];
  return { planned, replace };
}

/** The values that were decided on. Terraform lets nobody plan over a configured value, and would blame the plan as a whole. */
function decisionsOf({ attributes }: ObjectKind, wish: Wish, planned: ObjectValue, decision: AnyDecision): ObjectValue {
  const decided: Record<string, Value> = {};
  for (const [name, value] of Object.entries(decision.set ?? {})) {
    if (value === undefined) continue;
    const attribute = attributes[name];
    if (attribute === undefined || !isOpen(attribute, name, value, wish, planned))
      throw new Error(`The plan sets ${name}, which is for the configuration to set.`);
    decided[name] = value;
  }
  return decided;
}

/** Whether Terraform takes a value: where the configuration has none, of course; but also in place of a configured one, if it was there before. */
function isOpen(
  attribute: AnyAttribute,
  name: string,
  value: Value,
  { config, prior }: Wish,
  planned: ObjectValue,
): boolean {
  const { presence, type } = attribute;
  if ((config[name] ?? null) === null && presence !== "required" && presence !== "optional") return true;
  if (hasAttributes(type)) return true;
  return [planned, prior].some((object) => equalValues(type, value, object?.[name] ?? null));
}

/** Whether there are attributes within, for which Terraform looks at each. */
function hasAttributes(type: Kind): boolean {
  return type.shape === "object" || (type.shape !== "leaf" && type.element.shape === "object");
}

/** Each once, in a fixed order. */
function wirePaths({ kind }: Prepared<AnyResource<unknown>>, paths: readonly Path[]): readonly (readonly WireStep[])[] {
  const byText = new Map(paths.map((path) => [JSON.stringify(path), wirePath(kind, path)]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}
