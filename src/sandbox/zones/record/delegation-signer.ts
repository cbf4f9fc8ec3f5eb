import { ApiError } from "../../api-error";
import { fieldsKind } from "./fields";
import { hexBytes, uint16, word } from "./value";

/** DS (RFC 4034 5); the digest in hex. */
export interface DelegationSignerData {
  readonly type: "DS";
  readonly keyTag: number;
  readonly algorithm: number;
  readonly digestType: number;
  readonly digest: string;
}

const algorithms = {
  Unknown: 0,
  RSAMD5: 1,
  DSA: 3,
  RSASHA1: 5,
  DSA_NSEC3_SHA1: 6,
  RSASHA1_NSEC3_SHA1: 7,
  RSASHA256: 8,
  RSASHA512: 10,
  ECC_GOST: 12,
  ECDSAP256SHA256: 13,
  ECDSAP384SHA384: 14,
  ED25519: 15,
  ED448: 16,
  PRIVATEDNS: 253,
  PRIVATEOID: 254,
};
const digestTypes = { Unknown: 0, SHA1: 1, SHA256: 2, GOST_R_34_11_94: 3, SHA384: 4 };
const byteLengths: Readonly<Record<number, number>> = { 1: 20, 2: 32, 3: 32, 4: 48 };

/** DS records. */
export const delegationSigner = fieldsKind<DelegationSignerData>(
  "DS",
  {
    keyTag: { value: uint16, parameter: "keyTag", renewed: "newKeyTag" },
    algorithm: {
      value: word(algorithms, { dashes: true, numberAs: "algorithmNumber" }),
      parameter: "algorithm",
      renewed: "newAlgorithm",
    },
    digestType: {
      value: word(digestTypes, { dashes: true, numberAs: "digestTypeNumber" }),
      parameter: "digestType",
      renewed: "newDigestType",
    },
    digest: { value: hexBytes, parameter: "digest", renewed: "newDigest", wasValue: true },
  },
  {
    check({ digestType, digest }) {
      const length = byteLengths[digestType];
      if (length === undefined) {
        throw new ApiError(`Digest Type is not supported: ${digestType === 0 ? "Unknown" : digestType}`);
      }
      if (digest.length !== 2 * length) throw new ApiError("Invalid Digest value for the Digest Type.");
    },
  },
);
