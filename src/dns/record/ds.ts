import { digestLengthProblem } from "./digest-length";
import { hexadecimal, namedNumber, uint16 } from "./field";
import { fieldsInOrder } from "./record-type";

/** The digest of a child zone's key (RFC 4034 5). */
export interface DsData {
  readonly type: "DS";
  readonly keyTag: number;
  readonly algorithm: number;
  readonly digestType: number;
  /** Upper-case hexadecimal. */
  readonly digest: string;
}

/** Names of the DNSSEC algorithms in upper case (IANA registry). */
const dnssecAlgorithms: Readonly<Record<string, number>> = {
  RSAMD5: 1,
  DSA: 3,
  RSASHA1: 5,
  "DSA-NSEC3-SHA1": 6,
  "RSASHA1-NSEC3-SHA1": 7,
  RSASHA256: 8,
  RSASHA512: 10,
  "ECC-GOST": 12,
  ECDSAP256SHA256: 13,
  ECDSAP384SHA384: 14,
  ED25519: 15,
  ED448: 16,
};

/** Names of the digest types in upper case. */
const dsDigestTypes: Readonly<Record<string, number>> = { SHA1: 1, SHA256: 2, "GOST-R-34-11-94": 3, SHA384: 4 };

const OCTETS: ReadonlyMap<number, number> = new Map([
  [1, 20],
  [2, 32],
  [3, 32],
  [4, 48],
]);

/** Written as `12345 13 2 0123…`. */
export const ds = fieldsInOrder<DsData>(
  "DS",
  43,
  {
    keyTag: uint16,
    algorithm: namedNumber(dnssecAlgorithms),
    digestType: namedNumber(dsDigestTypes),
    digest: hexadecimal,
  },
  (data) => digestLengthProblem(data.digest, OCTETS.get(data.digestType), "a digest"),
);
