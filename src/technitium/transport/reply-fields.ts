import { TechnitiumError } from "../error";

/** The place of a value in a reply, written out only when a message needs it. */
interface Path {
  readonly parent: Path | null;
  readonly step: string | number;
}

/** Which call a reply belongs to. */
export interface Origin {
  readonly call: string;
  readonly object: string;
  readonly kind: "read" | "write";
}

/** An object of a reply, with its place. The functions of this file take its members out and check their kind. */
export interface Branch {
  readonly members: Readonly<Record<string, unknown>>;
  readonly path: Path | null;
  readonly origin: Origin;
}

/** The root of a reply. */
export function rootOf(members: Readonly<Record<string, unknown>>, origin: Origin): Branch {
  return { members, path: null, origin };
}

/** Whether the member is there and not null. */
export function has(branch: Branch, key: string): boolean {
  return branch.members[key] !== undefined && branch.members[key] !== null;
}

/** A member that must be an object. */
export function branch(parent: Branch, key: string): Branch {
  return asBranch(parent.members[key], { parent: parent.path, step: key }, parent.origin);
}

/** A member that must be a list of objects. */
export function branches(parent: Branch, key: string): readonly Branch[] {
  const path: Path = { parent: parent.path, step: key };
  return list(parent, key).map((item, index) => asBranch(item, { parent: path, step: index }, parent.origin));
}

/** A member that must be a list of objects, or nothing: then the list is empty. */
export function optionalBranches(parent: Branch, key: string): readonly Branch[] {
  return has(parent, key) ? branches(parent, key) : [];
}

/** A member that must be a text. */
export function text(parent: Branch, key: string): string {
  const value = parent.members[key];
  if (typeof value === "string") return value;
  throw unexpected(parent, key, "a text");
}

/** A member that is a text, or nothing. */
export function optionalText(parent: Branch, key: string): string | null {
  return has(parent, key) ? text(parent, key) : null;
}

/** A member that must be a number. */
export function number(parent: Branch, key: string): number {
  const value = parent.members[key];
  if (typeof value === "number") return value;
  throw unexpected(parent, key, "a number");
}

/** A member that is a number, or nothing. */
export function optionalNumber(parent: Branch, key: string): number | null {
  return has(parent, key) ? number(parent, key) : null;
}

/** A member that must be true or false. */
export function flag(parent: Branch, key: string): boolean {
  const value = parent.members[key];
  if (typeof value === "boolean") return value;
  throw unexpected(parent, key, "true or false");
}

/** A member that is true or false, or nothing: then the answer is `fallback`. */
export function optionalFlag(parent: Branch, key: string, fallback: boolean): boolean {
  return has(parent, key) ? flag(parent, key) : fallback;
}

/** A member that must be a list of texts, or nothing: then the list is empty. */
export function texts(parent: Branch, key: string): readonly string[] {
  if (!has(parent, key)) return [];
  return list(parent, key).map((item) => {
    if (typeof item === "string") return item;
    throw unexpected(parent, key, "a list of texts");
  });
}

/** A text member read by `parse`; what `parse` refuses is an unexpected shape. */
export function parsed<T>(parent: Branch, key: string, parse: (text: string) => T): T {
  const value = text(parent, key);
  try {
    return parse(value);
  } catch (error) {
    throw unexpected(parent, key, error instanceof Error ? `another value: ${error.message}` : "another value", error);
  }
}

/** As {@link parsed}, `null` when the member is absent. */
export function optionalParsed<T>(parent: Branch, key: string, parse: (text: string) => T): T | null {
  return has(parent, key) ? parsed(parent, key, parse) : null;
}

/** The error for a member that is not what this client knows. Names the place, e.g. `response.records[3].ttl`. */
export function unexpected(parent: Branch, key: string, wanted: string, cause?: unknown): TechnitiumError {
  return shapeError({ parent: parent.path, step: key }, parent.members[key], wanted, parent.origin, cause);
}

function shapeError(path: Path, found: unknown, wanted: string, origin: Origin, cause?: unknown): TechnitiumError {
  return new TechnitiumError(
    // Only a reply with `status: "ok"` is taken apart, so a write has been done.
    { code: "unexpected-shape", landed: origin.kind === "read" ? "no" : "yes", ...origin, cause },
    `the answer has ${kindOf(found)} at ${printPath(path)}, where this client expects ${wanted}; ` +
      "is this server version supported?",
  );
}

function list(parent: Branch, key: string): readonly unknown[] {
  const value = parent.members[key];
  if (Array.isArray(value)) return value;
  throw unexpected(parent, key, "a list");
}

function asBranch(value: unknown, path: Path, origin: Origin): Branch {
  if (isObject(value)) return { members: value, path, origin };
  throw shapeError(path, value, "an object", origin);
}

/** Whether a JSON value is an object, not a list and not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function printPath(path: Path): string {
  const step = typeof path.step === "number" ? `[${path.step}]` : path.step;
  if (path.parent === null) return step;
  return `${printPath(path.parent)}${typeof path.step === "number" ? "" : "."}${step}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
