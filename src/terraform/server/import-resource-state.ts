import { ProblemError } from "../schema/problem-error";
import type { ObjectValue } from "../value";
import { type Answer, answer } from "./call";
import type { Typed } from "./packed";
import { requireIdentity } from "./read-resource";
import { ResourceCall } from "./resource-call";
import type { ProviderSession } from "./session";
import { packState } from "./unpack";

/** The object that an import id stands for, of which little more than the identity is known. */
interface ImportedResource {
  readonly typeName: string;
  readonly state: Typed;
  readonly private: Uint8Array;
}

/** One object or, with errors, none. */
export interface ImportResponse {
  readonly importedResources: readonly ImportedResource[];
}

/** Makes a first state out of an import id. Terraform reads the object next, which is told so. */
export function importResourceState(
  session: ProviderSession,
  request: { readonly typeName: string; readonly id: string },
  caller: AbortSignal,
): Promise<Answer<ImportResponse>> {
  return answer<ImportResponse>(session, caller, { importedResources: [] }, async (call) => {
    const resource = session.resource(request.typeName);
    const { definition, kind } = resource;
    call.report.kind = kind;
    if (definition.import === undefined)
      throw new ProblemError("unsupported", "Import is not possible", `A ${definition.name} cannot be imported.`);
    const context = new ResourceCall(call, new Uint8Array());
    const known = await definition.import(context, request.id);
    const state: ObjectValue = Object.fromEntries(kind.fields.map(({ name }) => [name, known[name] ?? null]));
    requireIdentity(resource, state);
    context.imported = true;
    const imported = {
      typeName: definition.name,
      state: packState(call, resource, state),
      private: context.private.bytes(),
    };
    return { importedResources: [imported] };
  });
}
