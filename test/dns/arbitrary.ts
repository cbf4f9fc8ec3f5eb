import fc from "fast-check";

import { type Ipv4, ipv4FromNumber } from "../../src/dns/ipv4";
import { type Ipv6, ipv6FromGroups } from "../../src/dns/ipv6";
import { type Fqdn, parseFqdn } from "../../src/dns/name";

/** One of the characters of an ASCII text. */
export function anyOf(characters: string): fc.Arbitrary<string> {
  return fc.nat(characters.length - 1).map((index) => characters.charAt(index));
}

/** Any octets, as a label in presentation form with every octet escaped. */
const escapedLabel = fc
  .uint8Array({ minLength: 1, maxLength: 8 })
  .map((octets) => Array.from(octets, (octet) => `\\${octet.toString().padStart(3, "0")}`).join(""));

const plainLabel = fc.string({ unit: anyOf("abcdefghijklmnopqrstuvwxyz0123456789-_/"), minLength: 1, maxLength: 12 });

/** Names of up to six labels, now and then with a wildcard, odd octets or a label of full length. */
export const fqdn: fc.Arbitrary<Fqdn> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: plainLabel },
      { weight: 2, arbitrary: escapedLabel },
      { weight: 1, arbitrary: fc.constantFrom("*", "_dmarc", "xn--bcher-kva", "x".repeat(63)) },
    ),
    { maxLength: 3 },
  )
  .map((labels) => parseFqdn(labels.length === 0 ? "." : labels.join(".")));

export const ipv4: fc.Arbitrary<Ipv4> = fc.integer({ min: 0, max: 0xffffffff }).map(ipv4FromNumber);

/** Addresses with many zero groups, where the canonical text is decided. */
export const ipv6: fc.Arbitrary<Ipv6> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), { minLength: 8, maxLength: 8 })
  .map(ipv6FromGroups);

export const uint8 = fc.integer({ min: 0, max: 0xff });
export const uint16 = fc.integer({ min: 0, max: 0xffff });
export const uint32 = fc.integer({ min: 0, max: 0xffffffff });

/** Upper-case hexadecimal digits of so many octets. */
export function hex(octets: { readonly min: number; readonly max: number }): fc.Arbitrary<string> {
  return fc
    .uint8Array({ minLength: octets.min, maxLength: octets.max })
    .map((bytes) => Buffer.from(bytes).toString("hex").toUpperCase());
}

/** Text of ASCII characters without the null, control characters, quotes and backslashes included. */
export function ascii(length: { readonly min: number; readonly max: number }): fc.Arbitrary<string> {
  const character = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 127 }).map((code) => String.fromCharCode(code)) },
    { weight: 1, arbitrary: fc.constantFrom('"', "\\", ";", " ", "\n", "\u001b", "|", "(", ")") },
  );
  return fc.string({ unit: character, minLength: length.min, maxLength: length.max });
}
