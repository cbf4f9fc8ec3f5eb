import { parseWord } from "./word-table";

/**
 * The record types that the server knows by name, with their numbers (IANA; from 65280 on they are the server's own).
 * Any other type is spoken of by its number.
 */
const numbers: Readonly<Record<string, number>> = {
  Unknown: 0,
  A: 1,
  NS: 2,
  MD: 3,
  MF: 4,
  CNAME: 5,
  SOA: 6,
  MB: 7,
  MG: 8,
  MR: 9,
  NULL: 10,
  WKS: 11,
  PTR: 12,
  HINFO: 13,
  MINFO: 14,
  MX: 15,
  TXT: 16,
  RP: 17,
  AFSDB: 18,
  X25: 19,
  ISDN: 20,
  RT: 21,
  NSAP: 22,
  NSAP_PTR: 23,
  SIG: 24,
  KEY: 25,
  PX: 26,
  GPOS: 27,
  AAAA: 28,
  LOC: 29,
  NXT: 30,
  EID: 31,
  NIMLOC: 32,
  SRV: 33,
  ATMA: 34,
  NAPTR: 35,
  KX: 36,
  CERT: 37,
  A6: 38,
  DNAME: 39,
  SINK: 40,
  OPT: 41,
  APL: 42,
  DS: 43,
  SSHFP: 44,
  IPSECKEY: 45,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  DHCID: 49,
  NSEC3: 50,
  NSEC3PARAM: 51,
  TLSA: 52,
  SMIMEA: 53,
  HIP: 55,
  NINFO: 56,
  RKEY: 57,
  TALINK: 58,
  CDS: 59,
  CDNSKEY: 60,
  OPENPGPKEY: 61,
  CSYNC: 62,
  ZONEMD: 63,
  SVCB: 64,
  HTTPS: 65,
  SPF: 99,
  UINFO: 100,
  UID: 101,
  GID: 102,
  UNSPEC: 103,
  NID: 104,
  L32: 105,
  L64: 106,
  LP: 107,
  EUI48: 108,
  EUI64: 109,
  NXNAME: 128,
  TKEY: 249,
  TSIG: 250,
  IXFR: 251,
  AXFR: 252,
  MAILB: 253,
  MAILA: 254,
  ANY: 255,
  URI: 256,
  CAA: 257,
  AVC: 258,
  DOA: 259,
  AMTRELAY: 260,
  RESINFO: 261,
  WALLET: 262,
  CLA: 263,
  IPN: 264,
  TA: 32768,
  DLV: 32769,
  ANAME: 65280,
  FWD: 65281,
  APP: 65282,
  CHILD_NS: 65283,
  ALIAS: 65357,
};

const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));

/** The number of a type: `A` is 1, `65300` is itself. */
export function typeNumber(type: string): number {
  return numbers[type] ?? Number(type);
}

/** What the server calls a type: `A` for 1, `65300` for itself. */
export function typeName(number: number): string {
  return names.get(number) ?? String(number);
}

/** Reads a type as a parameter names it: a name in any letter case, or a number (contract/dns/30, contract/dns/39). */
export function parseType(text: string): string {
  return isNamedType(text) ? text : typeName(parseWord(numbers, text, "a UInt16", 0xffff));
}

/** Whether the server knows a name for the type. */
export function isNamedType(type: string): boolean {
  return Object.hasOwn(numbers, type);
}
