import fc from "fast-check";
import { serverVersions, type ServerVersion } from "../../../src/sandbox/server-version";
import { typeOf } from "../../../src/sandbox/zones/record";
import { newZone, type Zone } from "../../../src/sandbox/zones/zone";
import { printZoneFile } from "../../../src/sandbox/zones/zone-file-writer";
import { readImport } from "../../../src/sandbox/zones/zone-import";
import { zoneRecord, type ZoneRecord } from "../../../src/sandbox/zones/zone-record";
import { ZoneTree } from "../../../src/sandbox/zones/zone-tree";
import { dataOfType, name } from "./record/arbitrary-data";

function zoneOf(records: readonly ZoneRecord[]): Zone {
  const zone = newZone({ name: "lab.test", type: "Primary", lastModified: 0 });
  const tree = new ZoneTree();
  tree.add(zone);
  for (const record of records) {
    const names = tree.findOrMake(zone, record.name);
    names.replace(record.type, [...names.set(record.type), record]);
  }
  return zone;
}

function readBack(zone: Zone, version: ServerVersion): readonly ZoneRecord[] {
  return readImport(zone.name, printZoneFile(zone, version), { version, now: 0, complete: (_name, data) => data });
}

/** What of a record travels in a zone file. */
function travelling({ name, ttl, data, disabled, comments }: ZoneRecord): unknown {
  return { name: name.toLowerCase(), ttl, type: typeOf(data), disabled, comments };
}

const record = fc
  .tuple(name, fc.integer({ min: 0, max: 604_800 }), fc.oneof(...Object.values(dataOfType)), fc.boolean(), fc.string())
  .map(([left, ttl, data, disabled, text]) => {
    const isSoa = data.type === "SOA";
    const comments = text.replaceAll("\r", "").replaceAll("\\", "/");
    const owner = isSoa ? "lab.test" : `${left}.lab.test`;
    return zoneRecord(owner, ttl, data, { disabled: disabled && !isSoa, comments });
  });

it.each(["14.3", "15.2"] as const)("a zone exported by %s is read back with states and comments", (version) => {
  fc.assert(
    fc.property(fc.uniqueArray(record, { maxLength: 8, selector: ({ name }) => name.toLowerCase() }), (records) => {
      const read = readBack(zoneOf(records), version).map(travelling);
      expect(read).toHaveLength(records.length);
      expect(read).toEqual(expect.arrayContaining(records.map(travelling)));
    }),
  );
});

it.each(serverVersions)(
  "%s writes the SOA first, then all NS, then names in order, each type by its number",
  (version) => {
    const soa = fc.sample(dataOfType["SOA"] ?? fc.constant({ type: "A", address: "" } as const), 1)[0];
    if (soa === undefined) throw new Error("no SOA");
    const zone = zoneOf([
      zoneRecord("b.lab.test", 60, { type: "NS", target: "ns.b.lab.test" }),
      zoneRecord("a.b.lab.test", 60, { type: "TXT", strings: ["x"] }),
      zoneRecord("A.lab.test", 60, { type: "TXT", strings: ["x"] }),
      zoneRecord("A.lab.test", 60, { type: "A", address: "10.0.0.1" }),
      zoneRecord("lab.test", 60, { type: "MX", preference: 1, exchange: "mail.test" }),
      zoneRecord("lab.test", 60, soa),
    ]);
    const lines = printZoneFile(zone, version).split("\n").slice(0, -1);
    expect(lines.map((line) => line.split(/\s+/).slice(0, 4).join(" "))).toEqual([
      "$ORIGIN lab.test.",
      "@ 60 IN SOA",
      "b 60 IN NS",
      "@ 60 IN MX",
      "A 60 IN A",
      "A 60 IN TXT",
      "a.b 60 IN TXT",
    ]);
  },
);

describe("a comment", () => {
  const commented = (comments: string, disabled = false): Zone =>
    zoneOf([zoneRecord("pc.lab.test", 60, { type: "A", address: "10.0.0.1" }, { comments, disabled })]);

  it("is written as it is by 13.6, which loses states", () => {
    expect(printZoneFile(commented("mine", true), "13.6")).toContain("10.0.0.1\t\t\t;mine\n");
    expect(readBack(commented("mine", true), "13.6")).toMatchObject([
      { name: "pc.lab.test", data: { address: "10.0.0.1" }, comments: "mine", disabled: false },
    ]);
  });

  it("is written in JSON from 14 on when the record is disabled or the comment looks like JSON", () => {
    expect(printZoneFile(commented("a+b", true), "15.2")).toContain(';{"disabled":true,"comments":"a\\u002Bb"}\n');
    expect(printZoneFile(commented("", true), "15.2")).toContain(';{"disabled":true,"comments":null}\n');
    expect(printZoneFile(commented("a\nb"), "15.2")).toContain(";a\\nb\n");
  });
});
