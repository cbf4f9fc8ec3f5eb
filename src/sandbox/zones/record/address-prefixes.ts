import { ApiError } from "../../api-error";
import { ipv6FromGroups } from "../../../dns/ipv6";
import { isIpv4Text, parseAddress } from "../ip-text";
import type { RecordKind } from "./kind";
import { ByteReader, sentBytes } from "./rdata-bytes";

/** A network in an APL record, left out of the list when it is negated. */
export interface AddressPrefix {
  readonly address: string;
  readonly prefix: number;
  readonly negated: boolean;
}

/** APL (RFC 3123): what a catalog zone says of access. */
export interface AddressPrefixesData {
  readonly type: "APL";
  readonly prefixes: readonly AddressPrefix[];
}

/** APL records. */
export const addressPrefixes: RecordKind<AddressPrefixesData> = {
  key: print,
  json: ({ prefixes }) => ({
    addressPrefixes: prefixes.map(({ prefix, negated, address }) => ({
      addressFamily: isIpv4Text(address) ? "IPv4" : "IPv6",
      prefix,
      negation: negated,
      afdPart: address,
    })),
  }),
  read(parameters) {
    const bytes = new ByteReader(sentBytes(parameters, "rdata"));
    const prefixes: AddressPrefix[] = [];
    while (!bytes.isAtEnd) prefixes.push(readPrefix(bytes));
    return { type: "APL", prefixes };
  },
  readNew: (_parameters, _context, old) => old,
  print,
  parse: (words) => {
    const prefixes: AddressPrefix[] = [];
    for (let word = words.next(); word !== null; word = words.next()) prefixes.push(parsePrefix(word));
    return { type: "APL", prefixes };
  },
};

function readPrefix(bytes: ByteReader): AddressPrefix {
  const isIpv4 = bytes.uint16() === 1;
  const prefix = bytes.uint8();
  const length = bytes.uint8();
  const part = Buffer.alloc(isIpv4 ? 4 : 16);
  bytes.take(length & 0x7f).copy(part);
  const address = isIpv4
    ? part.join(".")
    : ipv6FromGroups(Array.from({ length: 8 }, (_group, index) => part.readUInt16BE(2 * index)));
  return { address, prefix, negated: (length & 0x80) !== 0 };
}

function parsePrefix(word: string): AddressPrefix {
  const match = /^(!?)[12]:([^/]+)(?:\/(\d+))?$/.exec(word);
  if (match === null) throw new ApiError("Index was outside the bounds of the array.");
  const [, sign, text = "", prefix] = match;
  const address = parseAddress(text);
  return { address, prefix: Number(prefix ?? (isIpv4Text(address) ? 32 : 128)), negated: sign === "!" };
}

function print({ prefixes }: AddressPrefixesData): string {
  return prefixes
    .map(({ prefix, negated, address }) => `${negated ? "!" : ""}${isIpv4Text(address) ? 1 : 2}:${address}/${prefix}`)
    .join(" ");
}
