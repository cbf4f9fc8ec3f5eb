import { InvalidValue } from "./invalid-value";
import { type Ipv4, isIpv4, parseIpv4 } from "./ipv4";
import { type Ipv6, parseIpv6 } from "./ipv6";

/** An address of either family, in canonical text. */
export type IpAddress = Ipv4 | Ipv6;

/** Reads an address of either family; a colon tells them apart. @throws InvalidValue */
export function parseIpAddress(text: string): IpAddress {
  if (text === "") throw new InvalidValue("ip-address", text, "it is empty");
  return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}

/** Whether a canonical address is of IPv4. */
export function isIpv4Address(address: IpAddress): address is Ipv4 {
  return isIpv4(address);
}
