import { keepObjectSpelling } from "../schema/spelling";
import { type Answer, answer } from "./call";
import type { AnyResource } from "./definition/any";
import { ProblemError } from "../schema/problem-error";
import type { ObjectValue } from "../value";
import type { Packed, Typed } from "./packed";
import { ResourceCall } from "./resource-call";
import type { Prepared, ProviderSession } from "./session";
import { packNull, packState, unpack } from "./unpack";

/** The stored state of one object. */
export interface ReadRequest {
  readonly typeName: string;
  readonly currentState: Packed;
  readonly private: Uint8Array;
}

/** What the object looks like now; a null object is gone. */
export interface ReadResponse {
  readonly newState: Typed | null;
  readonly private: Uint8Array;
}

/** Looks at one object again. What it means the same as before keeps its spelling. */
export function readResource(
  session: ProviderSession,
  request: ReadRequest,
  caller: AbortSignal,
): Promise<Answer<ReadResponse>> {
  return answer<ReadResponse>(session, caller, { newState: null, private: request.private }, async (call) => {
    const resource = session.resource(request.typeName);
    call.report.kind = resource.kind;
    const current = unpack(resource, request.currentState);
    if (current === null) return { newState: packNull(resource), private: request.private };
    requireIdentity(resource, current);
    const context = new ResourceCall(call, request.private);
    const answered = await resource.definition.read(context, current);
    context.imported = false;
    const newState = answered.found
      ? packState(call, resource, keepObjectSpelling(resource.kind, current, answered.state))
      : packNull(resource);
    return { newState, private: context.private.bytes() };
  });
}

/** A definition may count on the identity; only a state that somebody edited lacks it. */
export function requireIdentity(resource: Prepared<AnyResource<unknown>>, state: ObjectValue): void {
  const absent = resource.kind.fields.filter(
    ({ name }) => resource.definition.identity.includes(name) && (state[name] ?? null) === null,
  );
  if (absent.length === 0) return;
  const names = absent.map(({ wireName }) => wireName).join(", ");
  throw new ProblemError(
    "failed",
    "State lacks its identity",
    `The stored state has no ${names}, without which the object cannot be found. Remove it with "terraform state rm" and import it again.`,
  );
}
