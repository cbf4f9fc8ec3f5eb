import { isIpv6, parseIpv6 } from "../../dns/ipv6";
import { ApiError } from "../api-error";

/**
 * Reads an address as the server does: IPv6 in any spelling, IPv4 with one to four parts in decimal, octal or hexadecimal, the last
 * part filling the rest (contract/dns/30). `null` when it is none.
 */
export function readAddress(text: string): string | null {
  if (text.includes(":")) {
    const bare = text.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/%.*$/, "");
    return isIpv6(bare) ? parseIpv6(bare) : null;
  }
  return readIpv4(text);
}

function readIpv4(text: string): string | null {
  const parts = text.split(".").map(readNumber);
  const last = parts.pop() ?? NaN;
  if (parts.length > 3 || parts.some((part) => !(part <= 255)) || !(last < 256 ** (4 - parts.length))) return null;
  const value = parts.reduce((sum, part, index) => sum + part * 256 ** (3 - index), last);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}

/** A part of an IPv4 address: `0x` hexadecimal, `0` octal, else decimal; NaN for anything else. */
function readNumber(text: string): number {
  if (/^0x[0-9a-f]+$/i.test(text)) return Number(text);
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  return /^(0|[1-9][0-9]*)$/.test(text) ? Number(text) : NaN;
}

/** The address; refuses the call when it is none. */
export function parseAddress(text: string): string {
  const address = readAddress(text);
  if (address === null) throw new ApiError("An invalid IP address was specified.", { inner: "Invalid argument" });
  return address;
}

/** Whether a canonical address is of IPv4. */
export function isIpv4Text(address: string): boolean {
  return !address.includes(":");
}
