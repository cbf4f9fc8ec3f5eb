import type { Fqdn } from "../../dns/name";
import { compareFqdn, isSubdomain, relativeName } from "../../dns/name";
import { parseRecordText, subjectOf } from "../classify/subject";
import type { Observed } from "../classify/observed";
import { originIn } from "../classify/drift";
import { cutMiddle } from "../format/visible";
import type { Plan } from "../plan/plan";
import type { FindingKind } from "../report/kind";
import {
  type AddressCell,
  MOST_CELLS,
  type Picture,
  type RecordCell,
  type ScopePicture,
  type ZonePicture,
} from "../report/picture";
import { compareText } from "../report/order";
import type { Holders } from "./holders";
import { setKey } from "./known";
import type { LiveRecord } from "./live-record";
import { isOfTheZone } from "./zone-findings";

/** A record for the picture, wherever it is known from. */
type Drawn = Pick<LiveRecord, "zone" | "name" | "type" | "origin"> & { readonly value: string | null };

/** The findings of interest by record set and by address, for the marks in the picture. */
function marksOf(observed: readonly Observed[]): ReadonlyMap<string, FindingKind> {
  const marks = new Map<string, FindingKind>();
  for (const { observation, subject } of observed) {
    const { kind } = observation;
    if (kind === "foreign" || kind === "dynamic" || kind === "pending") continue;
    if (subject.kind === "record" && subject.name !== null) {
      marks.set(setKey(subject.name, subject.type), kind);
      if (subject.type === "A" && !subject.secret) for (const address of subject.values) marks.set(address, kind);
    }
    if (subject.kind === "reservation" && subject.address !== null) marks.set(subject.address, kind);
  }
  return marks;
}

/** The picture of one zone: what is there, and what should be. */
export function zonePicture(zone: Fqdn, records: readonly Drawn[], observed: readonly Observed[]): ZonePicture {
  const marks = marksOf(observed);
  const cells: (RecordCell & { readonly fqdn: Fqdn })[] = records
    .filter((record) => !isOfTheZone(record))
    .map(({ name, type, value, origin }) => ({
      fqdn: name,
      name: relativeName(name, zone) ?? name,
      type,
      value: value === null ? null : cutMiddle(value, 120),
      colour: origin.kind,
      by: origin.owner ?? origin.scope,
      finding: marks.get(setKey(name, type)) ?? null,
    }));
  for (const { observation, subject } of observed) {
    if (observation.kind !== "missing" || subject.kind !== "record" || subject.name === null) continue;
    if (!isSubdomain(subject.name, zone) || (subject.zone !== null && subject.zone !== zone)) continue;
    if (records.some(({ name, type }) => name === subject.name && type === subject.type)) continue;
    const value = subject.secret ? null : cutMiddle(subject.values.join(", "), 120);
    const name = relativeName(subject.name, zone) ?? subject.name;
    cells.push({ fqdn: subject.name, name, type: subject.type, value, colour: "gone", by: null, finding: "missing" });
  }
  // Those with a finding must be seen: they come first where not all can be drawn.
  const chosen =
    cells.length <= MOST_CELLS
      ? cells
      : [...cells].sort((one, other) => weight(one) - weight(other)).slice(0, MOST_CELLS);
  const ordered = [...chosen].sort(
    (one, other) =>
      compareFqdn(one.fqdn, other.fqdn) ||
      compareText(one.type, other.type) ||
      compareText(one.value ?? "", other.value ?? ""),
  );
  return {
    name: zone === "" ? "." : zone,
    cells: ordered.map(({ fqdn: _fqdn, ...cell }) => cell),
    left: cells.length - chosen.length,
  };
}

function weight({ finding, colour }: RecordCell): number {
  return finding !== null ? 0 : colour === "ours" ? 1 : 2;
}

/** The picture of one scope: its reservations and leases. */
export function scopePicture(
  scope: Holders["scopes"][number],
  leases: Holders["leases"],
  observed: readonly Observed[],
): ScopePicture {
  const marks = marksOf(observed);
  const cells = new Map<string, AddressCell>();
  for (const { address, hostName } of scope.reservations) {
    cells.set(address, {
      address,
      name: hostName,
      state: "reserved",
      expires: null,
      finding: marks.get(address) ?? null,
    });
  }
  for (const { address, hostName, expires, scope: name } of leases) {
    if (name !== scope.name) continue;
    const reserved = cells.get(address);
    const state = reserved === undefined ? "leased" : "reserved-leased";
    cells.set(address, {
      address,
      name: hostName ?? reserved?.name ?? null,
      state,
      expires,
      finding: marks.get(address) ?? null,
    });
  }
  return boundedScope(scope.name, scope.startingAddress, scope.endingAddress, [...cells.values()]);
}

function boundedScope(name: string, start: string, end: string, cells: readonly AddressCell[]): ScopePicture {
  const ordered = [...cells].sort((one, other) => numberOf(one.address) - numberOf(other.address));
  return { name, start, end, cells: ordered.slice(0, MOST_CELLS), left: Math.max(0, cells.length - MOST_CELLS) };
}

function numberOf(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + (Number(part) || 0), 0);
}

/** What can be drawn without a look at the server: what the state knows, as the plan's refresh found it. */
export function picturedByPlan(plan: Plan, observed: readonly Observed[]): Picture {
  const records: Drawn[] = [];
  const zones = new Set<Fqdn>();
  const scopes = new Map<string, { start: string; end: string; cells: AddressCell[] }>();
  const marks = marksOf(observed);
  const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

  for (const { type, values, sensitive } of plan.state) {
    const subject = subjectOf(type, values, sensitive);
    if (subject.kind === "zone" && subject.zone !== null) zones.add(subject.zone);
    if (subject.kind === "scope" && subject.scope !== null) {
      const start = textOf(values.starting_address) ?? "";
      scopes.set(subject.scope, { start, end: textOf(values.ending_address) ?? start, cells: [] });
    }
    if (subject.kind === "record" && subject.name !== null && subject.zone !== null) {
      const { zone, name, secret } = subject;
      zones.add(zone);
      const origin =
        values.origin === undefined || values.origin === "terraform" ? OURS : originIn(values.origin, values.owner);
      const shown = secret ? [null] : subject.values;
      for (const value of shown) records.push({ zone, name, type: subject.type, value, origin });
    }
  }
  const ordered = [...zones].sort(compareFqdn);
  const zoneOf = (name: Fqdn): Fqdn | undefined =>
    ordered.filter((zone) => isSubdomain(name, zone)).sort((one, other) => other.length - one.length)[0];
  for (const { type, values } of plan.state) {
    if (type !== "technitium_dhcp_reservation") continue;
    const address = textOf(values.ip_address);
    const name = textOf(values.host_name);
    if (address !== null) {
      scopes
        .get(textOf(values.scope) ?? "")
        ?.cells.push({ address, name, state: "reserved", expires: null, finding: marks.get(address) ?? null });
    }
    for (const record of [values.a_record, values.ptr_record].map(parseRecordText)) {
      const zone = record === null ? undefined : zoneOf(record.name);
      if (record !== null && zone !== undefined) records.push({ ...record, zone, origin: OURS });
    }
  }
  const byZone = new Map<Fqdn, Drawn[]>(ordered.map((zone) => [zone, []]));
  for (const record of records) byZone.get(record.zone)?.push(record);
  return {
    zones: ordered.map((zone) =>
      zonePicture(
        zone,
        byZone.get(zone) ?? [],
        observed.filter(({ subject }) => liesIn(subject, zone, zoneOf)),
      ),
    ),
    scopes: [...scopes]
      .sort(([one], [other]) => compareText(one, other))
      .map(([name, { start, end, cells }]) => boundedScope(name, start, end, cells)),
  };
}

const OURS = { kind: "ours", owner: null, scope: null } as const;

function liesIn(subject: Observed["subject"], zone: Fqdn, zoneOf: (name: Fqdn) => Fqdn | undefined): boolean {
  if (subject.kind !== "record" || subject.name === null) return false;
  return (subject.zone ?? zoneOf(subject.name)) === zone;
}
