import { ApiError } from "../api-error";
import { parseInteger } from "../parameters";
import type { Parameters } from "../parameters";
import type { SigningChoice } from "../zones/zone-signing";
import { parseTtl } from "../zones/ttl-text";

const curves: Readonly<Record<string, { readonly title: string; readonly names: readonly string[] }>> = {
  ECDSA: { title: "ECDSA", names: ["P256", "P384"] },
  EDDSA: { title: "EdDSA", names: ["ED25519", "ED448"] },
};
const hashes: readonly string[] = ["MD5", "SHA1", "SHA256", "SHA512"];

/** Reads how a zone is to be signed; the keys are looked at for what they may be, not made. */
export function readSigning(parameters: Parameters): SigningChoice {
  const algorithm = parameters.required("algorithm");
  parseTtl(parameters.optional("dnsKeyTtl") ?? "3600");
  const rolloverDays = parseInteger(parameters.optional("zskRolloverDays") ?? "30", "a UInt16", 0, 0xffff);
  const proof = readProof(parameters);
  const sent = (name: string): string => (proof === "NSEC3" ? parameters.optional(name) : undefined) ?? "0";
  const iterations = parseInteger(sent("iterations"), "a UInt16", 0, 0xffff);
  const saltLength = parseInteger(sent("saltLength"), "an unsigned byte", 0, 0xff);
  refuseBadKeys(parameters, algorithm);
  if (rolloverDays > 365) {
    const range = "automatic rollover days valid range is 0-365. (Parameter 'RolloverDays')";
    throw new ApiError(`Zone Signing Key (ZSK) ${range}`);
  }
  return { proof, iterations, saltLength };
}

function readProof(parameters: Parameters): "NSEC" | "NSEC3" {
  const text = parameters.optional("nxProof") ?? "NSEC";
  const proof = text.toUpperCase();
  if (proof === "NSEC" || proof === "NSEC3") return proof;
  throw new ApiError(`Non-existence proof type is not supported: ${text}`);
}

function refuseBadKeys(parameters: Parameters, text: string): void {
  const algorithm = text.toUpperCase();
  const family = curves[algorithm];
  if (algorithm === "RSA") {
    const hash = parameters.required("hashAlgorithm");
    if (!hashes.includes(hash.toUpperCase())) throw new ApiError(`Hash algorithm is not supported: ${hash}`);
    refuseBadSize(parameters, "ksk");
    refuseBadSize(parameters, "zsk");
  } else if (family !== undefined) {
    const curve = parameters.required("curve");
    if (!family.names.includes(curve.toUpperCase()))
      throw new ApiError(`${family.title} curve is not supported: ${curve}`);
  } else {
    throw new ApiError(`Algorithm is not supported: ${text}`);
  }
}

/** Refuses the size of an RSA key that is to be made; a key that comes along has its own. */
function refuseBadSize(parameters: Parameters, key: "ksk" | "zsk"): void {
  const isSent = parameters.raw(key === "ksk" ? "pemKskPrivateKey" : "pemZskPrivateKey") !== undefined;
  if (isSent) return;
  const size = parameters.integer(`${key}KeySize`) ?? Number(parameters.required(`${key}KeySize`));
  if (size >= 1024 && size <= 4096) return;
  const range = "private key size range is between 1024-4096 bits. (Parameter 'keySize')";
  throw new ApiError(`Valid RSA (${key.toUpperCase()}) ${range}`);
}
