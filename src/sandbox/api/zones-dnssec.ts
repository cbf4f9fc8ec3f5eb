import { demand, demandZone } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import type { PerVersion } from "../server-version";
import { newKeys } from "../zones/signing-keys";
import { signZone, unsignZone } from "../zones/zone-signing";
import { logCall } from "./call-log";
import { readSigning } from "./signing-parameters";
import { demandedZone, sentZoneName, shownName } from "./zones-access";

/** Signing zones, without the keys: see {@link signZone}. */
export const zoneSigningRoutes: Routes = { "zones/dnssec/sign": sign, "zones/dnssec/unsign": unsign };

/** Whether unsigning a missing zone, too, is refused as if it were forbidden. */
const missingIsForbidden: PerVersion<boolean> = { "13.6": true, "14.3": true, "15.2": false };

/** A missing zone is refused as if it were forbidden (contract/dns/05). */
function sign(machine: Machine, call: Call): Reply {
  demand(machine, call, "Zones", "modify");
  const name = sentZoneName(machine, call).toLowerCase();
  demandZone(machine, call, name, "delete");
  const { algorithm, rolloverDays, ...signing } = readSigning(call.parameters);
  const zone = machine.zones.get(name);
  if (zone?.type !== "Primary" || zone.internal) throw new ApiError(`No such primary zone was found: ${name}`);
  const newTag = (): number => Number.parseInt(machine.newToken().slice(0, 4), 16);
  const keys = newKeys(algorithm, { since: machine.clock.now(), rolloverDays, newTag });
  signZone((changed) => machine.zones.writer.touch(changed), zone, { ...signing, keys }, machine.version);
  machine.zones.changed(zone);
  logCall(machine, call, `Primary zone was signed successfully: ${shownName(zone)}`);
  return { response: {} };
}

function unsign(machine: Machine, call: Call): Reply {
  if (missingIsForbidden[machine.version]) {
    demand(machine, call, "Zones", "modify");
    demandZone(machine, call, sentZoneName(machine, call).toLowerCase(), "delete");
  }
  const zone = demandedZone(machine, call, { section: "modify", zone: "delete" });
  if (zone.type !== "Primary") throw new ApiError(`No such primary zone was found: ${zone.name}`);
  unsignZone((changed) => machine.zones.writer.touch(changed), zone);
  machine.zones.changed(zone);
  logCall(machine, call, `Primary zone was unsigned successfully: ${shownName(zone)}`);
  return { response: {} };
}
