import type { JsonObject } from "../../json";
import { parseInteger } from "../../parameters";
import type { ServerVersion } from "../../server-version";
import { asciiName, checkName, relativeName, trimName, unicodeName } from "../domain-name";
import { mailAddress, mailName } from "../mail-address";
import { parseWord, printWord, type WordTable } from "../word-table";
import { ApiError } from "../../api-error";
import { completeName, nextText, nextWord, type ZoneWords } from "./zone-words";

/** How one kind of value is read from a call, read from and written to zone files, compared, and shown. */
export interface Value<T> {
  read(text: string, version: ServerVersion): T;
  parse(words: ZoneWords): T;
  print(value: T, origin: string): string;
  /** Equal for values that count as the same. */
  key(value: T): string;
  /** The members that show the value under this name. */
  json(name: string, value: T): JsonObject;
}

function number(kind: string, most: number): Value<number> {
  return {
    read: (text) => parseInteger(text, kind, 0, most),
    parse: (words) => parseInteger(nextWord(words), kind, 0, most),
    print: String,
    key: String,
    json: (name, value) => ({ [name]: value }),
  };
}

/** 0 to 65535. */
export const uint16 = number("a UInt16", 0xffff);

/** 0 to 255. */
export const uint8 = number("an unsigned byte", 0xff);

/** A domain name: compared without letter case, shown in Unicode too when it has `xn--` labels. */
export const domainName: Value<string> = {
  read: (text, version) => validName(trimName(text, version), version),
  parse: (words) => validName(completeName(nextText(words), words.origin), words.version),
  print: relativeName,
  key: (name) => name.toLowerCase(),
  json: (name, value) => ({ [name]: value === "" ? "." : value, [`${name}Idn`]: unicodeName(value) }),
};

function validName(text: string, version: ServerVersion): string {
  const name = asciiName(text);
  checkName(name, version);
  return name;
}

/** A mailbox, kept as a mail address and written as a name (RFC 1183 2.2). */
export const mailbox: Value<string> = {
  read: (text, version) => mailAddress(trimName(text, version), version),
  parse: (words) => mailAddress(completeName(nextText(words), words.origin), words.version),
  print: (address, origin) => relativeName(mailName(address), origin),
  key: (address) => address.toLowerCase(),
  json: (name, value) => ({ [name]: value }),
};

/** Text in quotes. Escapes are written but not resolved again, as on the server. */
export const quotedText: Value<string> = {
  read: (text) => text,
  parse: nextText,
  print: quote,
  key: (text) => text,
  json: (name, value) => ({ [name]: value }),
};

/** The text in quotes, quotes and backslashes in it escaped. */
export function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** Bytes, written in hexadecimal digits. */
export const hexBytes: Value<string> = {
  read: readHex,
  parse: (words) => readHex(nextWord(words)),
  print: (hex) => hex,
  key: (hex) => hex,
  json: (name, value) => ({ [name]: value }),
};

/** Reads bytes in pairs of hexadecimal digits; the result is in upper case. */
export function readHex(text: string): string {
  if (text.length % 2 === 1)
    throw new ApiError("The input is not a valid hex string as its length is not a multiple of 2.");
  if (!/^[0-9a-f]*$/i.test(text))
    throw new ApiError("The input is not a valid hex string as it contains a non-hex character.");
  return text.toUpperCase();
}

/** One of some words, a number on the wire and in zone files. A `-` may be written for the `_` in a word. */
export function word(
  table: WordTable,
  options: { readonly dashes?: boolean; readonly numberAs?: string } = {},
): Value<number> {
  const { dashes = false, numberAs } = options;
  return {
    read: (text) => parseWord(table, dashes ? text.replaceAll("-", "_") : text, "an unsigned byte", 0xff),
    parse: (words) => uint8.parse(words),
    print: String,
    key: String,
    json: (name, value) => {
      const shown = printWord(table, value);
      return {
        [name]: dashes && numberAs === undefined ? shown.replaceAll("_", "-") : shown,
        ...(numberAs === undefined ? {} : { [numberAs]: value }),
      };
    },
  };
}
