import { InvalidValue } from "./invalid-value";
import { ipv4FromNumber, ipv4ToNumber, isIpv4 } from "./ipv4";

/** An IPv6 address in the canonical text of RFC 5952. */
export type Ipv6 = string & { readonly __ipv6: never };

const GROUPS = 8;

/**
 * Reads an IPv6 address in any form of RFC 4291 2.2, an IPv4 tail included; no zone index, no brackets, no prefix length.
 * @throws InvalidValue
 */
export function parseIpv6(text: string): Ipv6 {
  const groups = readGroups(text);
  if (typeof groups === "string") throw new InvalidValue("ipv6-address", text, groups);
  return printGroups(groups);
}

/** Whether the text is an IPv6 address in any spelling. */
export function isIpv6(text: string): boolean {
  return typeof readGroups(text) !== "string";
}

/** The eight 16-bit groups of the address. */
export function ipv6Groups(address: Ipv6): readonly number[] {
  const groups = readGroups(address);
  if (typeof groups === "string") throw new InvalidValue("ipv6-address", address, groups);
  return groups;
}

/** The address of eight 16-bit groups. @throws InvalidValue */
export function ipv6FromGroups(groups: readonly number[]): Ipv6 {
  if (groups.length !== GROUPS || groups.some((group) => !Number.isInteger(group) || group < 0 || group > 0xffff)) {
    throw new InvalidValue("ipv6-address", groups.join(":"), "it needs eight numbers from 0 to 65535");
  }
  return printGroups(groups);
}

/** The groups, or the reason why there are none. */
function readGroups(text: string): readonly number[] | string {
  const gap = text.indexOf("::");
  if (gap === -1) {
    const groups = readPart(text);
    if (typeof groups === "string") return groups;
    return groups.length === GROUPS ? groups : `it has ${groups.length} groups instead of eight`;
  }
  const head = gap === 0 ? [] : readPart(text.slice(0, gap));
  const tail = gap + 2 === text.length ? [] : readPart(text.slice(gap + 2));
  if (typeof head === "string") return head;
  if (typeof tail === "string") return tail;
  if (text.slice(0, gap).includes(".")) return "an IPv4 part may only stand at the end";
  const missing = GROUPS - head.length - tail.length;
  if (missing < 1) return '"::" must stand for at least one group';
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function readPart(text: string): number[] | string {
  const groups: number[] = [];
  const parts = text.split(":", GROUPS + 1);
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes(".")) {
      if (!isIpv4(part)) return "its IPv4 part is not four numbers from 0 to 255";
      const number = ipv4ToNumber(part);
      groups.push(Math.floor(number / 65536), number % 65536);
    } else {
      const group = readGroup(part);
      if (group === -1) return part === "" ? "a group is empty" : "a group is not one to four hexadecimal digits";
      groups.push(group);
    }
  }
  return groups;
}

function readGroup(text: string): number {
  if (text.length === 0 || text.length > 4) return -1;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) | 32;
    if (code >= 48 && code <= 57 && text.charCodeAt(index) >= 48) value = value * 16 + code - 48;
    else if (code >= 97 && code <= 102) value = value * 16 + code - 87;
    else return -1;
  }
  return value;
}

function printGroups(groups: readonly number[]): Ipv6 {
  const [start, length] = longestZeroRun(groups);
  const isMapped = start === 0 && length === 5 && groups[5] === 0xffff;
  if (isMapped) return `::ffff:${ipv4FromNumber((groups[6] ?? 0) * 65536 + (groups[7] ?? 0))}` as Ipv6;
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(":") as Ipv6;
  return `${hex.slice(0, start).join(":")}::${hex.slice(start + length).join(":")}` as Ipv6;
}

/** Start and length of the longest run of zero groups, the first of equals (RFC 5952 4.2.3). */
function longestZeroRun(groups: readonly number[]): readonly [number, number] {
  let best = 0;
  let bestLength = 0;
  let length = 0;
  for (const [index, group] of groups.entries()) {
    length = group === 0 ? length + 1 : 0;
    if (length > bestLength) {
      bestLength = length;
      best = index - length + 1;
    }
  }
  return [best, bestLength];
}
