import { InvalidValue } from "./invalid-value";

/** An IPv4 address in dotted text, four decimal numbers without leading zeros. */
export type Ipv4 = string & { readonly __ipv4: never };

/**
 * Reads an IPv4 address. Only the dotted form with four numbers passes: no short forms, no octal or hexadecimal parts, which
 * the server would take and read as another address (contract/dhcp/17).
 * @throws InvalidValue
 */
export function parseIpv4(text: string): Ipv4 {
  const problem = ipv4Problem(text);
  if (problem !== null) {
    throw new InvalidValue("ipv4-address", text, text.includes(":") ? "it looks like an IPv6 address" : problem);
  }
  return text as Ipv4;
}

/** Whether the text is an IPv4 address as `parseIpv4` takes it. */
export function isIpv4(text: string): text is Ipv4 {
  return ipv4Problem(text) === null;
}

/** The address as a number from 0 to 2³² − 1. */
export function ipv4ToNumber(address: Ipv4): number {
  let total = 0;
  let part = 0;
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code === 46) {
      total = total * 256 + part;
      part = 0;
    } else {
      part = part * 10 + code - 48;
    }
  }
  return total * 256 + part;
}

/** The address of a number from 0 to 2³² − 1. @throws InvalidValue for any other number */
export function ipv4FromNumber(number: number): Ipv4 {
  if (!Number.isInteger(number) || number < 0 || number > 0xffffffff) {
    throw new InvalidValue("ipv4-address", String(number), "it is not a whole number from 0 to 4294967295");
  }
  return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}` as Ipv4;
}

function ipv4Problem(text: string): string | null {
  let parts = 0;
  let digits = 0;
  let value = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? 46 : text.charCodeAt(index);
    if (code === 46) {
      if (digits === 0) return "it must be four numbers joined by dots";
      parts++;
      digits = 0;
      value = 0;
    } else if (code >= 48 && code <= 57) {
      if (digits > 0 && value === 0) return "a number has a leading zero, which some programs read as octal";
      value = value * 10 + code - 48;
      if (value > 255) return "a number is greater than 255";
      digits++;
    } else {
      return "it must be four numbers joined by dots";
    }
  }
  return parts === 4 ? null : `it has ${parts} ${parts === 1 ? "number" : "numbers"} instead of four`;
}
