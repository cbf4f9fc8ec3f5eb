import type { HttpRequest } from "../http/message";

/** A request to the control API that cannot be read; the message says why. */
export class BadControl extends Error {
  override readonly name = "BadControl";
}

/** What a request to the control API says: members of a JSON object, or fields of a form; a query adds to either. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads the body as JSON or as a form, whichever the content type says. */
export function readBody(request: HttpRequest, query: URLSearchParams): unknown {
  const type = request.headers["content-type"] ?? "";
  if (request.body.trim() === "") return Object.fromEntries(query);
  if (!type.includes("json"))
    return { ...Object.fromEntries(query), ...Object.fromEntries(new URLSearchParams(request.body)) };
  try {
    return JSON.parse(request.body) as unknown;
  } catch {
    throw new BadControl("the body is no JSON");
  }
}

/** The body as an object with members; refuses members that are not among `known`. */
export function readFields(body: unknown, known: readonly string[]): Fields {
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new BadControl("an object is needed");
  const fields: Fields = Object.fromEntries(Object.entries(body));
  for (const name of Object.keys(fields))
    if (!known.includes(name)) throw new BadControl(`no such parameter: ${name} (known: ${known.join(", ")})`);
  return fields;
}

/** A text, `undefined` when it is not there. */
export function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new BadControl(`${name} must be a text`);
}

/** A text that has to be there. */
export function neededText(fields: Fields, name: string): string {
  const value = textField(fields, name);
  if (value === undefined || value === "") throw new BadControl(`${name} is missing`);
  return value;
}

/** A number from 0, or `undefined`. */
export function numberField(fields: Fields, name: string): number | undefined {
  const text = textField(fields, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new BadControl(`${name} must be a number from 0, not ${text}`);
  return value;
}

/** One of some words. */
export function wordField<W extends string>(fields: Fields, name: string, words: readonly W[], fallback?: W): W {
  const text = textField(fields, name) ?? fallback;
  const word = words.find((known) => known === text);
  if (word === undefined) throw new BadControl(`${name} must be ${words.join(" or ")}`);
  return word;
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A stretch of time in milliseconds: a number of seconds, or `90s`, `5m`, `2h`, `1d`, also combined: `1h30m`. */
export function parseStretch(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const parts = text.match(/\d+(\.\d+)?(ms|[smhd])/g) ?? [];
  if (parts.length === 0 || parts.join("") !== text)
    throw new BadControl(`${text} is no stretch of time like 90s or 1h30m`);
  return parts.reduce((sum, part) => sum + parseFloat(part) * (units[part.replace(/^[\d.]+/, "")] ?? 0), 0);
}
