import { DriftError } from "../drift-error";
import { isJsonObject, type Json, type JsonObject, listIn, objectIn, objectsIn, parseJson, textIn } from "../json";
import { blockAddress } from "./address";
import { readConfiguration } from "./configuration";
import { collectSecrets } from "./sensitive";
import { type Action, type ObjectChange, OUR_TYPES, type Plan, type RelevantAttribute, type StateObject } from "./plan";

const ACTIONS: readonly string[] = ["no-op", "create", "read", "update", "delete", "forget"];

/**
 * Reads what `terraform show -json` prints for a plan, format 1.x. Lines around it, which some wrappers print, are passed
 * over; members that this version does not know are too, as the format asks for.
 * @throws DriftError `plan-unreadable`, `plan-format`
 */
export function parsePlan(text: string, source: string): Plan {
  const root = planObject(text, source);
  const version = textIn(root.format_version);
  if (version === null || !/^1\.\d+$/.test(version)) {
    throw new DriftError(
      "plan-format",
      `${source} has plan format ${version === null ? "(none)" : version.slice(0, 20)}; this program reads 1.x`,
    );
  }
  if (root.resource_changes === undefined && root.configuration === undefined && root.planned_values === undefined) {
    throw new DriftError(
      "plan-format",
      `${source} is no plan${root.values === undefined ? "" : ", but a state"}; it takes the output of terraform show -json PLANFILE`,
    );
  }
  const changes = objectsIn(root.resource_changes).flatMap(readChange);
  const drift = objectsIn(root.resource_drift).flatMap(readChange);
  const state = readModule(objectIn(objectIn(objectIn(root.prior_state).values).root_module));
  const configuration = readConfiguration(objectIn(root.configuration), objectIn(root.variables));
  return {
    ...configuration,
    terraformVersion: textIn(root.terraform_version),
    errored: root.errored === true,
    complete: root.complete !== false,
    drift,
    changes,
    state,
    secrets: [...new Set([...configuration.secrets, ...markedSecrets([...drift, ...changes], state)])],
    relevant: objectsIn(root.relevant_attributes).flatMap(readRelevant),
    deferred: objectsIn(root.deferred_changes).flatMap(({ resource_change }) =>
      ours(objectIn(resource_change)) ? [textIn(objectIn(resource_change).address) ?? ""] : [],
    ),
  };
}

/** Every text that the plan marks as secret, wherever it is: it must not come back by another way, as from the server. */
function markedSecrets(changes: readonly ObjectChange[], state: readonly StateObject[]): Iterable<string> {
  const found = new Set<string>();
  for (const { before, after, beforeSensitive, afterSensitive } of changes) {
    collectSecrets(before, beforeSensitive, found);
    collectSecrets(after, afterSensitive, found);
  }
  for (const { values, sensitive } of state) collectSecrets(values, sensitive, found);
  return found;
}

function planObject(text: string, source: string): JsonObject {
  if (text.startsWith("PK")) {
    throw new DriftError(
      "plan-unreadable",
      `${source} is a plan file, not its JSON form; make that with terraform show -json ${source}`,
    );
  }
  // Byte order marks and the lines of wrappers may stand around the one line that is the plan.
  for (const candidate of [text.replace(/^\uFEFF/, ""), ...linesOf(text)]) {
    const value = parsed(candidate);
    if (isJsonObject(value) && (value.format_version !== undefined || candidate.length === text.length)) return value;
  }
  throw new DriftError("plan-unreadable", `${source} is no JSON; it takes the output of terraform show -json PLANFILE`);
}

function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    const line = text.slice(start, stop).trim();
    if (line.startsWith("{")) yield line;
    start = stop + 1;
  }
}

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function isAction(value: Json): value is Action {
  return typeof value === "string" && ACTIONS.includes(value);
}

function ours(entry: JsonObject): boolean {
  return entry.mode === "managed" && (textIn(entry.type) ?? "").startsWith(OUR_TYPES);
}

function readChange(entry: JsonObject): readonly ObjectChange[] {
  const address = textIn(entry.address);
  const type = textIn(entry.type);
  if (!ours(entry) || address === null || type === null || entry.deposed !== undefined) return [];
  const change = objectIn(entry.change);
  return [
    {
      address,
      block: blockAddress(address),
      type,
      actions: listIn(change.actions).filter(isAction),
      before: isJsonObject(change.before) ? change.before : null,
      after: isJsonObject(change.after) ? change.after : null,
      afterUnknown: change.after_unknown ?? false,
      beforeSensitive: change.before_sensitive ?? false,
      afterSensitive: change.after_sensitive ?? false,
    },
  ];
}

function readModule(module: JsonObject): readonly StateObject[] {
  const own = objectsIn(module.resources).flatMap((entry) => {
    const address = textIn(entry.address);
    const type = textIn(entry.type);
    if (!ours(entry) || address === null || type === null || entry.deposed_key !== undefined) return [];
    const { values, sensitive_values: sensitive } = entry;
    return [{ address, block: blockAddress(address), type, values: objectIn(values), sensitive: sensitive ?? false }];
  });
  return [...own, ...objectsIn(module.child_modules).flatMap(readModule)];
}

function readRelevant(entry: JsonObject): readonly RelevantAttribute[] {
  const resource = textIn(entry.resource);
  const attribute = listIn(entry.attribute)[0];
  return resource === null || typeof attribute !== "string" ? [] : [{ resource, attribute }];
}
