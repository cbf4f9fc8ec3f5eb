import type { Machine } from "../machine";
import { isIpv4Text } from "../zones/ip-text";
import type { RecordData } from "../zones/record";
import type { ServiceBindingData } from "../zones/record/service-binding";
import type { Zone } from "../zones/zone";
import { zoneListing } from "../zones/listing";
import { nameKey } from "../zones/zone-tree";
import { refuseOutside } from "./records-zone";

/** Addresses beside those of the zone: the ones that are being imported with the record. */
type MoreAddresses = readonly { readonly name: string; readonly data: RecordData | null }[];

/** The data with the hints that it asks for (`autoIpv4Hint`): the addresses of its target as they are now (contract/dns/37). */
export function withHints<D extends RecordData>(
  machine: Machine,
  zone: Zone,
  name: string,
  data: D,
  more: MoreAddresses = [],
): D {
  if (data.type !== "SVCB" && data.type !== "HTTPS") return data;
  const wanted = { A: data.autoIpv4Hint, AAAA: data.autoIpv6Hint };
  return { ...data, ...resolved(machine, zone, name, data, wanted, more) };
}

/** Renews the hints of all records that follow this name, after one of its addresses changed (`updateSvcbHints`). */
export function renewHints(machine: Machine, zone: Zone, target: string, type: "A" | "AAAA"): void {
  for (const record of zoneListing(zone)) {
    const { data } = record;
    if (data.type !== "SVCB" && data.type !== "HTTPS") continue;
    const follows = type === "A" ? data.autoIpv4Hint : data.autoIpv6Hint;
    if (!follows || nameKey(targetOf(record.name, data) ?? "") !== nameKey(target)) continue;
    const wanted = { A: type === "A", AAAA: type === "AAAA" };
    const renewed = { ...data, ...resolved(machine, zone, record.name, data, wanted, []) };
    machine.zones.writer.update(zone, record.name, data, { ...record, data: renewed });
  }
}

function resolved(
  machine: Machine,
  zone: Zone,
  name: string,
  data: ServiceBindingData,
  wanted: Readonly<Record<"A" | "AAAA", boolean>>,
  more: MoreAddresses,
): Pick<ServiceBindingData, "parameters"> {
  const target = targetOf(name, data);
  let { parameters } = data;
  for (const [type, key] of [
    ["A", "ipv4hint"],
    ["AAAA", "ipv6hint"],
  ] as const) {
    if (target === null || !wanted[type]) continue;
    refuseOutside(machine, zone, target);
    const addresses = addressesOf(machine, zone, target, type, more);
    const others = parameters.filter(([name]) => name !== key);
    parameters = addresses.length === 0 ? others : replaced(parameters, key, addresses.join(","));
  }
  return { parameters };
}

function replaced(
  parameters: ServiceBindingData["parameters"],
  key: string,
  value: string,
): ServiceBindingData["parameters"] {
  if (!parameters.some(([name]) => name === key)) return [...parameters, [key, value]];
  return parameters.map((pair) => (pair[0] === key ? [key, value] : pair));
}

function addressesOf(
  machine: Machine,
  zone: Zone,
  target: string,
  type: "A" | "AAAA",
  more: MoreAddresses,
): readonly string[] {
  const stored = machine.zones
    .rrset(zone, target, type)
    .filter((record) => !record.disabled)
    .map(({ data }) => data);
  const imported = more.filter((record) => nameKey(record.name) === nameKey(target)).map(({ data }) => data);
  const addresses = [...stored, ...imported].flatMap((data) =>
    (data?.type === "A" || data?.type === "AAAA") && isIpv4Text(data.address) === (type === "A") ? [data.address] : [],
  );
  return [...new Set(addresses)];
}

/** The name that a record speaks of; an alias to nowhere speaks of none. */
function targetOf(name: string, data: ServiceBindingData): string | null {
  if (data.target !== "") return data.target;
  return data.priority === 0 ? null : name;
}
