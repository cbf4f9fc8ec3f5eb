import { ipv4FromNumber, type Ipv4 } from "./ipv4";
import type { Fqdn } from "./name";
import { reverseName } from "./reverse-name";

/** The IPv4 addresses below a name in in-addr.arpa of up to four octets, as numbers; `null` for all other names. */
export function rangeOfReverseName(name: Fqdn): { readonly first: number; readonly last: number } | null {
  if (name !== "in-addr.arpa" && !name.endsWith(".in-addr.arpa")) return null;
  const labels = name === "in-addr.arpa" ? [] : name.slice(0, -".in-addr.arpa".length).split(".").reverse();
  if (labels.length > 4 || !labels.every((label) => /^\d{1,3}$/.test(label) && Number(label) < 256)) return null;
  const octets = [0, 1, 2, 3].map((index) => Number(labels[index] ?? 0));
  const first = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return { first, last: first + 2 ** (8 * (4 - labels.length)) - 1 };
}

/** The address whose PTR record stands at this name; `null` where there is none. */
export function addressOfReverseName(name: Fqdn): Ipv4 | null {
  const range = rangeOfReverseName(name);
  if (range === null || range.first !== range.last) return null;
  const address = ipv4FromNumber(range.first);
  return reverseName(address) === name ? address : null;
}
