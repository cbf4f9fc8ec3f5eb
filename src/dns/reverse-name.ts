import { InvalidValue } from "./invalid-value";
import { type IpAddress, isIpv4Address } from "./ip-address";
import { type Ipv4 } from "./ipv4";
import { type Ipv6, ipv6Groups } from "./ipv6";
import type { Fqdn } from "./name";
import { parseNetwork } from "./network";

/** The name that holds the PTR record of an address (RFC 1035 3.5, RFC 3596 2.5). */
export function reverseName(address: IpAddress): Fqdn {
  return isIpv4Address(address) ? ipv4Name(octets(address)) : ipv6Name(nibbles(address));
}

/**
 * The reverse zone of a network in CIDR form. The prefix must end at a label: a multiple of 8 bits for IPv4, of 4 for IPv6.
 * The server would round other prefixes and drop bits, and so make the zone of another network (contract/dns/03).
 * @throws InvalidValue
 */
export function reverseZone(cidr: string): Fqdn {
  const network = parseNetwork(cidr);
  const step = network.family === 4 ? 8 : 4;
  if (network.prefix % step !== 0) {
    const wider = network.prefix - (network.prefix % step);
    throw new InvalidValue(
      "network",
      cidr,
      `a reverse zone ends at a multiple of ${step} bits; take the network of /${wider}, or the several of /${wider + step}`,
    );
  }
  const labels = network.prefix / step;
  return network.family === 4
    ? ipv4Name(octets(network.address).slice(0, labels))
    : ipv6Name(nibbles(network.address).slice(0, labels));
}

function ipv4Name(parts: readonly string[]): Fqdn {
  return [...parts].reverse().concat("in-addr.arpa").join(".") as Fqdn;
}

function ipv6Name(parts: readonly string[]): Fqdn {
  return [...parts].reverse().concat("ip6.arpa").join(".") as Fqdn;
}

function octets(address: Ipv4): readonly string[] {
  return address.split(".");
}

function nibbles(address: Ipv6): readonly string[] {
  return ipv6Groups(address).flatMap((group) =>
    [group >> 12, (group >> 8) & 15, (group >> 4) & 15, group & 15].map(hexDigit),
  );
}

function hexDigit(value: number): string {
  return value.toString(16);
}
