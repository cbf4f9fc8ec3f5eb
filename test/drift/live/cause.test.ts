import { parseIpv4 } from "../../../src/dns/ipv4";
import { parseFqdn } from "../../../src/dns/name";
import { classify } from "../../../src/drift/classify/classify";
import { type Evidence, explained } from "../../../src/drift/live/cause";
import { holdersOf } from "../../../src/drift/live/holders";
import { setKey } from "../../../src/drift/live/known";
import type { LiveRecord } from "../../../src/drift/live/live-record";
import { readLog } from "../../../src/technitium/logs/log-event";
import { indexLog } from "../../../src/technitium/logs/log-index";
import { parsePlan } from "../../../src/drift/plan/parse-plan";
import type { Observation } from "../../../src/drift/report/finding";
import type { Lease, Scope } from "../../../src/technitium";
import { recordSet, recordSetValues, reservation, reservationValues, zone } from "../fixtures/objects";
import { planJson, type PlannedObject } from "../fixtures/plan";
import { live } from "../fixtures/scenarios";

interface Given {
  readonly leases?: readonly Lease[];
  readonly scopes?: readonly Scope[];
  readonly log?: string;
  readonly records?: readonly LiveRecord[];
}

function explain(object: PlannedObject, { leases = [], scopes = [], log = "", records = [] }: Given): Observation {
  const [observed] = classify(parsePlan(JSON.stringify(planJson([object])), "plan"), []).observed;
  if (observed === undefined) throw new Error("nothing was found");
  const byKey = new Map(records.map((record) => [setKey(record.name, record.type), [record]]));
  const evidence: Evidence = { holders: holdersOf(leases, scopes), log: indexLog([...readLog(log)]), records: byKey };
  return explained(observed, evidence).observation;
}

const scope = (more: Partial<Scope> = {}): Scope =>
  ({
    name: "Default",
    enabled: true,
    dnsUpdates: true,
    domainName: parseFqdn("lab.example"),
    reservations: [
      { hardwareAddress: "00-11-22-33-44-32", address: parseIpv4("10.77.0.50"), hostName: "nas", comments: null },
    ],
    ...more,
  }) as Scope;

const lease = (more: Partial<Lease> = {}): Lease => ({
  scope: "Default",
  kind: "reserved",
  hardwareAddress: "00-11-22-33-44-32",
  clientIdentifier: "1-001122334432",
  address: parseIpv4("10.77.0.50"),
  hostName: "nas.lab.example",
  obtained: "2026-11-24T09:00:00.000Z",
  expires: "2026-11-25T09:00:00.000Z",
  ...more,
});

const lost = reservation("nas", 50, { found: { ...reservationValues("nas", 50), a_record: null } });
const values = recordSetValues("www", "A", ["10.0.0.1"]);
const altered = recordSet("www", "A", ["10.0.0.1"], { found: { ...values, ttl: 60 } });

describe("without a log", () => {
  it("says that no lease holds the address any more", () => {
    expect(explain(lost, { scopes: [scope()] }).cause).toMatchObject({ code: "lease_ended", source: "lease" });
  });

  it("says that the scope is disabled", () => {
    expect(explain(lost, { scopes: [scope({ enabled: false })] }).cause?.code).toBe("scope_disabled");
  });

  it("says that the device has come back under another identifier", () => {
    const elsewhere = lease({ address: parseIpv4("10.77.0.61"), clientIdentifier: "255-aa" });
    expect(explain(lost, { scopes: [scope()], leases: [elsewhere] }).cause).toMatchObject({
      code: "client_identifier",
      text: "the device now holds 10.77.0.61 under the client identifier 255-aa",
      at: "2026-11-24T09:00:00.000Z",
    });
  });

  it("says that somebody else has the address", () => {
    const stranger = lease({ hardwareAddress: "AA-AA-AA-AA-AA-AA", hostName: "guest.lab.example", kind: "dynamic" });
    expect(explain(lost, { scopes: [scope()], leases: [stranger] }).cause?.text).toBe(
      "10.77.0.50 is leased to guest.lab.example in scope Default",
    );
  });

  it("says nothing where DHCP does not write records", () => {
    expect(explain(lost, { scopes: [scope({ dnsUpdates: false })] }).cause).toBeNull();
  });
});

it("believes the log before the leases", () => {
  const log =
    "[2026-11-23 21:04:10 UTC] DHCP Server removed 1 expired lease(s) from scope: Default\n[2026-11-23 21:04:10 UTC] DHCP Server deleted DNS A record 'nas.lab.example' with address [10.77.0.50].\n";
  expect(explain(lost, { scopes: [scope()], log }).cause).toEqual({
    code: "lease_expired",
    text: "its lease in scope Default expired",
    at: "2026-11-23T21:04:10.000Z",
    source: "log",
  });
});

it("blames the device's older lease, when the log says that one expired and the device holds another", () => {
  const log =
    "[2026-11-23 21:04:10 UTC] DHCP Server removed 1 expired lease(s) from scope: Default\n[2026-11-23 21:04:10 UTC] DHCP Server deleted DNS A record 'nas.lab.example' with address [10.77.0.50].\n";
  const elsewhere = lease({ address: parseIpv4("10.77.0.61"), clientIdentifier: "255-aa" });
  expect(explain(lost, { scopes: [scope()], leases: [elsewhere], log }).cause).toEqual({
    code: "client_identifier",
    text: "the device now holds 10.77.0.61 under the client identifier 255-aa",
    at: "2026-11-23T21:04:10.000Z",
    source: "log",
  });
});

it("does not hold the zone's timer responsible while a lease renews the record", () => {
  const log =
    "[2026-11-23 21:04:10 UTC] DHCP Server updated DNS A record 'nas.lab.example' with IP address [10.77.0.50].\n";
  expect(explain(lost, { scopes: [scope()], log }).cause?.code).toBe("zone_timer");
  expect(explain(lost, { scopes: [scope()], leases: [lease()], log }).cause).toBeNull();
});

it("says who stands in the place of a missing record", () => {
  const theirs = live("nas", "A", "10.77.0.99", { kind: "other-owner", owner: "them" });
  const { cause, advice } = explain(lost, { records: [theirs] });
  expect(cause).toMatchObject({ code: "other_owner", text: 'the owner "them" wrote it' });
  expect(advice).toContain("another record is in its place: what terraform apply does with that is up to on_conflict");
  expect(explain(lost, {}).advice.join()).not.toContain("in its place");
});

it("says for which lease the DHCP server wrote, and until when", () => {
  const record = live("www", "A", "10.77.0.50", { kind: "dhcp", scope: "Default" });
  const found = explain(altered, { records: [record], leases: [lease()] });
  expect(found.cause?.text).toBe(
    "the DHCP server wrote it for the lease of 10.77.0.50 in scope Default, which ends 2026-11-25 09:00 UTC",
  );
  expect(found.origin).toEqual({ kind: "dhcp", owner: null, scope: "Default" });
});

it("says which person changed a record, by the name and not by a part of it", () => {
  const log = [
    "[2026-11-24 09:15:00 UTC] [10.0.0.9:1] [carol] Record was updated for Primary zone 'lab.example' successfully {newRecord: www.lab.example. 60 IN A}",
    "[2026-11-24 10:00:00 UTC] [10.0.0.9:1] [dave] Record was updated for Primary zone 'lab.example' successfully {newRecord: www.lab.example.org. 60 IN A; a-www.lab.example}",
  ].join("\n");
  const found = explain(altered, { records: [live("www", "A", "10.0.0.1", { kind: "ours" })], log });
  expect(found.cause).toMatchObject({
    code: "by_hand",
    text: "carol changed it from 10.0.0.9:1",
    at: "2026-11-24T09:15:00.000Z",
  });
});

it("says who deleted a zone", () => {
  const log = "[2026-11-24 09:15:00 UTC] [10.0.0.9:1] [carol] Primary zone was deleted: lab.example\n";
  expect(explain(zone("lab.example", { found: null }), { log }).cause?.text).toBe("carol removed it from 10.0.0.9:1");
});
