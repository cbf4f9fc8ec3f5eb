import { ipv4FromNumber, isIpv4, ipv4ToNumber, type Ipv4 } from "../../dns/ipv4";
import { ApiError } from "../api-error";
import { parseAddress } from "../zones/ip-text";

/** `0.0.0.0`: how the server's files write "no address". */
export const anyAddress = ipv4FromNumber(0);

/** Refuses an IPv6 address; `parameter` is the name the server has for the value. */
export function requireIpv4(address: string, parameter: string): Ipv4 {
  if (isIpv4(address)) return address;
  throw new ApiError(`The address must be an IPv4 address: ${address} (Parameter '${parameter}')`);
}

/** Reads an IPv4 address in any spelling that the server takes. */
export function parseIpv4Address(text: string, parameter: string): Ipv4 {
  return requireIpv4(parseAddress(text), parameter);
}

/** The address as a number to compare it by; the server cannot do so with IPv6 (contract/dhcp/30). */
export function addressNumber(address: string): number {
  if (!isIpv4(address)) throw new ApiError("Address Family not supported.");
  return ipv4ToNumber(address);
}

/** The elements of a comma list without the blanks around them; empty ones are skipped (contract/dhcp/05, 08). */
export function splitList(text: string): readonly string[] {
  return text
    .split(",")
    .map((element) => element.trim())
    .filter((element) => element !== "");
}

/** Whether `address` is one from `first` to `last`, both included. @throws ApiError for IPv6 */
export function isInRange(address: string, first: Ipv4, last: Ipv4): boolean {
  const number = addressNumber(address);
  return number >= ipv4ToNumber(first) && number <= ipv4ToNumber(last);
}

/** The address whose bits are those that both have. */
export function maskAddress(address: Ipv4, mask: Ipv4): Ipv4 {
  return ipv4FromNumber((ipv4ToNumber(address) & ipv4ToNumber(mask)) >>> 0);
}

/** The last address of the network that `address` lies in. */
export function lastAddress(address: Ipv4, mask: Ipv4): Ipv4 {
  return ipv4FromNumber((ipv4ToNumber(address) | ~ipv4ToNumber(mask)) >>> 0);
}
