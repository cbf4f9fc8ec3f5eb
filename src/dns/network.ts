import { InvalidValue } from "./invalid-value";
import { type Ipv4, ipv4FromNumber, ipv4ToNumber, parseIpv4 } from "./ipv4";
import { type Ipv6, ipv6FromGroups, ipv6Groups, parseIpv6 } from "./ipv6";

/** An IP network: its first address and the number of leading bits that all its addresses share. */
export type Network =
  | { readonly family: 4; readonly address: Ipv4; readonly prefix: number }
  | { readonly family: 6; readonly address: Ipv6; readonly prefix: number };

/** Reads a network in CIDR form (`192.168.1.0/24`, `2001:db8::/32`). Bits beyond the prefix must be zero. @throws InvalidValue */
export function parseNetwork(text: string): Network {
  const slash = text.indexOf("/");
  if (slash === -1) throw new InvalidValue("network", text, 'it has no prefix length, as in "192.168.1.0/24"');
  const prefixText = text.slice(slash + 1);
  if (!/^(?:0|[1-9][0-9]{0,2})$/.test(prefixText))
    throw new InvalidValue("network", text, "the prefix length is not a plain number");
  const network = readNetwork(text, text.slice(0, slash), Number(prefixText));
  const first = firstAddress(network);
  if (first !== network.address) {
    throw new InvalidValue(
      "network",
      text,
      `there are bits beyond the prefix; the network is ${first}/${network.prefix}`,
    );
  }
  return network;
}

/** The network in CIDR form. */
export function printNetwork(network: Network): string {
  return `${network.address}/${network.prefix}`;
}

/** The mask with this many leading ones, as a number. */
export function ipv4Mask(prefix: number): number {
  return prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0;
}

function readNetwork(text: string, addressText: string, prefix: number): Network {
  const family = addressText.includes(":") ? 6 : 4;
  const longest = family === 4 ? 32 : 128;
  try {
    if (prefix > longest)
      throw new InvalidValue("network", text, `a prefix of IPv${family} has at most ${longest} bits`);
    return family === 4
      ? { family, address: parseIpv4(addressText), prefix }
      : { family, address: parseIpv6(addressText), prefix };
  } catch (cause) {
    if (!(cause instanceof InvalidValue) || cause.code === "network") throw cause;
    throw new InvalidValue("network", text, cause.reason, { cause });
  }
}

function firstAddress(network: Network): string {
  if (network.family === 4) return ipv4FromNumber((ipv4ToNumber(network.address) & ipv4Mask(network.prefix)) >>> 0);
  const groups = ipv6Groups(network.address);
  return ipv6FromGroups(groups.map((group, index) => group & groupMask(network.prefix - index * 16)));
}

function groupMask(bits: number): number {
  if (bits <= 0) return 0;
  return bits >= 16 ? 0xffff : (0xffff << (16 - bits)) & 0xffff;
}
