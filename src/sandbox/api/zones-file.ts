import { ApiError } from "../api-error";
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

/** Whether `importType` says where the text is, or the type of the body alone. */
const hasImportType: PerVersion<boolean> = { "13.6": true, "14.3": false, "15.2": false };

function importZone(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "modify" });
  const { parameters } = call;
  const options: ImportOptions = {
    overwrite: parameters.boolean("overwrite") ?? true,
    overwriteZone: knowsOverwriteZone[machine.version] && (parameters.boolean("overwriteZone") ?? false),
    overwriteSoaSerial: parameters.boolean("overwriteSoaSerial") ?? false,
  };
  const text = hasImportType[machine.version] ? textByImportType(call) : textByContentType(call);
  const records = recordsToImport(machine, zone, text.replace(/^\ufeff/, ""));
  applyImport(machine.zones.writer, zone, records, options);
  machine.zones.changed(zone);
  const count = `Total ${records.length} record(s) were imported successfully`;
  logCall(machine, call, `${count} into ${zoneTitle(zone)} zone: ${shownName(zone)}`);
  return { response: {} };
}

function textByImportType(call: Call): string {
  const type = call.parameters.optional("importType") ?? "Text";
  switch (type.toUpperCase()) {
    case "FILE":
      return sentFile(call);
    case "TEXT":
      break;
    default:
      throw new ApiError(`Import type is not supported: ${type}`);
  }
  const text = sentText(call);
  if (text === undefined) throw new ApiError(`Content type is not supported: ${call.upload.contentType}`);
  return text;
}

function textByContentType(call: Call): string {
  return sentText(call) ?? sentFile(call);
}

/** The text in a form or a body of exactly these types; `undefined` with another, such as one that names a character set. */
function sentText({ parameters, upload }: Call): string | undefined {
  switch (upload.contentType.toLowerCase()) {
    case "application/x-www-form-urlencoded":
      return parameters.required("records");
    case "text/plain":
      return upload.body;
    default:
      return undefined;
  }
}

function sentFile({ upload }: Call): string {
  const file = upload.file();
  if (file === undefined) throw new ApiError("The zone file to import is missing.");
  return file;
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
