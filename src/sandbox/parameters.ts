import { ApiError } from "./api-error";

/**
 * The parameters of one request, read as the server reads them (contract/auth/12): names are not case sensitive, a name given
 * twice is joined with a comma, and an empty value counts as "not given" wherever a typed value is asked for.
 */
export class Parameters {
  readonly #values: ReadonlyMap<string, string>;

  constructor(pairs: Iterable<readonly [string, string]>) {
    const values = new Map<string, string>();
    for (const [name, value] of pairs) {
      const key = name.toLowerCase();
      const before = values.get(key);
      values.set(key, before === undefined ? value : `${before},${value}`);
    }
    this.#values = values;
  }

  /** The text as it came, empty included; `undefined` when the name was not sent at all. */
  raw(name: string): string | undefined {
    return this.#values.get(name.toLowerCase());
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
    if (value === undefined) return undefined;
    switch (value.trim().toLowerCase()) {
      case "true":
        return true;
      case "false":
        return false;
      default:
        throw new ApiError(`String '${value}' was not recognized as a valid Boolean.`);
    }
  }
}
