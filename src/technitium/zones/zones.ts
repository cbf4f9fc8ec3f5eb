import { fqdnFromServer, isSubdomain, parentName, type Fqdn } from "../../dns/name";
import type { Call, Caller, Form } from "../transport/call";
import type { KeyedLock } from "../sharing/lock";
import { branch, branches, parsed } from "../transport/reply-fields";
import type { Session } from "../session/session";
import { createSharedRead, type ReadOptions } from "../sharing/shared-read";
import type { Staleness } from "../sharing/staleness";
import { onWire } from "../transport/wire-name";
import { parseZone, type Zone } from "./zone";
import { importCall, type ImportOptions } from "./zone-import";
import { newZoneForm } from "./new-zone-form";
import { parseZoneOptions, zoneOptionsForm } from "./zone-options";
import { parseZoneSigning, signingWriter, type SigningWriter, type ZoneSigning } from "./zone-signing";
import type { NewZone, Signing, ZoneOptions, ZoneOptionsChange } from "./zone-settings";

/** Zones. Reads that come at about the same time share a request. */
export interface Zones {
  /** All zones we may view, the built-in ones among them. */
  list(options?: ReadOptions): Promise<readonly Zone[]>;
  /** `null` when there is no zone of exactly this name. */
  get(name: Fqdn, options?: ReadOptions): Promise<Zone | null>;
  /**
   * The deepest zone below `zone` that `name` belongs to in its stead, or `null`. The server answers for the zone that
   * was named, but reads and writes the deeper one (contract/dns/19). A name equal to a zone's belongs to its parent
   * when the parent is named.
   */
  deeperZone(zone: Fqdn, name: Fqdn): Promise<Fqdn | null>;
  /** The options of a zone, asked for each time. */
  options(name: Fqdn): Promise<ZoneOptions>;
  /** How a Primary zone is signed, asked for each time; `null` when it is not. For those who may change zones. */
  signing(name: Fqdn): Promise<ZoneSigning | null>;
  /** The zone as a zone file: with comments, without expiry, times of change, and the glue of delegations. */
  exportFile(name: Fqdn): Promise<string>;
  /** Runs `task` while nobody else of this process changes the zone as a whole. */
  write<T>(name: Fqdn, task: (writer: ZoneWriter) => Promise<T>): Promise<T>;
}

/** Writes to one zone, one after the other. Good only inside the task it was made for. */
export interface ZoneWriter extends SigningWriter {
  /** The zone now, asked for this once. */
  read(): Promise<Zone | null>;
  /** Makes the zone and returns its name as the server reads it. */
  create(zone: NewZone): Promise<Fqdn>;
  delete(): Promise<void>;
  enable(): Promise<void>;
  disable(): Promise<void>;
  /** Changes options one by one: when a later one is refused, earlier ones are in force. */
  setOptions(change: ZoneOptionsChange): Promise<void>;
  /** Imports a zone file. A refusal may come halfway, with the first record sets in force and unsaved. */
  importFile(zoneFile: string, options?: ImportOptions): Promise<void>;
  sign(signing: Signing): Promise<void>;
  unsign(): Promise<void>;
}

/** The family of zone calls. */
export function createZones(
  caller: Caller,
  clock: () => number,
  lock: KeyedLock,
  stale: Staleness,
  session: Session,
): Zones {
  const shared = createSharedRead(clock, async (_all: "all"): Promise<ReadonlyMap<Fqdn, Zone>> => {
    const reply = await caller({ call: "zones/list", object: "", kind: "read", form: {} });
    return new Map(
      branches(branch(reply, "response"), "zones")
        .map(parseZone)
        .map((zone) => [zone.name, zone]),
    );
  });
  stale.onChange(({ about }) => {
    // Writing records moves a serial, which nobody reads from a shared answer, but makes and removes no zone.
    if (about !== "records") shared.forget();
  });

  const get: Zones["get"] = async (name, options) => (await shared.get("all", options)).get(name) ?? null;

  return {
    list: async (options) => [...(await shared.get("all", options)).values()],
    get,
    deeperZone: async (zone, name) => {
      const between = ancestorsBelow(zone, name);
      if (between.length === 0) return null;
      const zones = await shared.get("all");
      return between.find((ancestor) => zones.has(ancestor)) ?? null;
    },
    options: async (name) => {
      const form = { zone: onWire(name) };
      const reply = await caller({ call: "zones/options/get", object: onWire(name), kind: "read", form });
      return parseZoneOptions(branch(reply, "response"));
    },
    signing: async (name) => {
      const form = { zone: onWire(name) };
      const call = "zones/dnssec/properties/get";
      return parseZoneSigning(await caller({ call, object: onWire(name), kind: "read", form }));
    },
    exportFile: (name) =>
      caller.text({ call: "zones/export", object: onWire(name), kind: "read", form: { zone: onWire(name) } }),
    write: (name, task) => lock(`zone ${name}`, () => task(zoneWriter(name, { caller, stale, get, session }))),
  };
}

/** The names above `name` and below `zone`, the deepest first. */
function ancestorsBelow(zone: Fqdn, name: Fqdn): readonly Fqdn[] {
  const ancestors: Fqdn[] = [];
  for (let above = parentName(name); above !== null && above !== zone; above = parentName(above)) {
    if (!isSubdomain(above, zone)) break;
    ancestors.push(above);
  }
  return ancestors;
}

interface Tools {
  readonly caller: Caller;
  readonly stale: Staleness;
  readonly get: Zones["get"];
  readonly session: Session;
}

function zoneWriter(name: Fqdn, { caller, stale, get, session }: Tools): ZoneWriter {
  const zone = onWire(name);
  const write = async (call: Omit<Call, "kind">): Promise<void> => {
    await stale.during({ about: "zones" }, () => caller({ ...call, kind: "write" }));
  };
  const simple = (path: string, form: Form = {}, refusalChangesNothing = true): Promise<void> =>
    write({ call: `zones/${path}`, object: zone, form: { zone, ...form }, refusalChangesNothing });

  return {
    read: () => get(name, { fresh: true }),
    create: async (wanted) => {
      const form = { zone, ...newZoneForm(wanted) };
      const reply = await stale.during({ about: "zones" }, () =>
        caller({ call: "zones/create", object: zone, kind: "write", form }),
      );
      return parsed(branch(reply, "response"), "domain", fqdnFromServer);
    },
    delete: () => simple("delete"),
    enable: () => simple("enable"),
    disable: () => simple("disable"),
    setOptions: (change) => simple("options/set", zoneOptionsForm(zone, change), false),
    importFile: async (zoneFile, options = {}) => {
      const { capabilities } = await session.info();
      await write(importCall(zone, zoneFile, options, capabilities));
    },
    sign: (signing) => simple("dnssec/sign", signingForm(signing), false),
    unsign: () => simple("dnssec/unsign", {}, false),
    ...signingWriter((path, form = {}) => simple(`dnssec/properties/${path}`, form)),
  };
}

function signingForm({ algorithm, hashAlgorithm, kskKeySize, zskKeySize, curve, ...rest }: Signing): Form {
  return {
    algorithm,
    hashAlgorithm: hashAlgorithm ?? null,
    kskKeySize: kskKeySize ?? null,
    zskKeySize: zskKeySize ?? null,
    curve: curve ?? null,
    dnsKeyTtl: rest.dnsKeyTtl ?? null,
    zskRolloverDays: rest.zskRolloverDays ?? null,
    nxProof: rest.nxProof ?? null,
    iterations: rest.iterations ?? null,
    saltLength: rest.saltLength ?? null,
  };
}
