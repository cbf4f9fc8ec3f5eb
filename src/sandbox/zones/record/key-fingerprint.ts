import { ApiError } from "../../api-error";
import { fieldsKind } from "./fields";
import { hexBytes, word } from "./value";

/** SSHFP (RFC 4255); the fingerprint in hex. */
export interface KeyFingerprintData {
  readonly type: "SSHFP";
  readonly algorithm: number;
  readonly fingerprintType: number;
  readonly fingerprint: string;
}

const algorithms = { Reserved: 0, RSA: 1, DSA: 2, ECDSA: 3, Ed25519: 4, Ed448: 6 };
const fingerprintTypes = { Reserved: 0, SHA1: 1, SHA256: 2 };
const byteLengths: Readonly<Record<number, number>> = { 1: 20, 2: 32 };

/** SSHFP records. */
export const keyFingerprint = fieldsKind<KeyFingerprintData>(
  "SSHFP",
  {
    algorithm: {
      value: word(algorithms),
      parameter: "sshfpAlgorithm",
      renewed: "newSshfpAlgorithm",
      member: "algorithm",
    },
    fingerprintType: {
      value: word(fingerprintTypes),
      parameter: "sshfpFingerprintType",
      renewed: "newSshfpFingerprintType",
      member: "fingerprintType",
    },
    fingerprint: {
      value: hexBytes,
      parameter: "sshfpFingerprint",
      renewed: "newSshfpFingerprint",
      member: "fingerprint",
    },
  },
  {
    check({ fingerprintType, fingerprint }) {
      const length = byteLengths[fingerprintType];
      if (length === undefined) {
        const shown = fingerprintType === 0 ? "Reserved" : fingerprintType;
        throw new ApiError(`Fingerprint Type is not supported: ${shown}`);
      }
      if (fingerprint.length !== 2 * length) throw new ApiError("Invalid Fingerprint value for the Fingerprint Type.");
    },
  },
);
