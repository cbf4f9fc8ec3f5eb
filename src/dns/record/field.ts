import { InvalidValue } from "../invalid-value";
import { type Fqdn, parseFqdn, printFqdn } from "../name";
import { type Ttl, parseTtl } from "../ttl";
import { printCharacters, readCharacters } from "./character-string";
import type { Token } from "./presentation";

/** One part of a record's value that is one word in the presentation form. */
export interface Field<T> {
  readonly rest?: undefined;
  /** @throws InvalidValue */
  readonly parse: (token: Token) => T;
  readonly print: (value: T) => string;
}

/** The last part of a value, when it may go on over several words. */
export interface RestField<T> {
  readonly rest: true;
  /** Whether there may be no word at all. */
  readonly optional?: true;
  /** @throws InvalidValue */
  readonly parse: (tokens: readonly Token[]) => T;
  readonly print: (value: T) => string;
}

/** A domain name, absolute with or without its trailing dot; printed with it. */
export const domainName: Field<Fqdn> = { parse: (token) => parseFqdn(plainText(token)), print: printFqdn };

/** A whole number of 8 bits. */
export const uint8: Field<number> = wholeNumber(0xff);
/** A whole number of 16 bits. */
export const uint16: Field<number> = wholeNumber(0xffff);
/** A whole number of 32 bits. */
export const uint32: Field<number> = wholeNumber(0xffffffff);

/** Seconds, also written with units (`1h30m`); printed as a number. */
export const seconds: Field<Ttl> = { parse: (token) => parseTtl(plainText(token)), print: String };

/** A character string of at most 255 ASCII characters (RFC 1035 3.3); printed in quotes. */
export const characterString: Field<string> = {
  parse: (token) => {
    const characters = readCharacters(token);
    if (characters.length > 255) {
      throw new InvalidValue(
        "record-value",
        token.text,
        `it has ${characters.length} characters, at most 255 are allowed`,
      );
    }
    return characters;
  },
  print: printCharacters,
};

/** A number of 8 bits that may also be written by its name, in any letter case; printed as a number. */
export function namedNumber(names: Readonly<Record<string, number>>): Field<number> {
  return {
    parse: (token) => names[token.text.toUpperCase().replaceAll("_", "-")] ?? uint8.parse(token),
    print: String,
  };
}

/** Octets in hexadecimal, at least one, also cut into several words; kept and printed as upper-case digits. */
export const hexadecimal: RestField<string> = {
  rest: true,
  parse: (tokens) => parseHexadecimal(tokens.map(plainText).join("")),
  print: (digits) => digits,
};

/** The octets as upper-case hexadecimal digits. @throws InvalidValue when it is no hexadecimal text of 1 to 65535 octets */
export function parseHexadecimal(text: string): string {
  if (!/^[0-9a-f]+$/i.test(text))
    throw new InvalidValue("record-value", text, "it is not written in hexadecimal digits");
  if (text.length % 2 !== 0) throw new InvalidValue("record-value", text, "it has an odd number of hexadecimal digits");
  if (text.length > 2 * 0xffff) throw new InvalidValue("record-value", text, "it has more than 65535 octets");
  return text.toUpperCase();
}

/** The text of a word that must not stand in quotes. @throws InvalidValue */
export function plainText(token: Token): string {
  if (token.quoted) throw new InvalidValue("record-value", token.text, "it must not stand in quotes");
  return token.text;
}

function wholeNumber(largest: number): Field<number> {
  return {
    parse: (token) => {
      const value = /^[0-9]{1,10}$/.test(plainText(token)) ? Number(token.text) : Infinity;
      if (value > largest)
        throw new InvalidValue("record-value", token.text, `it is not a whole number from 0 to ${largest}`);
      return value;
    },
    print: String,
  };
}
