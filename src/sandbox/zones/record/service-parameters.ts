import { ApiError } from "../../api-error";
import { parseInteger } from "../../parameters";
import { isIpv4Text, parseAddress } from "../ip-text";
import { parseWord, printWord } from "../word-table";
import { readHex } from "./value";

/** The parameters of a SVCB or HTTPS record, each with its value in the form it is shown in; `null` has none. */
export type ServiceParameters = readonly (readonly [key: string, value: string | null])[];

const keys = {
  mandatory: 0,
  alpn: 1,
  "no-default-alpn": 2,
  port: 3,
  ipv4hint: 4,
  ech: 5,
  ipv6hint: 6,
  dohpath: 7,
  invalidkey: 65535,
};

/** What refusals of a parameter that is given twice call it. */
const titles: Readonly<Record<string, string>> = {
  mandatory: "Mandatory",
  alpn: "ALPN",
  "no-default-alpn": "No_Default_ALPN",
  port: "Port",
  ipv4hint: "IPv4Hint",
  ech: "ECH",
  ipv6hint: "IPv6Hint",
  dohpath: "DoHPath",
  invalidkey: "InvalidKey",
};

/** Reads `alpn|h2,h3|port|8443`, or `false` for none (contract/dns/37). */
export function parseParameters(text: string): ServiceParameters {
  if (text.toLowerCase() === "false") return [];
  const parts = text.split("|");
  const parameters: (readonly [string, string | null])[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const key = parseKey(parts[i] ?? "");
    const value = parts[i + 1];
    if (value === undefined) throw new ApiError("Index was outside the bounds of the array.");
    addParameter(parameters, key, parseValue(key, value));
  }
  return parameters;
}

/** Adds a parameter; refuses one that is there already. */
export function addParameter(
  parameters: (readonly [string, string | null])[],
  key: string,
  value: string | null,
): void {
  if (parameters.some(([name]) => name === key)) {
    throw new ApiError(`An item with the same key has already been added. Key: ${titles[key] ?? key}`);
  }
  parameters.push([key, value]);
}

/** Reads the name of a parameter; its unregistered form `key65400` is not known. */
export function parseKey(text: string): string {
  try {
    return printWord(keys, parseWord(keys, text.replaceAll("_", "-"), "a UInt16", 0xffff));
  } catch (error) {
    if (error instanceof ApiError)
      throw new ApiError(error.message.replace(/(?<=value )'.*'/, `'${text.replaceAll("-", "_")}'`));
    throw error;
  }
}

/** Reads the value of a parameter. */
export function parseValue(key: string, text: string): string | null {
  switch (key) {
    case "mandatory":
      return listOf(key, text).map(parseKey).join(",");
    case "alpn":
      return listOf(key, text).join(",");
    case "no-default-alpn":
      return null;
    case "port":
      return String(parseInteger(listOf(key, text).join(","), "a UInt16", 0, 0xffff));
    case "ipv4hint":
    case "ipv6hint":
      return hints(key, listOf(key, text));
    case "dohpath":
      if (!text.startsWith("/")) throw new ApiError("DoH path template must be relative and start with a '/'.");
      if (!text.includes("{?dns}")) throw new ApiError("DoH path template must contain a 'dns' variable.");
      return text;
    default:
      return (readHex(text.replaceAll(":", "")).match(/../g) ?? []).join(":");
  }
}

function listOf(key: string, text: string): readonly string[] {
  if (text === "") throw new ApiError(`Missing param value for '${key}' key.`);
  return text.split(",");
}

function hints(key: "ipv4hint" | "ipv6hint", texts: readonly string[]): string {
  const addresses = texts.map((text) => parseAddress(text.trim()));
  const [family, wanted] = key === "ipv4hint" ? (["IPv4", true] as const) : (["IPv6", false] as const);
  if (addresses.some((address) => isIpv4Text(address) !== wanted))
    throw new ApiError(`${family} hints must contain only ${family} addresses.`);
  return addresses.join(",");
}
