import type { SigningKey, ZoneSigning } from "../../technitium";
import type { State } from "../../terraform";
import type { zoneSchema } from "./schema";

/** How a zone is signed, as its attribute shows it. */
export type SigningState = NonNullable<State<typeof zoneSchema>["dnssec"]>;

/** What of it cannot be changed but with new keys. */
export type KeyChoice = Readonly<
  Record<"algorithm" | "hashAlgorithm" | "curve" | "kskKeySize" | "zskKeySize", unknown>
>;

const none = { hashAlgorithm: null, curve: null };

/** The algorithms by their numbers (RFC 8624). */
const algorithms: ReadonlyMap<number, Pick<SigningState, "algorithm" | "hashAlgorithm" | "curve">> = new Map([
  [1, { ...none, algorithm: "RSA", hashAlgorithm: "MD5" }],
  [5, { ...none, algorithm: "RSA", hashAlgorithm: "SHA1" }],
  [7, { ...none, algorithm: "RSA", hashAlgorithm: "SHA1" }],
  [8, { ...none, algorithm: "RSA", hashAlgorithm: "SHA256" }],
  [10, { ...none, algorithm: "RSA", hashAlgorithm: "SHA512" }],
  [13, { ...none, algorithm: "ECDSA", curve: "P256" }],
  [14, { ...none, algorithm: "ECDSA", curve: "P384" }],
  [15, { ...none, algorithm: "EDDSA", curve: "ED25519" }],
  [16, { ...none, algorithm: "EDDSA", curve: "ED448" }],
]);

/** How a zone is signed; of several keys of a kind those that stay count. */
export function signingState({ proof, iterations, saltLength, dnsKeyTtl, keys }: ZoneSigning): SigningState {
  const ksk = lastingKeys(keys, "key-signing").at(-1);
  const zsk = lastingKeys(keys, "zone-signing").at(-1);
  const number = ksk?.algorithm ?? zsk?.algorithm;
  const unheardOf = { ...none, algorithm: `algorithm ${number ?? "unknown"}` };
  return {
    ...((number === undefined ? undefined : algorithms.get(number)) ?? unheardOf),
    kskKeySize: ksk?.bits ?? null,
    zskKeySize: zsk?.bits ?? null,
    dnsKeyTtl: String(dnsKeyTtl),
    zskRolloverDays: zsk?.rolloverDays ?? 0,
    nxProof: proof,
    iterations: proof === "NSEC3" ? iterations : null,
    saltLength: proof === "NSEC3" ? saltLength : null,
  };
}

/** The keys of a kind that are not on their way out. */
export function lastingKeys(keys: readonly SigningKey[], role: SigningKey["role"]): readonly SigningKey[] {
  return keys.filter((key) => key.role === role && !key.isRetiring);
}

/** Whether two choices of keys are the same. */
export function sameKeys(a: KeyChoice, b: KeyChoice): boolean {
  const names = ["algorithm", "hashAlgorithm", "curve", "kskKeySize", "zskKeySize"] as const;
  return names.every((name) => a[name] === b[name]);
}
