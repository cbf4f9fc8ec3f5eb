import type { Call, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import type { PerVersion } from "../server-version";
import { printZoneFile } from "../zones/zone-file-writer";
import { applyImport, readImport, type ImportOptions } from "../zones/zone-import";
import type { Zone } from "../zones/zone";
import type { ZoneRecord } from "../zones/zone-record";
import { zoneTitle } from "../zones/zone-refusals";
import { logCall } from "./call-log";
import { withHints } from "./records-hints";
import { demandedZone, shownName } from "./zones-access";

/** Zones as zone files. */
export const zoneFileRoutes: Routes = { "zones/import": importZone, "zones/export": exportZone };

/** Whether an import can start by emptying the zone; else the parameter is not known (contract/dns/14). */
const knowsOverwriteZone: PerVersion<boolean> = { "13.6": false, "14.3": false, "15.2": true };

function importZone(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "modify" });
  const { parameters } = call;
  const options: ImportOptions = {
    overwrite: parameters.boolean("overwrite") ?? true,
    overwriteZone: knowsOverwriteZone[machine.version] && (parameters.boolean("overwriteZone") ?? false),
    overwriteSoaSerial: parameters.boolean("overwriteSoaSerial") ?? false,
  };
  const records = recordsToImport(machine, zone, call.upload ?? parameters.required("records"));
  applyImport(machine.zones.writer, zone, records, options);
  machine.zones.changed(zone);
  const count = `Total ${records.length} record(s) were imported successfully`;
  logCall(machine, call, `${count} into ${zoneTitle(zone)} zone: ${shownName(zone)}`);
  return { response: {} };
}

/** Reads the records that a file has for a zone. */
function recordsToImport(machine: Machine, zone: Zone, text: string): readonly ZoneRecord[] {
  return readImport(zone.name, text, {
    version: machine.version,
    now: machine.zones.stamps.now(),
    complete: (name, data, others) => withHints(machine, zone, name, data, others),
  });
}

function exportZone(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "view", zone: "view" });
  return { download: printZoneFile(zone, machine.version), contentType: "text/plain" };
}
