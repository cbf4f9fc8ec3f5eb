import type { Kind, ObjectKind } from "../schema/kind";
import { ProblemError } from "../schema/problem-error";
import { objectFromWire } from "../schema/wire-form";
import type { ObjectType } from "../type";
import { isObjectValue, type ObjectValue } from "../value";
import { decodeJson, parseJson } from "../wire/json";
import { type Answer, answer, type Call } from "./call";
import type { AnyResource } from "./definition/any";
import type { Typed } from "./packed";
import type { Prepared, ProviderSession } from "./session";
import { packState } from "./unpack";

/** A state as it stands in the state file, and the schema version that left it. */
export interface UpgradeRequest {
  readonly typeName: string;
  readonly version: number;
  /** JSON; empty in state files older than Terraform 0.12. */
  readonly rawState: Uint8Array;
}

/** The state by the current schema: as JSON that needs no change, or as a value. */
export interface UpgradeResponse {
  readonly upgradedState: { readonly json: Uint8Array } | Typed | null;
}

/**
 * Reads a stored state by the current schema. Terraform asks for every object of every run, so a state that the schema fits as it stands goes back
 * untouched. Otherwise attributes that are no more are dropped, new ones are null, and numbers keep all their digits.
 */
export function upgradeResourceState(
  session: ProviderSession,
  { typeName, version, rawState }: UpgradeRequest,
  caller: AbortSignal,
): Promise<Answer<UpgradeResponse>> {
  return answer<UpgradeResponse>(session, caller, { upgradedState: null }, (call) => {
    const resource = session.resource(typeName);
    call.report.kind = resource.kind;
    if (rawState.length === 0)
      throw new ProblemError(
        "unsupported",
        "State is too old",
        "The state was written by a Terraform older than 0.12. Let Terraform 0.12 or 0.13 rewrite it first.",
      );
    const upgrade = resource.definition.upgrade?.[version];
    if (upgrade !== undefined) return { upgradedState: rewrite(call, resource, rawState, upgrade) };
    if (fitsAsItStands(resource.kind, rawState)) return { upgradedState: { json: rawState } };
    const value = decodeJson(rawState, resource.type, { tolerant: true });
    return { upgradedState: { value, type: resource.type } };
  });
}

/** The old state as its upgrade has it; what the upgrade leaves out is read as it stands. */
function rewrite(
  call: Call,
  resource: Prepared<AnyResource<unknown>>,
  rawState: Uint8Array,
  upgrade: NonNullable<NonNullable<AnyResource<unknown>["upgrade"]>[number]>,
): Typed {
  const old = parseJson(rawState);
  if (!isObjectValue(old)) throw new Error("the stored state is not an object");
  const changed = upgrade(old);
  const names = resource.kind.fields.filter(({ name }) => changed[name] === undefined).map(({ wireName }) => wireName);
  return packState(call, resource, { ...readAttributes(resource, names, rawState), ...changed });
}

function readAttributes(
  { kind, type }: Prepared<AnyResource<unknown>>,
  names: readonly string[],
  rawState: Uint8Array,
): ObjectValue {
  const wanted = new Set(names);
  const part: ObjectType = ["object", Object.fromEntries(Object.entries(type[1]).filter(([name]) => wanted.has(name)))];
  const value = decodeJson(rawState, part, { tolerant: true });
  const misfit = (): void => undefined;
  return isObjectValue(value) ? objectFromWire(kind, value, misfit) : {};
}

/**
 * Whether the state has no attributes but those of the schema. Terraform reads JSON itself and takes missing attributes for null, so only
 * names have to be looked at; the values, whose numbers a quick look would round, never are.
 */
function fitsAsItStands(kind: ObjectKind, rawState: Uint8Array): boolean {
  const text = Buffer.from(rawState.buffer, rawState.byteOffset, rawState.byteLength).toString("utf8");
  return hasOnlyNamesOf(kind, JSON.parse(text));
}

function hasOnlyNamesOf(kind: Kind, json: unknown): boolean {
  if (kind.shape === "leaf" || json === null || typeof json !== "object") return true;
  if (kind.shape !== "object") return Object.values(json).every((element) => hasOnlyNamesOf(kind.element, element));
  let known = 0;
  for (const { wireName, attribute } of kind.fields) {
    const member: unknown = Reflect.get(json, wireName);
    if (member === undefined) continue;
    known += 1;
    if (!hasOnlyNamesOf(attribute.type, member)) return false;
  }
  return known === Object.keys(json).length;
}
