// Generated from the provider's schemas: `npm run generate`.
import { call, Token } from "cdktf";
import { functionArgument } from "../../function-argument";

/**
 * A MAC address as the server writes it.
 * Answers a MAC address in capitals with dashes, as Technitium shows it. Takes every common spelling: `aa:bb:cc:dd:ee:ff`, `AA-BB-CC-DD-EE-FF`, `aabb.ccdd.eeff`, `aabbccddeeff`.
 * @param address A MAC address of six octets.
 */
export function normalizeMac(address: string): string {
  return Token.asString(call("provider::technitium::normalize_mac", [functionArgument(address)]));
}

/**
 * The name of an address in the reverse zones.
 * Answers the name under which the PTR record of an IPv4 or IPv6 address lives (RFC 1035 section 3.5, RFC 3596 section 2.5), without a trailing dot.
 * @param address An IPv4 or IPv6 address.
 */
export function reverseName(address: string): string {
  return Token.asString(call("provider::technitium::reverse_name", [functionArgument(address)]));
}
