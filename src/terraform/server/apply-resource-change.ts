import { ProblemError } from "../schema/problem-error";
import { keepObjectSpelling } from "../schema/spelling";
import { withoutUnknown } from "../schema/unknown-parts";
import type { ObjectValue } from "../value";
import { type Answer, answer, type Call } from "./call";
import type { AnyResource } from "./definition/any";
import type { Packed, Typed } from "./packed";
import { ResourceCall } from "./resource-call";
import type { Prepared, ProviderSession } from "./session";
import { packNull, packState, unpack } from "./unpack";

/** What was planned for one object. */
export interface ApplyRequest {
  readonly typeName: string;
  readonly priorState: Packed;
  readonly plannedState: Packed;
  readonly config: Packed;
  readonly plannedPrivate: Uint8Array;
}

/** What became of it. With errors: what is there nevertheless. */
export interface ApplyResponse {
  readonly newState: Typed | null;
  readonly private: Uint8Array;
}

/**
 * Creates, updates or deletes one object. When that fails half way, the answer carries the object as it is by then, so that Terraform
 * never loses sight of something that exists.
 */
export function applyResourceChange(
  session: ProviderSession,
  request: ApplyRequest,
  caller: AbortSignal,
): Promise<Answer<ApplyResponse>> {
  return answer<ApplyResponse>(session, caller, { newState: null, private: request.plannedPrivate }, async (call) => {
    const resource = session.resource(request.typeName);
    call.report.kind = resource.kind;
    const prior = unpack(resource, request.priorState);
    const planned = unpack(resource, request.plannedState);
    const config = unpack(resource, request.config);
    const context = new ResourceCall(call, request.plannedPrivate);
    const newState = await apply(call, resource, context, { prior, planned, config });
    return { newState, private: context.private.bytes() };
  });
}

interface Change {
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue | null;
  readonly config: ObjectValue | null;
}

async function apply(
  call: Call,
  resource: Prepared<AnyResource<unknown>>,
  context: ResourceCall,
  { prior, planned, config }: Change,
): Promise<Typed> {
  try {
    if (planned !== null) {
      const state = await make(resource.definition, context, planned, prior, config ?? planned);
      return packState(call, resource, keepObjectSpelling(resource.kind, planned, state));
    }
    if (prior !== null) await resource.definition.delete(context, prior);
    return packNull(resource);
  } catch (error) {
    call.fail(error);
    return packReached(call, resource, context, { prior, planned, config });
  }
}

async function make(
  definition: AnyResource<unknown>,
  context: ResourceCall,
  planned: ObjectValue,
  prior: ObjectValue | null,
  config: ObjectValue,
): Promise<ObjectValue> {
  if (prior === null) return definition.create(context, planned, config);
  if (definition.update !== undefined) return definition.update(context, planned, prior, config);
  throw new ProblemError(
    "unsupported",
    "Change is not possible",
    `A ${definition.name} cannot be changed. Replace it with "terraform apply -replace=ADDRESS".`,
  );
}

/** The object as far as it got: what it said itself, over what was planned for a new one and over what was there for others. */
function packReached(
  call: Call,
  resource: Prepared<AnyResource<unknown>>,
  context: ResourceCall,
  change: Change,
): Typed {
  const { progress } = context;
  const ground = change.prior ?? (progress === null ? null : change.planned);
  if (ground === null) return packNull(resource);
  const reached = Object.fromEntries(
    Object.entries({ ...ground, ...progress }).map(([name, value]) => [name, withoutUnknown(value ?? null)]),
  );
  return packState(call, resource, keepObjectSpelling(resource.kind, change.planned ?? ground, reached));
}
