import { InvalidValue } from "../invalid-value";
import { parseIpv4 } from "../ipv4";
import { parseIpv6 } from "../ipv6";
import { printCharacters, readCharacters } from "./character-string";
import { parseHexadecimal } from "./field";
import type { Token } from "./presentation";

/** The service parameters that the server knows, in the order of their numbers (RFC 9460 14.3.2, RFC 9461 for dohpath). */
const svcParamKeys = [
  "mandatory",
  "alpn",
  "no-default-alpn",
  "port",
  "ipv4hint",
  "ech",
  "ipv6hint",
  "dohpath",
] as const;

/** The name of a service parameter. */
type SvcParamKey = (typeof svcParamKeys)[number];

/** One service parameter, its value as the server writes it: lists joined by commas, `ech` as upper-case hexadecimal digits. */
export interface SvcParam {
  readonly key: SvcParamKey;
  /** `null` for `no-default-alpn`, which has no value. */
  readonly value: string | null;
}

/** Reads the words `key=value` of a presentation form; the parameters come back in the order of their numbers. @throws InvalidValue */
export function parseSvcParams(tokens: readonly Token[]): readonly SvcParam[] {
  const params = tokens.map(parseSvcParam);
  const keys = new Set(params.map((param) => param.key));
  const again = params.find((param, index) => params.findIndex((other) => other.key === param.key) !== index);
  if (again !== undefined) throw new InvalidValue("record-value", again.key, `${again.key} is given twice`);
  const mandatory = params.find((param) => param.key === "mandatory")?.value ?? "";
  const missing = mandatory.split(",").find((key) => key !== "" && !keys.has(key as SvcParamKey));
  if (missing !== undefined)
    throw new InvalidValue("record-value", "mandatory", `mandatory names ${missing}, which is not there`);
  if (keys.has("no-default-alpn") && !keys.has("alpn"))
    throw new InvalidValue("record-value", "no-default-alpn", "no-default-alpn needs alpn beside it");
  return inOrder(params);
}

/** The parameters in presentation form, blanks between them; values are quoted only where they must be. */
export function printSvcParams(params: readonly SvcParam[]): string {
  return params.map(printSvcParam).join(" ");
}

/**
 * The canonical parameter of a key and a value as the server writes them (`ech` with or without colons, any letter case of the key).
 * @throws InvalidValue for a key that the server does not know, or a value that does not fit it
 */
export function svcParam(keyText: string, value: string | null): SvcParam {
  const key = svcParamKey(keyText);
  if (key === "no-default-alpn") return { key, value: null };
  if (value === null || value === "") throw new InvalidValue("record-value", keyText, `${key} needs a value`);
  if (value.includes("|"))
    throw new InvalidValue(
      "record-value",
      value,
      "the server separates parameters with | and cannot take one in a value",
    );
  return { key, value: canonicalValue(key, value) };
}

/** The parameters in the order of their numbers. */
export function inOrder(params: readonly SvcParam[]): readonly SvcParam[] {
  return [...params].sort((one, other) => svcParamKeys.indexOf(one.key) - svcParamKeys.indexOf(other.key));
}

function svcParamKey(text: string): SvcParamKey {
  const lower = text.toLowerCase();
  const number = /^key(?:0|[1-9][0-9]{0,4})$/.test(lower) ? Number(lower.slice(3)) : -1;
  const key = svcParamKeys[number] ?? svcParamKeys.find((known) => known === lower);
  if (key === undefined)
    throw new InvalidValue("record-value", text, `the server knows only the parameters ${svcParamKeys.join(", ")}`);
  return key;
}

function canonicalValue(key: SvcParamKey, value: string): string {
  switch (key) {
    case "mandatory":
      return listOf(value)
        .map(svcParamKey)
        .sort((one, other) => svcParamKeys.indexOf(one) - svcParamKeys.indexOf(other))
        .join(",");
    case "alpn":
      return listOf(value).map(protocolId).join(",");
    case "port":
      return String(portNumber(value));
    case "ipv4hint":
      return listOf(value).map(parseIpv4).join(",");
    case "ipv6hint":
      return listOf(value).map(parseIpv6).join(",");
    case "ech":
      return parseHexadecimal(value.replaceAll(":", ""));
    case "dohpath":
    case "no-default-alpn":
      return value;
  }
}

function listOf(value: string): readonly string[] {
  return value.split(",");
}

function protocolId(text: string): string {
  if (text === "" || text.length > 255 || text.includes("\\")) {
    throw new InvalidValue(
      "record-value",
      text,
      "a protocol of alpn has 1 to 255 characters, none of them a comma or a backslash",
    );
  }
  return text;
}

function portNumber(text: string): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port > 0xffff) throw new InvalidValue("record-value", text, "a port is a whole number from 0 to 65535");
  return port;
}

function parseSvcParam(token: Token): SvcParam {
  const equals = token.text.indexOf("=");
  if (equals === -1) return svcParam(token.text, null);
  const written = token.text.slice(equals + 1);
  const inQuotes = written.startsWith('"');
  const value = readCharacters({ text: inQuotes ? written.slice(1, -1) : written, quoted: inQuotes || token.quoted });
  const key = token.text.slice(0, equals);
  if (key.toLowerCase() === "no-default-alpn")
    throw new InvalidValue("record-value", token.text, "no-default-alpn has no value");
  return svcParam(key, svcParamKey(key) === "ech" ? hexFromBase64(value) : value);
}

function printSvcParam({ key, value }: SvcParam): string {
  if (value === null) return key;
  const written = key === "ech" ? Buffer.from(value, "hex").toString("base64") : value;
  return /^[!#-'*-:<-[\]-~]+$/.test(written) ? `${key}=${written}` : `${key}=${printCharacters(written)}`;
}

function hexFromBase64(text: string): string {
  const octets = Buffer.from(text, "base64");
  if (octets.length === 0 || octets.toString("base64") !== text)
    throw new InvalidValue("record-value", text, "ech is written in base64");
  return octets.toString("hex");
}
