import type { ObjectValue, Value } from "../value";
import { isListValue, isObjectValue, isUnknown } from "../value";
import type { AnyAttribute, Kind, LeafKind, ObjectKind } from "./kind";
import { meaningKey, printLeaf } from "./meaning";
import type { Path, Step } from "./path";
import { listProblems, type Problem } from "./problem";
import { settle } from "./settle";
import { hasUnknown } from "./unknown-parts";

/** A problem, with its path from the top of the configuration. */
export type PlacedProblem = Problem & { readonly path: Path };

/**
 * Everything that is wrong with a configuration, attribute by attribute: what Terraform itself leaves unchecked (a required
 * argument that is null, a value for a computed attribute), spellings that are none, and what the attributes' own checks say. Values
 * that are not known yet are not looked at.
 */
export function checkConfig(kind: ObjectKind, config: ObjectValue): readonly PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  checkObject(kind, config, [], false, problems);
  return problems;
}

function checkObject(
  kind: ObjectKind,
  config: ObjectValue,
  path: Path,
  secret: boolean,
  problems: PlacedProblem[],
): void {
  for (const { name, wireName, attribute } of kind.fields) {
    const value = config[name] ?? null;
    if (value !== null || attribute.presence === "required")
      checkAttribute(attribute, wireName, value, [...path, name], secret, problems);
  }
}

function checkAttribute(
  attribute: AnyAttribute,
  wireName: string,
  value: Value,
  path: Path,
  secret: boolean,
  problems: PlacedProblem[],
): void {
  if (value === null) {
    problems.push({ path, summary: "Missing value", message: `${wireName} must have a value; it is null.` });
    return;
  }
  if (attribute.presence === "computed") {
    const message = `${wireName} is set by the provider and cannot be given. Remove it from the configuration.`;
    problems.push({ path, summary: "Value for a read-only attribute", message });
    return;
  }
  if (attribute.deprecated !== null)
    problems.push({ path, severity: "warning", summary: "Deprecated argument", message: attribute.deprecated });
  if (isUnknown(value)) return;
  const hidden = secret || attribute.sensitive;
  const before = problems.length;
  checkValue(attribute.type, value, path, hidden, problems);
  if (attribute.validate.length === 0 || problems.length > before || hasUnknown(value)) return;
  for (const validate of attribute.validate) addProblems(listProblems(validate(value)), value, path, hidden, problems);
}

function checkValue(kind: Kind, value: Value, path: Path, secret: boolean, problems: PlacedProblem[]): void {
  if (isUnknown(value)) return;
  if (kind.shape === "leaf") return checkLeaf(kind, value, path, secret, problems);
  if (kind.shape === "object") {
    if (isObjectValue(value)) checkObject(kind, value, path, secret, problems);
    return;
  }
  const member = (element: Value, step: Step): void => {
    // There is no path to an element of a set.
    const at = kind.shape === "set" ? path : [...path, step];
    if (element === null) problems.push({ path: at, message: `An element of this ${kind.shape} is null.` });
    else checkValue(kind.element, element, at, secret, problems);
  };
  if (isListValue(value)) value.forEach(member);
  else if (isObjectValue(value)) for (const [key, element] of Object.entries(value)) member(element, key);
  if (kind.shape === "set" && isListValue(value)) checkDistinct(kind.element, value, path, secret, problems);
}

function checkLeaf(kind: LeafKind, value: Value, path: Path, secret: boolean, problems: PlacedProblem[]): void {
  if (!kind.accepts(value)) return;
  try {
    kind.normalise?.(value);
  } catch (error) {
    addProblems([{ message: error instanceof Error ? error.message : String(error) }], value, path, secret, problems);
    return;
  }
  for (const validate of kind.validate) addProblems(listProblems(validate(value)), value, path, secret, problems);
}

/** Terraform sees to it that a set's elements differ, but not to it that they mean different things, defaults filled in. */
function checkDistinct(
  element: Kind,
  values: readonly Value[],
  path: Path,
  secret: boolean,
  problems: PlacedProblem[],
): void {
  const seen = new Map<string, Value>();
  for (const value of values) {
    if (hasUnknown(value)) continue;
    const filled = element.shape === "object" && isObjectValue(value) ? settle(element, value, value, null) : value;
    const key = meaningKey(element, filled);
    const twin = seen.get(key);
    seen.set(key, value);
    if (twin === undefined) continue;
    const both = secret || element.shape !== "leaf" ? "Two elements" : `${quote(twin)} and ${quote(value)}`;
    problems.push({ path, summary: "Duplicate element", message: `${both} mean the same. Remove one of them.` });
  }
}

function quote(value: Value): string {
  return typeof value === "string" ? JSON.stringify(value) : printLeaf(value);
}

/** A check of a secret may have put the secret in its message. */
function addProblems(
  found: readonly Problem[],
  value: Value,
  path: Path,
  secret: boolean,
  problems: PlacedProblem[],
): void {
  for (const problem of found) {
    const hide = secret && typeof value === "string" && value !== "";
    const message = hide ? problem.message.replaceAll(value, "(sensitive value)") : problem.message;
    problems.push({ ...problem, message, path: [...path, ...(problem.path ?? [])] });
  }
}
