import fc from "fast-check";
import { ipv4FromNumber } from "../../../src/dns/ipv4";
import { parseFqdn } from "../../../src/dns/name";
import { ttlFromSeconds } from "../../../src/dns/ttl";
import { hostRecord } from "../../../src/provider/preservation/host-record";
import {
  keyOfRecord,
  readRecords,
  writeRecord,
  type PreservedRecord,
} from "../../../src/provider/preservation/preserved-record";

const record = fc
  .record({
    type: fc.constantFrom("A" as const, "PTR" as const),
    label: fc.stringMatching(/^[a-z0-9]{1,12}$/),
    address: fc.nat(0xffffffff).map(ipv4FromNumber),
    ttl: fc.nat(0xffffffff).map(ttlFromSeconds),
    comment: fc.option(fc.string()),
    origin: fc.constantFrom("dhcp" as const, "manual" as const),
  })
  .map(({ type, label, address, ...rest }): PreservedRecord => ({
    ...hostRecord(type, parseFqdn(`${label}.lab.test`), address),
    ...rest,
  }));

it("survives being kept as JSON", () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const kept: unknown = JSON.parse(JSON.stringify(records.map(writeRecord)));
      expect(readRecords(kept)).toEqual(records);
    }),
  );
});

it("has one key for a name, type and value, whatever its TTL and comment", () => {
  fc.assert(
    fc.property(record, record, (one, other) => {
      expect(keyOfRecord({ ...one, ttl: other.ttl, comment: other.comment } as PreservedRecord)).toBe(keyOfRecord(one));
      expect(keyOfRecord(one) === keyOfRecord(other)).toBe(
        one.name === other.name && JSON.stringify(one.data) === JSON.stringify(other.data),
      );
    }),
  );
});

it("passes over what it would not have written", () => {
  const good = { name: "nas.lab.test", type: "A", value: "10.77.0.50", ttl: 900, comment: null, origin: "dhcp" };
  expect(readRecords([good, null, 7, "x", { ...good, type: "TXT" }, { ...good, ttl: "900" }])).toHaveLength(1);
  expect(readRecords({})).toEqual([]);
  expect(readRecords(undefined)).toEqual([]);
});
