import { InvalidValue } from "./invalid-value";

/** A hardware address of six octets as `AA-BB-CC-DD-EE-FF`, the server's own spelling. */
export type Mac = string & { readonly __mac: never };

const OCTETS = 6;
const SPELLINGS: readonly RegExp[] = [
  /^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$/i,
  /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i,
  /^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/i,
  /^[0-9a-f]{12}$/i,
];

/**
 * Reads a hardware address: `aa-bb-cc-dd-ee-ff`, `aa:bb:cc:dd:ee:ff`, `aabb.ccdd.eeff` or `aabbccddeeff`, in any letter case.
 * Exactly six octets of two digits; the server takes any number of octets, which no Ethernet client has (contract/dhcp/31).
 * @throws InvalidValue
 */
export function parseMac(text: string): Mac {
  if (!SPELLINGS.some((spelling) => spelling.test(text))) {
    throw new InvalidValue(
      "hardware-address",
      text,
      'it must be six octets of two hexadecimal digits, as in "AA-BB-CC-DD-EE-FF"',
    );
  }
  const digits = text.replace(/[-:.]/g, "").toUpperCase();
  let result = digits.slice(0, 2);
  for (let octet = 1; octet < OCTETS; octet++) result += `-${digits.slice(octet * 2, octet * 2 + 2)}`;
  return result as Mac;
}
