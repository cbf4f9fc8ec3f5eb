/** Where an answer differs from the recorded one: `$.response.records[2].ttl`. */
export interface Difference {
  readonly path: string;
  /** `undefined`: not in the recorded answer. */
  readonly expected: unknown;
  /** `undefined`: missing from the answer. */
  readonly actual: unknown;
}

const never = "0001-01-01T00:00:00";
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z?$/;

/** What the placeholders of a transcript stand for. */
const placeholders: Readonly<Record<string, (text: string) => boolean>> = {
  "<key tag>": (text) => /^\d{1,5}$/.test(text) && Number(text) <= 0xffff,
  "<time>": (text) => time.test(text) && text !== never,
  "<token>": (text) => /^[0-9a-f]{16}$|^[0-9a-f]{64}$/.test(text),
  "<stack>": (text) => text !== "",
  "<agent>": () => true,
};

/** The first difference between a recorded answer and another, both JSON; `undefined` when there is none. */
export function firstDifference(
  expected: unknown,
  actual: unknown,
  serverName: string,
  path = "$",
): Difference | undefined {
  if (typeof expected === "string") {
    const fits = placeholders[expected];
    const text = expected === "<key tag>" && typeof actual === "number" ? String(actual) : actual;
    const same =
      typeof text === "string" &&
      (fits === undefined ? expected.replaceAll("<server>", serverName) === text : fits(text));
    return same ? undefined : { path, expected, actual };
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return { path, expected, actual };
    return firstOf(Math.max(expected.length, actual.length), (i) =>
      firstDifference(expected[i], actual[i], serverName, `${path}[${i}]`),
    );
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return { path, expected, actual };
    const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    return firstOf(names.length, (i) => {
      const name = names[i] ?? "";
      return firstDifference(expected[name], actual[name], serverName, `${path}.${name}`);
    });
  }
  return expected === actual ? undefined : { path, expected, actual };
}

function firstOf(count: number, look: (i: number) => Difference | undefined): Difference | undefined {
  for (let i = 0; i < count; i++) {
    const found = look(i);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
