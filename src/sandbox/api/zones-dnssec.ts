import { demand, demandZone } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import type { Parameters } from "../parameters";
import { signZone, unsignZone } from "../zones/zone-signing";
import { logCall } from "./call-log";
import { demandedZone, sentZoneName, shownName } from "./zones-access";

/** Signing zones, without the keys: see {@link signZone}. */
export const zoneSigningRoutes: Routes = { "zones/dnssec/sign": sign, "zones/dnssec/unsign": unsign };

/** A missing zone is refused as if it were forbidden (contract/dns/05). */
function sign(machine: Machine, call: Call): Reply {
  demand(machine, call, "Zones", "modify");
  const name = sentZoneName(machine, call).toLowerCase();
  demandZone(machine, call, name, "delete");
  const proof = readProof(call.parameters);
  refuseUnknownAlgorithm(call.parameters);
  const zone = machine.zones.get(name);
  if (zone?.type !== "Primary" || zone.internal) throw new ApiError(`No such primary zone was found: ${name}`);
  signZone((changed) => machine.zones.writer.touch(changed), zone, proof, machine.version);
  machine.zones.changed(zone);
  logCall(machine, call, `Primary zone was signed successfully: ${shownName(zone)}`);
  return { response: {} };
}

function unsign(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "delete" });
  if (zone.type !== "Primary") throw new ApiError(`No such primary zone was found: ${zone.name}`);
  unsignZone((changed) => machine.zones.writer.touch(changed), zone);
  machine.zones.changed(zone);
  logCall(machine, call, `Primary zone was unsigned successfully: ${shownName(zone)}`);
  return { response: {} };
}

function readProof(parameters: Parameters): "NSEC" | "NSEC3" {
  parameters.required("algorithm");
  const text = parameters.optional("nxProof") ?? "NSEC";
  const proof = text.toUpperCase();
  if (proof === "NSEC" || proof === "NSEC3") return proof;
  throw new ApiError(`Non-existence proof type is not supported: ${text}`);
}

const curves: Readonly<Record<string, { readonly title: string; readonly names: readonly string[] }>> = {
  ECDSA: { title: "ECDSA", names: ["P256", "P384"] },
  EDDSA: { title: "EdDSA", names: ["ED25519", "ED448"] },
};
const hashes: readonly string[] = ["MD5", "SHA1", "SHA256", "SHA512"];

function refuseUnknownAlgorithm(parameters: Parameters): void {
  const text = parameters.required("algorithm");
  const algorithm = text.toUpperCase();
  const family = curves[algorithm];
  if (algorithm === "RSA") {
    const hash = parameters.required("hashAlgorithm");
    if (!hashes.includes(hash.toUpperCase())) throw new ApiError(`Hash algorithm is not supported: ${hash}`);
  } else if (family !== undefined) {
    const curve = parameters.required("curve");
    if (!family.names.includes(curve.toUpperCase()))
      throw new ApiError(`${family.title} curve is not supported: ${curve}`);
  } else {
    throw new ApiError(`Algorithm is not supported: ${text}`);
  }
}
