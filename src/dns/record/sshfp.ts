import { digestLengthProblem } from "./digest-length";
import { hexadecimal, namedNumber } from "./field";
import { fieldsInOrder } from "./record-type";

/** The fingerprint of a host's SSH key (RFC 4255). */
export interface SshfpData {
  readonly type: "SSHFP";
  readonly algorithm: number;
  readonly fingerprintType: number;
  /** Upper-case hexadecimal. */
  readonly fingerprint: string;
}

/** Names of the key algorithms in upper case (the server writes `Ed25519`). */
export const sshfpAlgorithms: Readonly<Record<string, number>> = { RSA: 1, DSA: 2, ECDSA: 3, ED25519: 4, ED448: 6 };

/** Names of the fingerprint types. */
export const sshfpFingerprintTypes: Readonly<Record<string, number>> = { SHA1: 1, SHA256: 2 };

const OCTETS: ReadonlyMap<number, number> = new Map([
  [1, 20],
  [2, 32],
]);

/** Written as `4 2 0123…`. */
export const sshfp = fieldsInOrder<SshfpData>(
  "SSHFP",
  44,
  {
    algorithm: namedNumber(sshfpAlgorithms),
    fingerprintType: namedNumber(sshfpFingerprintTypes),
    fingerprint: hexadecimal,
  },
  (data) => digestLengthProblem(data.fingerprint, OCTETS.get(data.fingerprintType), "a fingerprint"),
);
