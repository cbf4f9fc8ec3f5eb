import { digestLengthProblem } from "./digest-length";
import { hexadecimal, namedNumber } from "./field";
import { fieldsInOrder } from "./record-type";

/** Which certificate a TLS server must show (RFC 6698). */
export interface TlsaData {
  readonly type: "TLSA";
  readonly usage: number;
  readonly selector: number;
  readonly matchingType: number;
  /** Upper-case hexadecimal. */
  readonly certificateData: string;
}

/** Names of the certificate usages in upper case (RFC 7218). */
export const tlsaUsages: Readonly<Record<string, number>> = { "PKIX-TA": 0, "PKIX-EE": 1, "DANE-TA": 2, "DANE-EE": 3 };

/** Names of the selectors in upper case (RFC 7218; the server writes `Cert`). */
export const tlsaSelectors: Readonly<Record<string, number>> = { CERT: 0, SPKI: 1 };

/** Names of the matching types in upper case (RFC 7218; the server writes `Full`). */
export const tlsaMatchingTypes: Readonly<Record<string, number>> = { FULL: 0, "SHA2-256": 1, "SHA2-512": 2 };

const OCTETS: ReadonlyMap<number, number> = new Map([
  [1, 32],
  [2, 64],
]);

/** Written as `3 1 1 0123…`. */
export const tlsa = fieldsInOrder<TlsaData>(
  "TLSA",
  52,
  {
    usage: namedNumber(tlsaUsages),
    selector: namedNumber(tlsaSelectors),
    matchingType: namedNumber(tlsaMatchingTypes),
    certificateData: hexadecimal,
  },
  (data) => digestLengthProblem(data.certificateData, OCTETS.get(data.matchingType), "a digest"),
);
