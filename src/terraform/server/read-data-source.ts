import { keepObjectSpelling } from "../schema/spelling";
import { type Answer, answer } from "./call";
import type { Packed, Typed } from "./packed";
import { settle } from "../schema/settle";
import type { ProviderSession } from "./session";
import { packState, unpack } from "./unpack";

/** What was looked up. */
export interface ReadDataResponse {
  readonly state: Typed | null;
}

/** Looks something up. Terraform puts this off until the whole configuration is known. */
export function readDataSource(
  session: ProviderSession,
  request: { readonly typeName: string; readonly config: Packed },
  caller: AbortSignal,
): Promise<Answer<ReadDataResponse>> {
  return answer<ReadDataResponse>(session, caller, { state: null }, async (call) => {
    const source = session.dataSource(request.typeName);
    call.report.kind = source.kind;
    const given = unpack(source, request.config) ?? {};
    const config = settle(source.kind, given, given, null);
    const state = await source.definition.read(call, config);
    return { state: packState(call, source, keepObjectSpelling(source.kind, config, state)) };
  });
}
