import { parseTtl } from "../../dns/ttl";
import type { Config, Planned, Unknown } from "../../terraform";
import { isUnknown } from "../../terraform";
import type { Signing } from "../../technitium";
import type { zoneSchema } from "./schema";

/** How a zone is signed, as it is planned. */
export type PlannedSigning = NonNullable<Planned<typeof zoneSchema>["dnssec"]>;

/** How to sign a zone, for the client. */
export function signingOf(planned: PlannedSigning): Signing {
  const { kskKeySize, zskKeySize } = planned;
  const dnsKeyTtl = known(planned.dnsKeyTtl);
  return {
    algorithm: wordOf(["RSA", "ECDSA", "EDDSA"], planned.algorithm),
    hashAlgorithm: optionalWord(["MD5", "SHA1", "SHA256", "SHA512"], planned.hashAlgorithm),
    curve: optionalWord(["P256", "P384", "ED25519", "ED448"], planned.curve),
    nxProof: wordOf<"NSEC" | "NSEC3">(["NSEC", "NSEC3"], planned.nxProof),
    kskKeySize: kskKeySize ?? undefined,
    zskKeySize: zskKeySize ?? undefined,
    dnsKeyTtl: dnsKeyTtl === null ? undefined : parseTtl(dnsKeyTtl),
    zskRolloverDays: known(planned.zskRolloverDays) ?? undefined,
    iterations: known(planned.iterations) ?? undefined,
    saltLength: known(planned.saltLength) ?? undefined,
  };
}

/** The value, or `null` for what is the server's to choose. */
export function known<T>(value: T | Unknown): T | null {
  return isUnknown(value) ? null : value;
}

type WrittenSigning = Exclude<Config<typeof zoneSchema>["dnssec"], Unknown | null>;

/** What does not go together in the signing of a zone, all of it, as far as it is known. */
export function signingProblems(written: WrittenSigning): readonly string[] {
  const { algorithm, hashAlgorithm, kskKeySize, zskKeySize, curve, nxProof, iterations, saltLength } = written;
  if (isUnknown(algorithm)) return [];
  const isRsa = algorithm === "RSA";
  const rsaOnly = { hash_algorithm: hashAlgorithm, ksk_key_size: kskKeySize, zsk_key_size: zskKeySize };
  const curves = algorithm === "ECDSA" ? ["P256", "P384"] : ["ED25519", "ED448"];
  const nsec3Only = { iterations, salt_length: saltLength };
  return [
    ...Object.entries(rsaOnly).flatMap(([name, value]) =>
      isRsa === (value !== null) ? [] : [isRsa ? `RSA needs ${name}` : `${name} goes with RSA, not ${algorithm}`],
    ),
    ...(isRsa && curve !== null ? ["curve goes with ECDSA and EDDSA, not RSA"] : []),
    ...(!isRsa && (curve === null || (typeof curve === "string" && !curves.includes(curve)))
      ? [`${algorithm} needs a curve: ${curves.join(" or ")}`]
      : []),
    ...Object.entries(nsec3Only).flatMap(([name, value]) =>
      value !== null && nxProof !== "NSEC3" && !isUnknown(nxProof) ? [`${name} goes with nx_proof NSEC3`] : [],
    ),
  ];
}

/** The word in the type of the client; the attribute's kind has checked that it is one. */
function wordOf<T extends string>(words: readonly T[], text: string): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`${text} passed the checks and is not one of ${words.join(", ")}`);
  return found;
}

function optionalWord<T extends string>(words: readonly T[], text: string | null): T | undefined {
  return text === null ? undefined : wordOf(words, text);
}
