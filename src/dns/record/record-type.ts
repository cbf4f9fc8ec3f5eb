import { InvalidValue, quoted } from "../invalid-value";
import type { Field, RestField } from "./field";
import { type Token, tokenize } from "./presentation";

/** What is known about one type of record. `D` is the plain data of its value. */
export interface RecordType<D extends { readonly type: string }> {
  readonly type: D["type"];
  /** The number of the type in the IANA registry. */
  readonly code: number;
  /** Reads the value in presentation form. @throws InvalidValue */
  readonly parse: (text: string) => D;
  /** The one canonical presentation form: equal data print equal, and `parse` reads it back. */
  readonly print: (data: D) => string;
}

type FieldsOf<D> = { readonly [K in Exclude<keyof D, "type">]: Field<D[K]> | RestField<D[K]> };

/**
 * A record type whose value is a fixed row of fields, in the order of the literal; only the last may take several words.
 * `problem` says what is wrong between the fields, or `null`.
 */
export function fieldsInOrder<D extends { readonly type: string }>(
  type: D["type"],
  code: number,
  fields: FieldsOf<D>,
  problem?: (data: D) => string | null,
): RecordType<D> {
  const row = Object.entries(fields) as readonly (readonly [keyof D & string, Field<unknown> | RestField<unknown>])[];
  const last = row[row.length - 1]?.[1];
  const takesRest = last?.rest === true;
  const fewest = takesRest && last.optional === true ? row.length - 1 : row.length;
  const form = row.map(([name]) => words(name)).join(", ");

  return {
    type,
    code,
    parse: (text) => {
      const tokens = tokenize(text);
      if (tokens.length < fewest || (tokens.length > row.length && !takesRest)) {
        throw new InvalidValue("record-value", text, `${type} takes ${form}`);
      }
      const data: Record<string, unknown> = { type };
      for (const [index, [name, field]] of row.entries())
        data[name] = parseField(type, name, field, tokens, index, text);
      const between = problem?.(data as D) ?? null;
      if (between !== null) throw new InvalidValue("record-value", text, `${type} ${between}`);
      return data as D;
    },
    print: (data) => {
      let text = "";
      for (const [name, field] of row) {
        const part = field.print(data[name]);
        text = text === "" || part === "" ? text + part : `${text} ${part}`;
      }
      return text;
    },
  };
}

function parseField(
  type: string,
  name: string,
  field: Field<unknown> | RestField<unknown>,
  tokens: readonly Token[],
  index: number,
  text: string,
): unknown {
  const token = tokens[index];
  try {
    if (field.rest === true) return field.parse(tokens.slice(index));
    return token === undefined ? undefined : field.parse(token);
  } catch (cause) {
    if (!(cause instanceof InvalidValue)) throw cause;
    const part = field.rest === true || token === undefined ? words(name) : `${words(name)} ${quoted(token.text)}`;
    throw new InvalidValue("record-value", text, `${type} ${part}: ${cause.reason}`, { cause });
  }
}

/** `nameServer` → `name server`. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
