import { sshfpAlgorithms, sshfpFingerprintTypes, type SshfpData } from "../../../dns/record/sshfp";
import { parsed, text } from "../../transport/reply-fields";
import { dataCodec } from "./codec";
import { namedNumber } from "./named-number";

/** contract/dns/36: the server answers words and takes numbers for them. */
export const sshfp = dataCodec<SshfpData>(
  (rData) => ({
    type: "SSHFP",
    algorithm: parsed(rData, "algorithm", namedNumber(sshfpAlgorithms)),
    fingerprintType: parsed(rData, "fingerprintType", namedNumber(sshfpFingerprintTypes)),
    fingerprint: text(rData, "fingerprint").toUpperCase(),
  }),
  (data) => ({
    sshfpAlgorithm: data.algorithm,
    sshfpFingerprintType: data.fingerprintType,
    sshfpFingerprint: data.fingerprint,
  }),
);
