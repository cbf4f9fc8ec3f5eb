import type { Attributes, ObjectKind } from "./kind";
import { wireName } from "./names";

/** An object with `attributes` of its own; alone or as the element of a list, set or map. */
export function object<A extends Attributes>(attributes: A): ObjectKind<A> {
  const fields = Object.entries(attributes)
    .map(([name, attribute]) => ({ name, wireName: wireName(name), attribute }))
    .sort((a, b) => (a.wireName < b.wireName ? -1 : 1));
  return { shape: "object", attributes, fields };
}
