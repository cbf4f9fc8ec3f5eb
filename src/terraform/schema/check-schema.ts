import { Derived } from "./derived";
import type { AnyAttribute, Attributes, Kind } from "./kind";
import { wireName } from "./names";
import { toWire } from "./wire-form";

/** Names that Terraform keeps for itself in a resource or data source. */
export const reservedInResources = [
  "connection",
  "count",
  "depends_on",
  "for_each",
  "lifecycle",
  "provider",
  "provisioner",
] as const;

/** Names that Terraform keeps for itself in a provider block. */
export const reservedInProviders = ["alias", "version"] as const;

/**
 * What is wrong with a schema, for a unit test to find before Terraform or a user does: names that Terraform refuses, defaults that do
 * not fit, and combinations that cannot work.
 */
export function checkSchema(attributes: Attributes, reserved: readonly string[] = []): readonly string[] {
  const faults: string[] = [];
  for (const name of Object.keys(attributes))
    if (reserved.includes(wireName(name))) faults.push(`${name}: Terraform keeps ${wireName(name)} for itself`);
  checkAttributes(attributes, "", false, faults);
  return faults;
}

function checkAttributes(attributes: Attributes, prefix: string, inSet: boolean, faults: string[]): void {
  const names = Object.keys(attributes);
  if (new Set(names.map(wireName)).size < names.length) faults.push(`${prefix}: two attributes have one name`);
  for (const [name, attribute] of Object.entries(attributes)) {
    const place = `${prefix}${name}`;
    const fault = (what: string): void => void faults.push(`${place}: ${what}`);
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(wireName(name)))
      fault(`${wireName(name)} is no name for an attribute; a-z, 0-9 and single underscores are`);
    if (attribute.description.trim() === "") fault("has no description");
    if (inSet) checkInSet(attribute, fault);
    checkDefault(name, attribute, attributes, fault);
    checkKeepPrior(attribute, attributes, fault);
    checkKind(attribute.type, place, inSet, faults);
  }
}

function checkKind(kind: Kind, place: string, inSet: boolean, faults: string[]): void {
  if (kind.shape === "leaf") return;
  const within = inSet || kind.shape === "set";
  if (kind.shape === "object") checkAttributes(kind.attributes, `${place}.`, within, faults);
  else checkKind(kind.element, place, within, faults);
}

/** An element of a set is found by its value alone: what is not in the configuration cannot be matched to it. */
function checkInSet(attribute: AnyAttribute, fault: (what: string) => void): void {
  if (attribute.presence.endsWith("computed"))
    fault("is computed, which an element of a set cannot have; use a map or a list");
  if (attribute.replace !== false) fault("asks for replacement, which has to be said of the whole set");
}

function checkDefault(
  name: string,
  attribute: AnyAttribute,
  siblings: Attributes,
  fault: (what: string) => void,
): void {
  const standard = attribute.default;
  if (standard === undefined) return;
  if (!(standard instanceof Derived)) {
    toWire(attribute.type, standard, true, (path, message) =>
      fault(`its default${path.map((step) => `.${step}`).join("")} ${message}`),
    );
    return;
  }
  const order = Object.keys(siblings);
  for (const [source, kind] of Object.entries(standard.sources)) {
    const sibling = siblings[source];
    if (sibling === undefined) fault(`its default follows from ${source}, which there is none of`);
    else if (sibling.type !== kind) fault(`its default follows from ${source}, which is of another kind`);
    else if (sibling.default instanceof Derived && order.indexOf(source) > order.indexOf(name))
      fault(`its default follows from ${source}, which must be declared before it`);
    else if (sibling.presence.endsWith("computed"))
      fault(`its default follows from ${source}, which is not for the configuration to set`);
  }
}

function checkKeepPrior(attribute: AnyAttribute, siblings: Attributes, fault: (what: string) => void): void {
  if (typeof attribute.keepPrior === "boolean") return;
  for (const other of attribute.keepPrior.changesWith) {
    const sibling = siblings[other];
    if (sibling === undefined) fault(`changes with ${other}, which there is none of`);
    else if (sibling.presence === "computed") fault(`changes with ${other}, which is computed itself`);
  }
}
