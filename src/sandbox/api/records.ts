import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { nameListing, zoneListing } from "../zones/listing";
import { kindToFind } from "../zones/record";
import { parseType } from "../zones/record-type";
import { zoneTitle } from "../zones/zone-refusals";
import { isSingle } from "../zones/zone-writer";
import type { Zone } from "../zones/zone";
import { logCall } from "./call-log";
import { addRecord } from "./records-add";
import { renewHints } from "./records-hints";
import { recordJson } from "./records-json";
import { deleteReverse } from "./records-reverse";
import { updateRecord } from "./records-update";
import { recordTarget, refuseForeign } from "./records-zone";
import { shownName } from "./zones-access";
import { zoneJson } from "./zones-json";

/** The records of zones. */
export const recordRoutes: Routes = {
  "zones/records/get": getRecords,
  "zones/records/add": addRecord,
  "zones/records/update": updateRecord,
  "zones/records/delete": deleteRecord,
};

/** The records of one name, or with `listZone` all of the zone, whatever the name is (contract/dns/52). */
function getRecords(machine: Machine, call: Call): Reply {
  const { domain, zone } = recordTarget(machine, call, "view");
  const listsZone = call.parameters.boolean("listZone") ?? false;
  const records = listsZone ? zoneListing(zone) : recordsAt(machine, zone, domain);
  return { response: { zone: zoneJson(machine, zone), records: records.map(recordJson) } };
}

function recordsAt(machine: Machine, zone: Zone, domain: string): ReturnType<typeof nameListing> {
  refuseForeign(machine, zone, domain);
  const names = machine.zones.tree.find(zone, domain);
  return names === null ? [] : nameListing(names);
}

function deleteRecord(machine: Machine, call: Call): Reply {
  const { domain, zone } = recordTarget(machine, call, "delete");
  const type = parseType(call.parameters.required("type"));
  if (!deleteFound(machine, call, zone, domain, type))
    throw new ApiError("Cannot delete record: no such record exists.");
  const kind = `${zoneTitle(zone)} zone '${shownName(zone)}'`;
  logCall(machine, call, `Record was deleted from ${kind} successfully {domain: ${domain}; type: ${type};}`);
  machine.zones.changed(zone);
  return { response: {} };
}

/** Deletes what the call names; of a type with one record a name, whatever its value is (contract/dns/31). */
function deleteFound(machine: Machine, call: Call, zone: Zone, domain: string, type: string): boolean {
  const { writer } = machine.zones;
  if (isSingle(type)) {
    refuseForeign(machine, zone, domain);
    return writer.deleteSet(zone, domain, type);
  }
  const kind = kindToFind(type);
  const context = { version: machine.version };
  const wanted = kind.readWanted?.(call.parameters, context) ?? kind.read(call.parameters, context);
  refuseForeign(machine, zone, domain);
  if (!writer.delete(zone, domain, type, wanted)) return false;
  if (wanted.type === "A" || wanted.type === "AAAA") {
    deleteReverse(machine, wanted.address, domain);
    if (call.parameters.boolean("updateSvcbHints") ?? false) renewHints(machine, zone, domain, wanted.type);
  }
  return true;
}
