import { ipv6FromGroups, ipv6Groups, parseIpv6 } from "../../dns/ipv6";
import { ApiError } from "../api-error";
import { isIpv4Text, readAddress } from "./ip-text";

/**
 * Reads an entry of an access list: an address or a network, `!` in front denies it. The result is the canonical text, bits below the
 * prefix dropped (contract/dns/07).
 */
export function parseNetworkAccess(text: string): string {
  const match = /^\s*(!?)([^/]+?)(?:\/(\d{1,3}))?\s*$/.exec(text);
  const address = match?.[2] === undefined ? null : readAddress(match[2]);
  const bits = address === null ? 0 : isIpv4Text(address) ? 32 : 128;
  const prefix = Number(match?.[3] ?? bits);
  if (match === null || address === null || prefix > bits)
    throw new ApiError(`Invalid Network Access Control value was specified: ${text}`);
  const network = maskAddress(address, prefix);
  return `${match[1] ?? ""}${network}${prefix === bits ? "" : `/${prefix}`}`;
}

/** The address with the bits below the prefix cleared. */
function maskAddress(address: string, prefix: number): string {
  if (isIpv4Text(address)) {
    return address
      .split(".")
      .map((part, index) => keepBits(Number(part), prefix - 8 * index, 8))
      .join(".");
  }
  return ipv6FromGroups(ipv6Groups(parseIpv6(address)).map((group, index) => keepBits(group, prefix - 16 * index, 16)));
}

function keepBits(value: number, kept: number, bits: number): number {
  const cleared = 2 ** (bits - Math.max(0, Math.min(bits, kept)));
  return value - (value % cleared);
}
