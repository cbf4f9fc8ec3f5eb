import { ApiError } from "../api-error";
import { parseInteger } from "../parameters";
import type { Parameters } from "../parameters";
import type { KeyAlgorithm, Signing } from "../zones/signing-keys";
import type { Nsec3 } from "../zones/zone-signing";
import { parseTtl } from "../zones/ttl-text";

/** How a zone is to be signed. */
interface SigningWish extends Omit<Signing, "keys"> {
  readonly algorithm: KeyAlgorithm;
  /** After how many days the zone-signing key is replaced; 0 for never. */
  readonly rolloverDays: number;
}

const curves: Readonly<
  Record<string, { readonly title: string; readonly keys: Readonly<Record<string, Omit<KeyAlgorithm, "bits">>> }>
> = {
  ECDSA: {
    title: "ECDSA",
    keys: { P256: { name: "ECDSAP256SHA256", number: 13 }, P384: { name: "ECDSAP384SHA384", number: 14 } },
  },
  EDDSA: { title: "EdDSA", keys: { ED25519: { name: "ED25519", number: 15 }, ED448: { name: "ED448", number: 16 } } },
};
const hashes: Readonly<Record<string, Omit<KeyAlgorithm, "bits">>> = {
  MD5: { name: "RSAMD5", number: 1 },
  SHA1: { name: "RSASHA1", number: 5 },
  SHA256: { name: "RSASHA256", number: 8 },
  SHA512: { name: "RSASHA512", number: 10 },
};

/** Reads how a zone is to be signed; what is not sent is the server's own choice (contract/dns/23). */
export function readSigning(parameters: Parameters): SigningWish {
  parameters.required("algorithm");
  const dnsKeyTtl = parseTtl(parameters.optional("dnsKeyTtl") ?? "3600");
  const rolloverDays = parseInteger(parameters.optional("zskRolloverDays") ?? "30", "a UInt16", 0, 0xffff);
  const proof = readProof(parameters);
  const nsec3 = proof === "NSEC3" ? readNsec3(parameters) : { iterations: 0, saltLength: 0 };
  const algorithm = readAlgorithm(parameters);
  if (rolloverDays > 365) {
    const range = "automatic rollover days valid range is 0-365. (Parameter 'RolloverDays')";
    throw new ApiError(`Zone Signing Key (ZSK) ${range}`);
  }
  return { proof, ...nsec3, dnsKeyTtl, algorithm, rolloverDays };
}

function readProof(parameters: Parameters): "NSEC" | "NSEC3" {
  const text = parameters.optional("nxProof") ?? "NSEC";
  const proof = text.toUpperCase();
  if (proof === "NSEC" || proof === "NSEC3") return proof;
  throw new ApiError(`Non-existence proof type is not supported: ${text}`);
}

/** The parameters of NSEC3; what is not sent is 0. */
export function readNsec3(parameters: Parameters): Nsec3 {
  const number = (name: string, kind: string, most: number): number =>
    parseInteger(parameters.optional(name) ?? "0", kind, 0, most);
  return {
    iterations: number("iterations", "a UInt16", 0xffff),
    saltLength: number("saltLength", "an unsigned byte", 0xff),
  };
}

function readAlgorithm(parameters: Parameters): KeyAlgorithm {
  const text = parameters.required("algorithm");
  const family = curves[text.toUpperCase()];
  if (family !== undefined) {
    const curve = parameters.required("curve");
    const known = family.keys[curve.toUpperCase()];
    if (known === undefined) throw new ApiError(`${family.title} curve is not supported: ${curve}`);
    return { ...known, bits: null };
  }
  if (text.toUpperCase() !== "RSA") throw new ApiError(`Algorithm is not supported: ${text}`);
  const hash = parameters.required("hashAlgorithm");
  const known = hashes[hash.toUpperCase()];
  if (known === undefined) throw new ApiError(`Hash algorithm is not supported: ${hash}`);
  return { ...known, bits: { ksk: readSize(parameters, "ksk"), zsk: readSize(parameters, "zsk") } };
}

/** The bits of an RSA key that is to be made; a key that comes along has its own. */
function readSize(parameters: Parameters, key: "ksk" | "zsk"): number | undefined {
  const isSent = parameters.raw(key === "ksk" ? "pemKskPrivateKey" : "pemZskPrivateKey") !== undefined;
  if (isSent) return undefined;
  const size = parameters.integer(`${key}KeySize`) ?? Number(parameters.required(`${key}KeySize`));
  if (size >= 1024 && size <= 4096) return size;
  const range = "private key size range is between 1024-4096 bits. (Parameter 'keySize')";
  throw new ApiError(`Valid RSA (${key.toUpperCase()}) ${range}`);
}
