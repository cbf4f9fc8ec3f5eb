import { demandZone } from "../accounts/access";
import type { Right } from "../accounts/rights";
import { ApiError } from "../api-error";
import type { Call } from "../call";
import type { Machine } from "../machine";
import type { PerVersion } from "../server-version";
import { checkName, trimName } from "../zones/domain-name";
import type { Zone } from "../zones/zone";
import { isWithin, nameKey } from "../zones/zone-tree";
import { refuseBuiltIn } from "./zones-access";

/** The name of a record call, and the zone that the call works on. */
export interface RecordTarget {
  readonly domain: string;
  readonly zone: Zone;
}

/**
 * The name and the zone of a record call: the closest zone above the name in `zone`, or above the record's name when that is not sent
 * (contract/dns/19). Rights on the zone alone are asked for (contract/auth/08).
 */
export function recordTarget(machine: Machine, call: Call, right: Right): RecordTarget {
  const { parameters } = call;
  const domain = trimName(parameters.required("domain"), machine.version);
  const named = trimName(parameters.raw("zone") ?? "", machine.version);
  const lookedUp = named === "" ? domain : named;
  checkName(lookedUp, machine.version);
  const zone = machine.zones.closest(lookedUp);
  if (zone === null) throw new ApiError(`No such zone was found: ${domain}`);
  if (right !== "view") refuseBuiltIn(zone);
  demandZone(machine, call, zone.name, right);
  return { domain, zone };
}

/** Whether reading and deleting look for what is no name, or refuse it as such. */
const looksForAnything: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

/** Refuses to look for a name that does not lie in the zone; on 13 also for what is no name. */
export function refuseForeign(machine: Machine, zone: Zone, name: string): void {
  refuseElsewhere(zone, name);
  if (!looksForAnything[machine.version]) checkName(name, machine.version);
}

/** Refuses a name that is none or does not lie in the zone. */
export function refuseOutside(machine: Machine, zone: Zone, name: string): void {
  checkName(name, machine.version);
  refuseElsewhere(zone, name);
}

function refuseElsewhere(zone: Zone, name: string): void {
  if (!isWithin(nameKey(name), zone.name))
    throw new ApiError(`The domain name '${name}' does not belong to the zone: ${zone.name}`);
}
