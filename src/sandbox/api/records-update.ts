import type { Call, Reply } from "../call";
import type { Machine } from "../machine";
import { trimName } from "../zones/domain-name";
import { kindForType, kindToFind, type RecordData } from "../zones/record";
import { parseType } from "../zones/record-type";
import { parseTtl } from "../zones/ttl-text";
import type { Zone } from "../zones/zone";
import { defaultTtl } from "../zones/zone-defaults";
import { printRecord } from "../zones/zone-file-writer";
import { refuseLongComment, type ZoneRecord } from "../zones/zone-record";
import { zoneTitle } from "../zones/zone-refusals";
import { isSingle } from "../zones/zone-writer";
import { logCall } from "./call-log";
import { glueOf, refuseSelfAlias } from "./records-checks";
import { renewHints, withHints } from "./records-hints";
import { recordJson } from "./records-json";
import { moveReverse } from "./records-reverse";
import { recordTarget, refuseOutside, type RecordTarget } from "./records-zone";
import { shownName } from "./zones-access";
import { zoneJson } from "./zones-json";

/** Everything a record has besides its data, as an update sets it: what is not sent goes back to its default (contract/dns/42). */
interface SentState {
  readonly ttl: number;
  readonly disabled: boolean;
  readonly comments: string;
  readonly expiryTtl: number;
}

/** Puts a record in the place of another, at its name or at `newDomain`. */
export function updateRecord(machine: Machine, call: Call): Reply {
  const target = recordTarget(machine, call, "modify");
  const { zone } = target;
  const newDomain = trimName(call.parameters.optional("newDomain") ?? target.domain, machine.version);
  const type = parseType(call.parameters.required("type"));
  const state = sentState(machine, call, type);
  const { old, record } =
    type === "SOA"
      ? { old: null, record: updateStartOfAuthority(machine, call, target, state) }
      : updateOther(machine, call, target, { newDomain, type, state });
  if ((type === "A" || type === "AAAA") && (call.parameters.boolean("updateSvcbHints") ?? false))
    renewHints(machine, zone, newDomain, type);
  const before = old === null ? "" : `oldRecord: ${printRecord(old, "")}; `;
  const kind = `${zoneTitle(zone)} zone '${shownName(zone)}'`;
  logCall(
    machine,
    call,
    `Record was updated for ${kind} successfully {${before}newRecord: ${printRecord(record, "")}}`,
  );
  machine.zones.changed(zone);
  return { response: { zone: zoneJson(machine, zone), updatedRecord: recordJson(record) } };
}

function sentState(machine: Machine, call: Call, type: string): SentState {
  const { parameters } = call;
  return {
    ttl: parseTtl(parameters.optional("ttl") ?? String(defaultTtl(machine.version, type))),
    disabled: parameters.boolean("disable") ?? false,
    comments: parameters.raw("comments") ?? "",
    expiryTtl: parseTtl(parameters.optional("expiryTtl") ?? "0"),
  };
}

/** Sets the SOA of a zone that has one of its own; of others, the reply shows it as it is. */
function updateStartOfAuthority(
  machine: Machine,
  call: Call,
  { domain, zone }: RecordTarget,
  { ttl, comments }: SentState,
): ZoneRecord {
  const data = kindForType("SOA").read(call.parameters, { version: machine.version });
  refuseLongComment(comments);
  const record = machine.zones.record(domain, ttl, data, { comments });
  if (zone.type === "Primary" || zone.type === "Forwarder" || zone.type === "Catalog") {
    refuseOutside(machine, zone, domain);
    machine.zones.setRecords(zone, domain, "SOA", [record]);
  }
  return zone.apex.set("SOA")[0] ?? record;
}

function updateOther(
  machine: Machine,
  call: Call,
  { domain, zone }: RecordTarget,
  wanted: { readonly newDomain: string; readonly type: string; readonly state: SentState },
): { readonly old: ZoneRecord; readonly record: ZoneRecord } {
  const { newDomain, type, state } = wanted;
  const { old, data } = readBoth(machine, call, zone, newDomain, type);
  const glue = glueOf(call, zone, newDomain, data);
  if (isAddress(old) && isAddress(data) && (call.parameters.boolean("ptr") ?? false)) {
    const { ttl, expiryTtl } = state;
    moveReverse(machine, call, { address: data.address, target: domain, ttl, expiryTtl }, old.address);
  }
  refuseLongComment(state.comments);
  refuseOutside(machine, zone, domain);
  refuseOutside(machine, zone, newDomain);
  const record = machine.zones.record(newDomain, type === "FWD" ? 0 : state.ttl, data, { ...state, glue });
  machine.zones.writer.update(zone, domain, old, record);
  return { old: machine.zones.record(domain, 0, old), record };
}

function readBoth(
  machine: Machine,
  call: Call,
  zone: Zone,
  newDomain: string,
  type: string,
): { readonly old: RecordData; readonly data: RecordData } {
  const kind = kindToFind(type);
  const context = { version: machine.version };
  const old = kind.readWanted?.(call.parameters, context) ?? kind.read(call.parameters, context);
  const data = isSingle(type) ? old : kind.readNew(call.parameters, context, old);
  refuseSelfAlias(newDomain, data);
  return { old, data: withHints(machine, zone, newDomain, data) };
}

function isAddress(data: RecordData): data is Extract<RecordData, { readonly type: "A" | "AAAA" }> {
  return data.type === "A" || data.type === "AAAA";
}
