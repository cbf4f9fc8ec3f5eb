import { ApiError } from "./api-error";

type Pairs = Iterable<readonly [string, string]>;

/**
 * The parameters of one request, read as the server reads them (contract/auth/12): names are not case sensitive, a name given
 * twice is joined with a comma, a name in the query hides the form's, also when it is empty there, and an empty value counts as
 * "not given" wherever a typed value is asked for.
 */
export class Parameters {
  readonly #query: ReadonlyMap<string, string>;
  readonly #readForm: () => Pairs;
  #form: ReadonlyMap<string, string> | undefined;

  /** @param form read when a name is first looked for that the query does not have; may throw an `ApiError` for a bad form. */
  constructor(query: Pairs, form: () => Pairs = () => []) {
    this.#query = joined(query);
    this.#readForm = form;
  }

  /** The text as it came, empty included; `undefined` when the name was not sent at all. */
  raw(name: string): string | undefined {
    const key = name.toLowerCase();
    const inQuery = this.#query.get(key);
    if (inQuery !== undefined) return inQuery;
    this.#form ??= joined(this.#readForm());
    return this.#form.get(key);
  }

  /** The text, or `undefined` when it was not sent or is empty. */
  optional(name: string): string | undefined {
    const value = this.raw(name);
    return value === undefined || value === "" ? undefined : value;
  }

  /** The text; refuses the call when it was not sent or is empty. */
  required(name: string): string {
    const value = this.optional(name);
    if (value === undefined) throw new ApiError(`Parameter '${name}' missing.`);
    return value;
  }

  /** `true`/`false` in any letter case with blanks around; `undefined` when not given. */
  boolean(name: string): boolean | undefined {
    const value = this.optional(name);
    return value === undefined ? undefined : parseBoolean(value);
  }

  /** A whole number of 32 bits, with a sign and blanks around it if need be; `undefined` when not given. */
  integer(name: string): number | undefined {
    const value = this.optional(name);
    return value === undefined ? undefined : parseInteger(value, "an Int32", -(2 ** 31), 2 ** 31 - 1);
  }
}

/** Reads a boolean as the server does: two words in any letter case, blanks around them. */
export function parseBoolean(text: string): boolean {
  switch (text.trim().toLowerCase()) {
    case "true":
      return true;
    case "false":
      return false;
    default:
      throw new ApiError(`String '${text}' was not recognized as a valid Boolean.`);
  }
}

/**
 * Reads a whole number as the server does: blanks around it and a sign are fine, anything else is not (contract/auth/12).
 * @param kind how the refusal of a number beyond the limits names its type: `a UInt16`, `an unsigned byte`.
 */
export function parseInteger(text: string, kind: string, least: number, most: number): number {
  if (!/^\s*[+-]?\d+\s*$/.test(text)) throw new ApiError(`The input string '${text}' was not in a correct format.`);
  const value = Number(text);
  if (value < least || value > most) throw new ApiError(`Value was either too large or too small for ${kind}.`);
  return value;
}

function joined(pairs: Pairs): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before},${value}`);
  }
  return values;
}
