import { ipv6Groups, parseIpv6 } from "../../dns/ipv6";
import { ApiError } from "../api-error";
import { isIpv4Text, parseAddress } from "./ip-text";

/**
 * The reverse zone of a network as the server makes it out: a prefix between two octets is rounded up, and the bits below it stay
 * where they are in the last of them (contract/dns/03). Without a prefix, the zone of the one address.
 */
export function reverseZoneName(text: string, prefix: number | null): string {
  const address = parseAddress(text);
  const [labels, labelsAnOctet, suffix] = isIpv4Text(address)
    ? ([address.split("."), 1, "in-addr.arpa"] as const)
    : ([nibbles(address), 2, "ip6.arpa"] as const);
  const kept = prefix === null ? labels.length : Math.ceil(prefix / 8) * labelsAnOctet;
  if (kept > labels.length) throw new ApiError("Index was outside the bounds of the array.");
  return [...labels.slice(0, Math.max(0, kept)).reverse(), suffix].join(".");
}

function nibbles(address: string): readonly string[] {
  return ipv6Groups(parseIpv6(address)).flatMap((group) => Array.from(group.toString(16).padStart(4, "0")));
}
