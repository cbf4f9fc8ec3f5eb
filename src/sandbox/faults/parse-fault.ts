import type { Fault, FaultAct } from "./fault";

/** A fault that cannot be read; the message says what is wrong with it. */
export class BadFault extends Error {
  override readonly name = "BadFault";
}

/** Reads one member; refuses a value of another kind. */
type Reader = (value: unknown, name: string) => unknown;
/** The members of an object; those read by an {@link optional} reader may be absent. */
type Shape = Readonly<Record<string, Reader>>;

const acts: Readonly<Record<FaultAct["kind"], Shape>> = {
  status: { status: readNumber, body: optional(readText) },
  html: {},
  body: { body: readText },
  error: { message: readText },
  "invalid-token": {},
  "2fa-required": {},
  cut: { bytes: optional(readNumber), contentLength: optional(readFlag) },
  stall: { done: readFlag, seconds: optional(readNumber) },
  drop: { done: readFlag },
  "hang-up": {},
  slow: { seconds: readNumber },
  "lose-save": {},
  "spoil-save": {},
  race: { seconds: readNumber },
  crash: { done: readFlag, lose: optional(readNumber), down: optional(readNumber) },
};

const fault: Shape = {
  match: optional(readText),
  parameters: optional(readTexts),
  nth: optional(readCount),
  times: optional((value, name) => (value === "always" ? value : readCount(value, name))),
  act: readAct,
};

/** Reads a fault from JSON, as the control API takes it. */
export function parseFault(json: unknown): Fault {
  const read: unknown = readShape(json, "fault", fault);
  return read as Fault;
}

function readAct(value: unknown, name: string): unknown {
  const { kind, ...members } = readObject(value, name);
  const known = Object.entries(acts).find(([key]) => key === kind);
  if (known === undefined)
    throw new BadFault(`${name}.kind must be one of ${Object.keys(acts).join(", ")}, not ${JSON.stringify(kind)}`);
  return { kind, ...readShape(members, name, known[1]) };
}

function readShape(value: unknown, name: string, shape: Shape): Readonly<Record<string, unknown>> {
  const members = readObject(value, name);
  for (const member of Object.keys(members))
    if (!(member in shape)) throw new BadFault(`${name} has no member ${JSON.stringify(member)}`);
  const read = Object.entries(shape).map(([key, reader]) => [key, reader(members[key], `${name}.${key}`)] as const);
  return Object.fromEntries(read.filter(([, result]) => result !== undefined));
}

function optional(reader: Reader): Reader {
  return (value, name) => (value === undefined ? undefined : reader(value, name));
}

function readObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BadFault(`${name} must be an object`);
  return Object.fromEntries(Object.entries(value));
}

function readTexts(value: unknown, name: string): Readonly<Record<string, string>> {
  const entries = Object.entries(readObject(value, name));
  return Object.fromEntries(entries.map(([key, text]) => [key, readText(text, `${name}.${key}`)]));
}

function readText(value: unknown, name: string): string {
  if (typeof value !== "string") throw new BadFault(`${name} must be a text`);
  return value;
}

function readFlag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw new BadFault(`${name} must be true or false`);
  return value;
}

function readNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    throw new BadFault(`${name} must be a number from 0`);
  return value;
}

function readCount(value: unknown, name: string): number {
  const count = readNumber(value, name);
  if (!Number.isInteger(count) || count < 1) throw new BadFault(`${name} must be a whole number from 1`);
  return count;
}
