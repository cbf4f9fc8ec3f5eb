import fc from "fast-check";
import { parseFqdn } from "../../../src/dns/name";
import { parseRecordData } from "../../../src/dns/record";
import { ttlFromSeconds } from "../../../src/dns/ttl";
import type { FoundRecord } from "../../../src/provider/record-set/observe";
import { wereFirst } from "../../../src/provider/record-set/rivalry";

/** A value of a set that was written at an instant, or at none. */
function found(address: string, lastModified: string | null): FoundRecord {
  const data = parseRecordData("A", address);
  return {
    key: `A ${address}`,
    origin: { kind: "manual" },
    record: {
      name: parseFqdn("www.lab.test"),
      type: "A",
      ttl: ttlFromSeconds(3600),
      data,
      comment: null,
      disabled: false,
      expiryTtl: 0,
      lastModified,
      glue: [],
    },
  };
}

const party = (prefix: string) =>
  fc.array(
    fc.record({
      address: fc.integer({ min: 1, max: 254 }).map((last) => `${prefix}${last}`),
      time: fc.option(
        fc.integer({ min: 0, max: 99 }).map((at) => `2026-05-09T10:28:36.00000${String(at).padStart(2, "0")}Z`),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
const made = (items: readonly { readonly address: string; readonly time: string | null }[]): FoundRecord[] =>
  items.map(({ address, time }) => found(address, time));

it("both sides of a race come to the same answer, whatever the server shows", () => {
  fc.assert(
    fc.property(party("10.0.0."), party("10.0.1."), (ours, theirs) => {
      expect(wereFirst(made(ours), made(theirs))).toBe(!wereFirst(made(theirs), made(ours)));
    }),
  );
});

it("who wrote first stays, to the 100 nanoseconds that the server counts", () => {
  const early = [found("10.0.0.9", "2026-05-09T10:28:36.3757654Z")];
  const late = [found("10.0.0.1", "2026-05-09T10:28:36.3757655Z")];
  expect(wereFirst(early, late)).toBe(true);
  expect(wereFirst(late, early)).toBe(false);
});

it("a record that lost its time to the other's TTL was first", () => {
  expect(wereFirst([found("10.0.0.9", null)], [found("10.0.0.1", "2020-01-01T00:00:00Z")])).toBe(true);
});
