import type { AnyAttribute, Kind, ObjectKind } from "../../schema/kind";
import { equalValues } from "../../schema/meaning";
import { elementOf, memberOf } from "../../schema/part";
import type { Path } from "../../schema/path";
import type { ObjectValue, Value } from "../../value";
import { isListValue, isObjectValue, isUnknown } from "../../value";

/**
 * The attributes whose change needs a new object in place of the old one. A value that the provider is yet to choose is no such
 * change; one that the configuration does not know yet is.
 */
export function replacementPaths(
  kind: ObjectKind,
  config: ObjectValue,
  planned: ObjectValue,
  prior: ObjectValue,
): readonly Path[] {
  const paths: Path[] = [];
  collect(kind, config, planned, prior, [], paths);
  return paths;
}

function collect(kind: ObjectKind, config: Value, planned: Value, prior: Value, path: Path, paths: Path[]): void {
  if (!isObjectValue(planned) || !isObjectValue(prior)) return;
  for (const { name, attribute } of kind.fields) {
    const after = planned[name] ?? null;
    const before = prior[name] ?? null;
    if (equalValues(attribute.type, before, after)) continue;
    const configured = memberOf(config, name);
    if (isUnknown(after) && !isUnknown(configured)) continue;
    if (needsReplacement(attribute, before, after)) paths.push([...path, name]);
    else collectParts(attribute.type, configured, after, before, [...path, name], paths);
  }
}

function needsReplacement(attribute: AnyAttribute, prior: Value, planned: Value): boolean {
  return typeof attribute.replace === "boolean" ? attribute.replace : attribute.replace(prior, planned);
}

/** Into the parts that both values have. Elements of sets have no paths. */
function collectParts(kind: Kind, config: Value, planned: Value, prior: Value, path: Path, paths: Path[]): void {
  if (kind.shape === "object") return collect(kind, config, planned, prior, path, paths);
  if (kind.shape === "leaf" || kind.shape === "set" || kind.element.shape === "leaf") return;
  const { element } = kind;
  if (isListValue(planned))
    planned.forEach((value, index) =>
      collect(element, elementOf(config, index), value, elementOf(prior, index), [...path, index], paths),
    );
  else if (isObjectValue(planned))
    for (const [key, value] of Object.entries(planned))
      collect(element, memberOf(config, key), value, memberOf(prior, key), [...path, key], paths);
}
