/** Names of types that the server knows but that have no form of their own here, with their numbers in the IANA registry. */
const CODES: Readonly<Record<string, number>> = {
  AFSDB: 18,
  LOC: 29,
  KX: 36,
  CERT: 37,
  APL: 42,
  IPSECKEY: 45,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  DHCID: 49,
  NSEC3: 50,
  NSEC3PARAM: 51,
  SMIMEA: 53,
  HIP: 55,
  CDS: 59,
  CDNSKEY: 60,
  OPENPGPKEY: 61,
  CSYNC: 62,
  ZONEMD: 63,
  SPF: 99,
  NID: 104,
  L32: 105,
  L64: 106,
  LP: 107,
  EUI48: 108,
  EUI64: 109,
};

/** The number of a type's name in upper case; `null` when the name is not known. */
export function codeOfMnemonic(name: string): number | null {
  return Object.hasOwn(CODES, name) ? (CODES[name] ?? null) : null;
}
