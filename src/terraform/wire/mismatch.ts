import { WireError } from "./wire-error";

/** Reports that what stands at `at` (a path such as `.ports[2]`, empty for the whole value) is not `expected`. */
export function mismatch(expected: string, at: string): never {
  throw new WireError("mismatch", `${place(at)} is not ${expected}`);
}

/** Fails unless the object at `at` has exactly the attributes `names`. */
export function refuseOtherNames(object: object, names: readonly string[], at: string): void {
  const actual = Object.keys(object);
  if (actual.length === names.length && names.every((name) => Object.hasOwn(object, name))) return;
  const missing = names.filter((name) => !Object.hasOwn(object, name));
  if (missing.length > 0) throw new WireError("mismatch", `${place(at)} lacks ${missing.join(", ")}`);
  const extra = actual.filter((name) => !names.includes(name));
  throw new WireError("mismatch", `${place(at)} has attributes that its type does not have: ${extra.join(", ")}`);
}

function place(at: string): string {
  return at === "" ? "the value" : `the value at ${at.replace(/^\./, "")}`;
}
