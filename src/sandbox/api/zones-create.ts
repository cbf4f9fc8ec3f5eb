import { demand, mayZone } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import type { PerVersion } from "../server-version";
import { isMemberType, joinCatalog } from "../zones/catalog";
import { asciiName } from "../zones/domain-name";
import { readAddress } from "../zones/ip-text";
import { checkMailHost } from "../zones/mail-address";
import { addressIn } from "../zones/name-server-address";
import { forwarderData, readProtocol } from "../zones/record/forwarder";
import { reverseZoneName } from "../zones/reverse-zone";
import { parseWord, printWord } from "../zones/word-table";
import type { Zone } from "../zones/zone";
import { zoneTypes, type ZoneType } from "../zones/zone-type";
import { applyImport, readImport } from "../zones/zone-import";
import type { ZoneRecord } from "../zones/zone-record";
import { logCall } from "./call-log";
import { shownName } from "./zones-access";
import { sentSource } from "./zones-primaries";
import { giveCreatorRights } from "./zones-rights";

/** Creating zones. */
export const zoneCreateRoutes: Routes = { "zones/create": createZone };

/** What of a new zone's name differs (contract/dns/03, contract/dns/04). */
const nameQuirks: PerVersion<{ readonly slash: "taken" | "refused"; readonly outerDots: RegExp }> = {
  "13.6": { slash: "taken", outerDots: /\.$/ },
  "14.3": { slash: "refused", outerDots: /^\.+|\.+$/g },
  "15.2": { slash: "refused", outerDots: /^\.+|\.+$/g },
};

/** The types of zone whose records are the server's own, and can be imported. */
const ownTypes: readonly ZoneType[] = ["Primary", "Forwarder"];

const typeTable = Object.fromEntries(zoneTypes.map((type, index) => [type, index + 1]));

function createZone(machine: Machine, call: Call): Reply {
  demand(machine, call, "Zones", "modify");
  const { parameters } = call;
  const text = parameters.optional("zone") ?? parameters.optional("domain") ?? parameters.required("zone");
  const name = newZoneName(machine, text);
  const type = parseZoneType(parameters.optional("type") ?? "Primary");
  const file = ownTypes.includes(type) ? call.upload.file() : undefined;
  const imported = file === undefined ? null : recordsOf(machine, name, file);
  const catalog = catalogOf(machine, call, type);
  const zone = makeZone(machine, call, name, type);
  giveCreatorRights(machine, call, zone);
  if (catalog !== null) {
    joinCatalog(machine.zones, catalog, zone, machine.newToken());
    if (type === "Secondary") zone.options = { ...zone.options, overrideCatalogPrimaryNameServers: true };
  }
  if (imported !== null) importInto(machine, zone, imported);
  machine.zones.changed(zone);
  logCall(machine, call, `Authoritative ${zone.type} zone was created: ${shownName(zone)}`);
  return { response: { domain: zone.name === "" ? "." : zone.name } };
}

function recordsOf(machine: Machine, name: string, text: string): readonly ZoneRecord[] {
  const { version, stamps } = machine.zones;
  return readImport(name.toLowerCase(), text, { version, now: stamps.now(), complete: (_name, data) => data });
}

/** A zone file that comes with the call takes the place of the NS or forwarder of a new zone. */
function importInto(machine: Machine, zone: Zone, records: readonly ZoneRecord[]): void {
  const { writer } = machine.zones;
  writer.deleteSet(zone, zone.name, zone.type === "Primary" ? "NS" : "FWD");
  applyImport(writer, zone, records, { overwrite: false, overwriteZone: false, overwriteSoaSerial: false });
}

/** Reads the type of a zone in any letter case. */
export function parseZoneType(text: string): ZoneType {
  const word = printWord(typeTable, parseWord(typeTable, text, "an unsigned byte", 0xff));
  const type = zoneTypes.find((known) => known === word);
  if (type === undefined) throw new ApiError("Zone type not supported.");
  return type;
}

/** The name of a new zone: an address and a network stand for their reverse zones (contract/dns/03). */
function newZoneName(machine: Machine, text: string): string {
  const quirks = nameQuirks[machine.version];
  if (readAddress(text) !== null) return reverseZoneName(text, null);
  const name = text.includes("/") ? (reverseOfNetwork(text) ?? text) : text.replace(quirks.outerDots, "");
  if (name.includes("*")) throw new ApiError("Domain name for a zone cannot contain wildcard character.");
  if (quirks.slash === "refused" && /[/\0]/.test(name))
    throw new ApiError(`The zone name contains an invalid character: ${name.includes("\0") ? "\0" : "/"}`);
  return asciiName(name);
}

function reverseOfNetwork(text: string): string | null {
  const [address = "", prefix = "", ...more] = text.split("/");
  if (more.length > 0 || readAddress(address) === null || !/^\s*[+-]?\d+\s*$/.test(prefix)) return null;
  return reverseZoneName(address, Number(prefix));
}

function makeZone(machine: Machine, call: Call, name: string, type: ZoneType): Zone {
  switch (type) {
    case "Primary":
      return makePrimary(machine, call, name);
    case "Forwarder":
      return makeForwarder(machine, call, name);
    case "Catalog":
      return machine.zones.createCatalog(name);
    case "SecondaryForwarder":
    case "SecondaryCatalog":
      return machine.zones.createFollower(name, type, sentSource(call, type, machine.version));
    case "Secondary":
    case "Stub":
      return makeCopy(machine, call, name, type);
  }
}

/** A copy is made once one of its servers has shown the zone. The sandbox knows no TSIG keys (contract/dns/24). */
function makeCopy(machine: Machine, call: Call, name: string, type: "Secondary" | "Stub"): Zone {
  const source = sentSource(call, type, machine.version);
  if (source.primaryZoneTransferTsigKeyName !== "") {
    const why = `No such TSIG key was found configured: ${source.primaryZoneTransferTsigKeyName}`;
    if (machine.version !== "13.6") throw new ApiError(why);
    throw new ApiError(`DNS Server failed to find SOA record for: ${name}`, { inner: why });
  }
  const asked = source.primaryNameServerAddresses.map(addressIn);
  const server = machine.network.nameServers.find(
    ({ address, zones }) => asked.includes(address) && zones.includes(name.toLowerCase()),
  );
  if (server !== undefined) return machine.zones.createCopy(name, type, source, server.name);
  throw new ApiError(
    `DNS Server did not receive SOA record in response from any of the primary name servers for: ${name === "" ? "<root>" : name}`,
  );
}

function makePrimary(machine: Machine, call: Call, name: string): Zone {
  const serialByDate = call.parameters.boolean("useSoaSerialDateScheme") ?? false;
  if (name !== "") checkMailHost(name, machine.version);
  return machine.zones.createPrimary(name, { serialByDate });
}

function makeForwarder(machine: Machine, call: Call, name: string): Zone {
  const { parameters } = call;
  if (!(parameters.boolean("initializeForwarder") ?? true)) return machine.zones.createForwarder(name, null);
  const protocol = readProtocol(parameters, "protocol");
  const server = parameters.required("forwarder");
  return machine.zones.createForwarder(name, {
    ...forwarderData(parameters, protocol, server, machine.version),
    priority: 0,
  });
}

/** The catalog that is to list the new zone; `null` when none is named. */
function catalogOf(machine: Machine, call: Call, type: ZoneType): Zone | null {
  const name = call.parameters.optional("catalog");
  if (name === undefined || !isMemberType(type, machine.version)) return null;
  return demandedCatalog(machine, call, name);
}

/** The catalog zone that a call names to be changed. */
export function demandedCatalog(machine: Machine, call: Call, name: string): Zone {
  const catalog = machine.zones.get(name);
  if (catalog === null) throw new ApiError(`No such Catalog zone was found: ${name}`);
  if (!mayZone(machine, call, catalog.name, "modify"))
    throw new ApiError(`Access was denied to use Catalog zone: ${catalog.name}`);
  return catalog;
}
