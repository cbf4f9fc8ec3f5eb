import { parseFqdn } from "../../../src/dns/name";
import { knownTo } from "../../../src/drift/live/known";
import type { LiveRecord } from "../../../src/drift/live/live-record";
import { zoneFindings } from "../../../src/drift/live/zone-findings";
import { parsePlan } from "../../../src/drift/plan/parse-plan";
import { recordSet, recordSetValues, reservation } from "../fixtures/objects";
import { planJson } from "../fixtures/plan";
import { live } from "../fixtures/scenarios";

const known = knownTo(
  parsePlan(
    JSON.stringify(
      planJson([
        recordSet("www", "A", ["10.0.0.1"]),
        reservation("nas", 50),
        recordSet("late", "A", ["10.0.0.2"], { before: null, planned: recordSetValues("late", "A", ["10.0.0.2"]) }),
      ]),
    ),
    "plan",
  ),
);

const short = (records: readonly LiveRecord[], everything = false): readonly string[] =>
  zoneFindings(records, known, everything).map(({ observation: { kind, object } }) => `${kind} ${object}`);

it("finds records of ours that no state knows", () => {
  expect(short([live("stray", "A", "10.0.0.9", { kind: "ours" })])).toEqual(["orphan stray.lab.example A"]);
});

it("knows the records of record sets and reservations", () => {
  expect(
    short([live("www", "A", "10.0.0.1", { kind: "ours" }), live("nas", "A", "10.77.0.50", { kind: "ours" })]),
  ).toEqual([]);
});

it("prints how to take an orphan into the state, safe to paste into a shell", () => {
  const [found] = zoneFindings([live("o'\\;rm", "TXT", "x", { kind: "ours" })], known, false);
  expect(found?.observation.importCommand).toMatch(/^terraform import technitium_dns_record_set\.[a-z0-9_]+ '/);
  expect(found?.observation.importCommand?.replace(/'\\''/g, "").split("'")).toHaveLength(3);
});

it("tells an interrupted apply, which the next one takes up again, from a lost state", () => {
  const [found] = zoneFindings([live("late", "A", "10.0.0.2", { kind: "ours" })], known, false);
  expect(found?.observation).toMatchObject({
    kind: "orphan",
    importCommand: null,
    cause: { code: "interrupted_apply" },
  });
});

it("tells of others' records and of DHCP's under our names, and leaves other names alone", () => {
  const records = [
    live("www", "AAAA", "fd00::1"),
    live("www", "TXT", "x", { kind: "other-owner", owner: "them" }),
    live("nas", "AAAA", "fd00::2", { kind: "dhcp", scope: "Lab" }),
    live("elsewhere", "A", "10.0.0.7"),
  ];
  expect(short(records)).toEqual([
    "foreign www.lab.example AAAA",
    "foreign www.lab.example TXT",
    "dynamic nas.lab.example AAAA",
  ]);
});

it("tells of everybody's records in a zone that was asked for, but not of what every zone has", () => {
  const apex = { ...live("x", "SOA", "…"), name: parseFqdn("lab.example") };
  expect(short([apex, { ...apex, type: "NS" }, live("elsewhere", "A", "10.0.0.7")], true)).toEqual([
    "foreign elsewhere.lab.example A",
  ]);
});

it("tells that DHCP keeps a record of ours while a lease lasts", () => {
  expect(short([live("www", "A", "10.0.0.1", { kind: "dhcp", scope: "Lab" })])).toEqual(["dynamic www.lab.example A"]);
});
