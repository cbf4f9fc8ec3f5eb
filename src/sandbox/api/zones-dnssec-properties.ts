import { demand, demandZone } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, JsonObject, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { parseInteger } from "../parameters";
import type { PerVersion } from "../server-version";
import { readyAt, stateOf } from "../zones/key-states";
import type { SigningKey } from "../zones/signing-keys";
import { printStamp } from "../zones/stamp";
import { parseTtl } from "../zones/ttl-text";
import type { Zone } from "../zones/zone";
import { changeDnsKeyTtl, changeProof, changeRollover } from "../zones/zone-signing";
import { logCall } from "./call-log";
import { readNsec3 } from "./signing-parameters";
import { demandedZone, sentZoneName, shownName } from "./zones-access";
import { dnssecStatus } from "./zones-json";

/** How a zone is signed, and the changes that need no new keys (contract/dns/23). */
export const signedZoneRoutes: Routes = {
  "zones/dnssec/properties/get": getProperties,
  "zones/dnssec/properties/convertToNSEC": (machine, call) =>
    changed(machine, call, "was converted to NSEC", (zone, touch) =>
      changeProof(touch, zone, "convertToNSEC", { iterations: 0, saltLength: 0 }),
    ),
  "zones/dnssec/properties/convertToNSEC3": (machine, call) =>
    changed(machine, call, "was converted to NSEC3", (zone, touch) =>
      changeProof(touch, zone, "convertToNSEC3", readNsec3(call.parameters)),
    ),
  "zones/dnssec/properties/updateNSEC3Params": (machine, call) =>
    changed(machine, call, "NSEC3 parameters were updated", (zone, touch) =>
      changeProof(touch, zone, "update", readNsec3(call.parameters)),
    ),
  "zones/dnssec/properties/updateDnsKeyTtl": (machine, call) =>
    changed(machine, call, "DNSKEY TTL was updated", (zone, touch) =>
      changeDnsKeyTtl(touch, zone, parseTtl(call.parameters.required("ttl")), machine.clock.now()),
    ),
  "zones/dnssec/properties/updatePrivateKey": updateKey,
};

/** The TTL that DNSKEY records would have in a zone that is not signed. */
const DNSKEY_TTL_UNSIGNED = 86_400;

function getProperties(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "view" });
  if (zone.type !== "Primary") throw new ApiError("The zone must be a primary zone.");
  const { signing } = zone;
  const { iterations, saltLength } = signing ?? {};
  return {
    response: {
      name: zone.name,
      type: zone.type,
      internal: zone.internal,
      disabled: zone.disabled,
      dnssecStatus: dnssecStatus(zone),
      ...(signing?.proof === "NSEC3" ? { nsec3Iterations: iterations, nsec3SaltLength: saltLength } : {}),
      dnsKeyTtl: signing?.dnsKeyTtl ?? DNSKEY_TTL_UNSIGNED,
      dnssecPrivateKeys: (signing?.keys ?? []).map((key) => keyJson(machine, zone, key)),
    },
  };
}

function keyJson(machine: Machine, zone: Zone, key: SigningKey): JsonObject {
  const state = stateOf(zone, key, machine.clock.now());
  return {
    keyTag: key.tag,
    keyType: key.type,
    algorithm: key.algorithm,
    algorithmNumber: key.algorithmNumber,
    state,
    stateChangedOn: printStamp(state === "Ready" ? readyAt(zone, key) : key.since),
    stateReadyBy: state === "Published" ? printStamp(readyAt(zone, key)) : undefined,
    isRetiring: false,
    rolloverDays: key.rolloverDays,
  };
}

/** Changes the signing of a zone; a missing zone is refused as if it were forbidden. */
function changed(
  machine: Machine,
  call: Call,
  what: string,
  act: (zone: Zone, touch: (zone: Zone) => void) => void,
): Reply {
  const zone = demandedPrimary(machine, call);
  act(zone, (touched) => machine.zones.writer.touch(touched));
  machine.zones.changed(zone);
  logCall(machine, call, `Primary zone ${what} successfully: ${shownName(zone)}`);
  return { response: {} };
}

/** Whether the reply shows the key that was changed. */
const showsKey: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

function updateKey(machine: Machine, call: Call): Reply {
  const zone = demandedPrimary(machine, call);
  const number = (name: string): number => parseInteger(call.parameters.required(name), "a UInt16", 0, 0xffff);
  const key = changeRollover(zone, number("keyTag"), number("rolloverDays"));
  machine.zones.changed(zone);
  logCall(machine, call, `Primary zone DNSSEC private key config was updated successfully: ${shownName(zone)}`);
  return { response: showsKey[machine.version] ? { updatedDnssecPrivateKey: keyJson(machine, zone, key) } : {} };
}

function demandedPrimary(machine: Machine, call: Call): Zone {
  demand(machine, call, "Zones", "modify");
  const name = sentZoneName(machine, call).toLowerCase();
  demandZone(machine, call, name, "delete");
  const zone = machine.zones.get(name);
  if (zone?.type !== "Primary" || zone.internal) throw new ApiError(`No such primary zone was found: ${name}`);
  return zone;
}
