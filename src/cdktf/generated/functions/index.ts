// Generated from the provider's schemas: `npm run generate`.
import { call, propertyAccess, Token } from "cdktf";
import { functionArgument } from "../../function-argument";

/**
 * A MAC address as the server writes it.
 * Answers a MAC address in capitals with dashes, as Technitium shows it. Takes every common spelling: `aa:bb:cc:dd:ee:ff`, `AA-BB-CC-DD-EE-FF`, `aabb.ccdd.eeff`, `aabbccddeeff`.
 * @param address A MAC address of six octets.
 */
export function normalizeMac(address: string): string {
  const answer = call("provider::technitium::normalize_mac", [functionArgument(address)]);
  return Token.asString(answer);
}

/**
 * Who made a record, told by its comment.
 * Takes the comment of a record apart, as the server shows it: whose origin tag it carries, if that tag was made for this name and type, or which DHCP scope wrote it. A comment alone does not tell of a PTR record that DHCP wrote on servers before 15.0, which has none.
 * @param name The record's full name.
 * @param type The record's type; `FWD` and `APP` too.
 * @param comment The record's comment; empty for none.
 */
export function recordOrigin(name: string, type: string, comment: string): { readonly comment: string; readonly origin: string; readonly owner: string; readonly scope: string } {
  const answer = call("provider::technitium::record_origin", [functionArgument(name), functionArgument(type), functionArgument(comment)]);
  return { comment: Token.asString(propertyAccess(answer, ["comment"])), origin: Token.asString(propertyAccess(answer, ["origin"])), owner: Token.asString(propertyAccess(answer, ["owner"])), scope: Token.asString(propertyAccess(answer, ["scope"])) };
}

/**
 * The name of an address in the reverse zones.
 * Answers the name under which the PTR record of an IPv4 or IPv6 address lives (RFC 1035 section 3.5, RFC 3596 section 2.5), without a trailing dot.
 * @param address An IPv4 or IPv6 address.
 */
export function reverseName(address: string): string {
  const answer = call("provider::technitium::reverse_name", [functionArgument(address)]);
  return Token.asString(answer);
}

/**
 * The name of the reverse zone of a network.
 * Answers the name of the zone that holds the PTR records of a network in CIDR form, without a trailing dot. The network ends at a whole octet (IPv4) or a whole hexadecimal digit (IPv6), as zones do.
 * @param network A network in CIDR form, e.g. `192.168.1.0/24`.
 */
export function reverseZone(network: string): string {
  const answer = call("provider::technitium::reverse_zone", [functionArgument(network)]);
  return Token.asString(answer);
}
