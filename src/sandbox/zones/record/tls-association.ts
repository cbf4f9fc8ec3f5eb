import { ApiError } from "../../api-error";
import { fieldsKind } from "./fields";
import { hexBytes, readHex, word, type Value } from "./value";

/** TLSA (RFC 6698); the association data in hex. */
export interface TlsAssociationData {
  readonly type: "TLSA";
  readonly usage: number;
  readonly selector: number;
  readonly matching: number;
  readonly association: string;
}

const usages = { PKIX_TA: 0, PKIX_EE: 1, DANE_TA: 2, DANE_EE: 3, PrivCert: 255 };
const selectors = { Cert: 0, SPKI: 1, PrivSel: 255 };
const matchings = { Full: 0, SHA2_256: 1, SHA2_512: 2, PrivMatch: 255 };
/** Bytes of a hash; the full certificate may have any length. */
const byteLengths: Readonly<Record<number, number | null>> = { 0: null, 1: 32, 2: 64 };

/** The digits as sent: a wrong length is told before a wrong digit. A certificate in PEM is not read here. */
const association: Value<string> = {
  ...hexBytes,
  read(text) {
    if (!text.startsWith("-")) return text.toUpperCase();
    throw new ApiError(
      "The certificate contents do not contain a PEM with a CERTIFICATE label, or the content is malformed.",
    );
  },
};

/** TLSA records. */
export const tlsAssociation = fieldsKind<TlsAssociationData>(
  "TLSA",
  {
    usage: {
      value: word(usages, { dashes: true }),
      parameter: "tlsaCertificateUsage",
      renewed: "newTlsaCertificateUsage",
      member: "certificateUsage",
    },
    selector: { value: word(selectors), parameter: "tlsaSelector", renewed: "newTlsaSelector", member: "selector" },
    matching: {
      value: word(matchings, { dashes: true }),
      parameter: "tlsaMatchingType",
      renewed: "newTlsaMatchingType",
      member: "matchingType",
    },
    association: {
      value: association,
      parameter: "tlsaCertificateAssociationData",
      renewed: "newTlsaCertificateAssociationData",
      member: "certificateAssociationData",
    },
  },
  {
    check({ matching, association }) {
      const length = byteLengths[matching];
      if (length === undefined) {
        throw new ApiError(`Matching Type is not supported: ${matching === 255 ? "PrivMatch" : matching}`);
      }
      if (length !== null && association.length !== 2 * length)
        throw new ApiError("Invalid Certificate Association Data value for the Matching Type.");
      readHex(association);
    },
  },
);
