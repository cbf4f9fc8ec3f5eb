import { fqdnFromServer } from "../../src/dns/name";
import { capabilitiesOf } from "../../src/technitium/capabilities";
import { parseLease } from "../../src/technitium/dhcp/lease";
import { parseRecord } from "../../src/technitium/records/record-entry";
import { dataForm } from "../../src/technitium/records/data";
import { branch, branches, has } from "../../src/technitium/transport/reply-fields";
import { parseReservations, parseScopeSettings, parseScopeSummary } from "../../src/technitium/dhcp/scope";
import { parseServerInfo } from "../../src/technitium/session/server-info";
import { parseZone } from "../../src/technitium/zones/zone";
import { parseZoneListing } from "../../src/technitium/zones/zone-listing";
import { parseZoneOptions } from "../../src/technitium/zones/zone-options";
import { allSteps, ODD_INPUT, okReplies, replyOf } from "./transcripts";

const everyStep = allSteps();
const steps = everyStep.filter(({ place }) => !ODD_INPUT.test(place));

/** Types, and forms of types, that the server shows and no call can write. */
const OPAQUE = new Set(["APL"]);

describe("every reply that a real server of any version gave is understood:", () => {
  it("records/get", () => {
    const replies = okReplies(steps, "zones/records/get");
    expect(replies.length).toBeGreaterThan(700);
    for (const step of replies) {
      const listing = parseZoneListing(replyOf(step));
      const entries = branches(branch(replyOf(step), "response"), "records");
      const shown = entries.filter((entry) => !/RRSIG|NSEC|DNSKEY/.test(String(entry.members["type"])));
      expect([step.place, listing.all().length]).toEqual([step.place, shown.length]);
      for (const record of listing.all()) {
        expect([step.place, record.data.type === "opaque"]).toEqual([step.place, OPAQUE.has(record.type)]);
      }
    }
  });

  it("records/get, for the odd records that calls can make: what cannot be told is opaque, and no error", () => {
    const replies = okReplies(everyStep, "zones/records/get").filter(({ place }) => ODD_INPUT.test(place));
    expect(replies.length).toBeGreaterThan(20);
    for (const step of replies) expect(() => parseZoneListing(replyOf(step)).all()).not.toThrow();
  });

  it("records/add and records/update", () => {
    const replies = [...okReplies(steps, "zones/records/add"), ...okReplies(steps, "zones/records/update")];
    expect(replies.length).toBeGreaterThan(500);
    for (const step of replies) {
      const response = branch(replyOf(step), "response");
      const record = parseRecord(branch(response, has(response, "addedRecord") ? "addedRecord" : "updatedRecord"));
      expect([step.place, record.data.type === "opaque"]).toEqual([step.place, OPAQUE.has(record.type)]);
      expect(record.comment).not.toBe("");
    }
  });

  it("zones/list", () => {
    const replies = okReplies(steps, "zones/list");
    expect(replies.length).toBeGreaterThan(70);
    for (const step of replies) branches(branch(replyOf(step), "response"), "zones").map(parseZone);
  });

  it("zones/options/get", () => {
    const replies = okReplies(steps, "zones/options/get");
    expect(replies.length).toBeGreaterThan(20);
    for (const step of replies) {
      const options = parseZoneOptions(branch(replyOf(step), "response"));
      expect([step.place, options.queryAccess]).not.toEqual([step.place, null]);
    }
  });

  it("scopes/get", () => {
    const replies = okReplies(steps, "dhcp/scopes/get");
    expect(replies.length).toBeGreaterThan(150);
    let reservations = 0;
    for (const step of replies) {
      const scope = branch(replyOf(step), "response");
      parseScopeSettings(scope);
      if (hasOddAddress(step.reply)) expect(() => parseReservations(scope)).toThrow("response.reservedLeases");
      else reservations += parseReservations(scope).length;
    }
    expect(reservations).toBeGreaterThan(100);
  });

  it("scopes/list", () => {
    const replies = okReplies(steps, "dhcp/scopes/list").filter(({ reply }) =>
      JSON.stringify(reply).includes("scopes"),
    );
    expect(replies.length).toBeGreaterThan(70);
    for (const step of replies) branches(branch(replyOf(step), "response"), "scopes").map(parseScopeSummary);
  });

  it("leases/list", () => {
    const replies = okReplies(steps, "dhcp/leases/list");
    expect(replies.length).toBeGreaterThan(200);
    const leases = replies.flatMap((step) => branches(branch(replyOf(step), "response"), "leases").map(parseLease));
    expect(new Set(leases.map(({ kind }) => kind))).toEqual(new Set(["dynamic", "reserved"]));
  });

  it("session/get and a login that asks for it", () => {
    const replies = steps.filter(({ reply }) => "info" in reply);
    expect(replies.length).toBeGreaterThan(9);
    for (const step of replies) {
      const info = parseServerInfo(replyOf(step));
      expect(info.capabilities).toEqual(capabilitiesOf(info.version));
      expect(info.permissions.get("DhcpServer")).toBeDefined();
    }
  });
});

/** The server takes an IPv6 address for a reservation, which no scope can serve (contract/dhcp/33). */
function hasOddAddress(reply: object): boolean {
  return /"reservedLeases":.*"address":"[0-9a-f]*:/.test(JSON.stringify(reply));
}

/** Fields of an add that say how, not what. */
const ATTRIBUTES = new Set(["domain", "zone", "ttl", "comments", "expiryTtl", "overwrite", "glue", "disable"]);
const SWITCHES = new Set(["ptr", "createPtrZone", "updateSvcbHints", "autoIpv4Hint", "autoIpv6Hint", "splitText"]);

it("a value that was read goes back in the fields that real servers were asked with", () => {
  const seen = new Set<string>();
  for (const step of okReplies(steps, "zones/records/add")) {
    const record = parseRecord(branch(branch(replyOf(step), "response"), "addedRecord"));
    if (record.data.type === "opaque" || record.data.type === "HINFO") continue;
    const sent = Object.keys(step.params).filter((name) => !ATTRIBUTES.has(name) && !SWITCHES.has(name));
    // A few steps show the old name of a field, a field of another type, or leave out what has a default.
    if (sent.includes("value") && record.type !== "CAA") continue;
    if (record.type === "DNAME" && sent.includes("cname")) continue;
    const fields = Object.keys(dataForm(record.data));
    expect([step.place, fields]).toEqual([step.place, expect.arrayContaining(sent)]);
    seen.add(record.type);
  }
  expect(seen.size).toBeGreaterThanOrEqual(21);
});

it("a value that was read and deleted is named by the same fields", () => {
  for (const step of okReplies(steps, "zones/records/delete")) {
    const { type = "", ...params } = step.params;
    const added = okReplies(steps, "zones/records/add")
      .filter(({ place, params: asked }) => place.startsWith(step.place.split(" ")[0] ?? "") && asked["type"] === type)
      .map((other) => parseRecord(branch(branch(replyOf(other), "response"), "addedRecord")).data);
    const names = Object.keys(params).filter((name) => !ATTRIBUTES.has(name) && !SWITCHES.has(name));
    for (const data of added) {
      if (data.type === "opaque" || data.type === "HINFO") continue;
      expect([step.place, Object.keys(dataForm(data))]).toEqual([step.place, expect.arrayContaining(names)]);
    }
  }
});

it("names are read without letter case", () => {
  const names = okReplies(steps, "zones/records/get").flatMap((step) =>
    parseZoneListing(replyOf(step))
      .all()
      .map(({ name }) => name),
  );
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  expect(names).toContain(fqdnFromServer("lab.example"));
});
