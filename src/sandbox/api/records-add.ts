import { ApiError } from "../api-error";
import type { Call, Reply } from "../call";
import type { Machine } from "../machine";
import { kindForType, type RecordData } from "../zones/record";
import { parseType } from "../zones/record-type";
import { sentBytes } from "../zones/record/rdata-bytes";
import { startOfAuthorityFrom } from "../zones/record/start-of-authority";
import { parseTtl } from "../zones/ttl-text";
import type { Zone } from "../zones/zone";
import { defaultTtl } from "../zones/zone-defaults";
import { printRecord } from "../zones/zone-file-writer";
import { refuseLongComment } from "../zones/zone-record";
import { zoneTitle } from "../zones/zone-refusals";
import { isSingle } from "../zones/zone-writer";
import { logCall } from "./call-log";
import { glueOf, refuseSelfAlias } from "./records-checks";
import { renewHints, withHints } from "./records-hints";
import { recordJson } from "./records-json";
import { writeReverse } from "./records-reverse";
import { recordTarget, refuseOutside } from "./records-zone";
import { shownName } from "./zones-access";
import { zoneJson } from "./zones-json";

/** Adds a record, or with `overwrite` puts it in the place of all of its type at its name. `disable` is not known here. */
export function addRecord(machine: Machine, call: Call): Reply {
  const { domain, zone } = recordTarget(machine, call, "modify");
  const { parameters } = call;
  const type = parseType(parameters.required("type"));
  const ttl = parseTtl(parameters.optional("ttl") ?? String(defaultTtl(machine.version, type === "NS" ? "NS" : "")));
  const overwrite = parameters.boolean("overwrite") ?? false;
  const comments = parameters.raw("comments") ?? "";
  const expiryTtl = parseTtl(parameters.optional("expiryTtl") ?? "0");

  if (isSingle(type) && !overwrite) refuseSecond(machine, zone, domain, type);
  const data = readData(machine, call, zone, domain, type);
  const glue = glueOf(call, zone, domain, data);
  if ((data.type === "A" || data.type === "AAAA") && (parameters.boolean("ptr") ?? false))
    writeReverse(machine, call, { address: data.address, target: domain, ttl, expiryTtl });
  refuseLongComment(comments);
  refuseOutside(machine, zone, domain);

  const record = machine.zones.record(domain, type === "FWD" ? 0 : ttl, data, { comments, expiryTtl, glue });
  if (overwrite || isSingle(type)) machine.zones.setRecords(zone, domain, type, [record]);
  else if (!machine.zones.writer.add(zone, record)) throw new ApiError("Cannot add record: record already exists.");

  if ((type === "A" || type === "AAAA") && (parameters.boolean("updateSvcbHints") ?? false))
    renewHints(machine, zone, domain, type);
  const kind = `${zoneTitle(zone)} zone '${shownName(zone)}'`;
  logCall(machine, call, `New record was added to ${kind} successfully {record: ${printRecord(record, "")}}`);
  machine.zones.changed(zone);
  return { response: { zone: zoneJson(machine, zone), addedRecord: recordJson(record) } };
}

function readData(machine: Machine, call: Call, zone: Zone, domain: string, type: string): RecordData {
  if (type === "SOA") return startOfAuthorityFrom(sentBytes(call.parameters, "rdata"));
  const context = { version: machine.version, clientAddress: call.client.address };
  const data = kindForType(type).read(call.parameters, context);
  refuseSelfAlias(domain, data);
  return withHints(machine, zone, domain, data);
}

function refuseSecond(machine: Machine, zone: Zone, domain: string, type: string): void {
  refuseOutside(machine, zone, domain);
  if (machine.zones.rrset(zone, domain, type).length > 0)
    throw new ApiError("Record already exists. Use overwrite option if you wish to overwrite existing record.");
}
