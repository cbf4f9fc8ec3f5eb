import { parseFqdn } from "../../../src/dns/name";
import { parseRecordData, recordKey } from "../../../src/dns/record";
import { ttlFromSeconds } from "../../../src/dns/ttl";
import type { DesiredSet } from "../../../src/provider/record-set/desired";
import type { FoundRecord } from "../../../src/provider/record-set/observe";
import { stepsTo } from "../../../src/provider/record-set/steps";
import type { RecordWriter } from "../../../src/technitium";

const name = parseFqdn("www.lab.test");

function desired(type: "A" | "CNAME", values: readonly string[], ttl = 3600): DesiredSet {
  const data = values.map((text) => parseRecordData(type, text));
  return {
    zone: parseFqdn("lab.test"),
    name,
    type,
    values: new Map(data.map((value) => [recordKey(value), value])),
    ttl: ttlFromSeconds(ttl),
    comment: "c",
    disabled: false,
    expiryTtl: 0,
  };
}

const found = (set: DesiredSet): readonly FoundRecord[] =>
  [...set.values].map(([key, data]) => ({
    key,
    origin: { kind: "ours" },
    record: { ...set, data, lastModified: null, glue: [] },
  }));

/** What the steps do, in their order. */
async function acts(wanted: DesiredSet, there: readonly FoundRecord[]): Promise<readonly string[]> {
  const done: string[] = [];
  const note = (act: string) => async (data: unknown) => {
    done.push(`${act} ${JSON.stringify(data).replace(/.*"(?:address|target)":"([^"]*)".*/, "$1")}`);
    return undefined as never;
  };
  const writer: RecordWriter = {
    read: async () => [],
    add: note("add"),
    update: note("update"),
    delete: note("delete"),
  };
  const session = { server: { zones: { list: async () => [] } } } as never;
  for (const step of stepsTo(wanted, there)) await step.run(session, writer);
  return done;
}

it("adds what is missing before it deletes what is too much, so that the name never stops answering", async () => {
  const there = found(desired("A", ["10.0.0.1", "10.0.0.2"]));
  expect(await acts(desired("A", ["10.0.0.2", "10.0.0.3"]), there)).toEqual(["add 10.0.0.3", "delete 10.0.0.1"]);
});

it("changes the TTL of what stays before anything is added, as the first write gives it to the whole set", async () => {
  const there = found(desired("A", ["10.0.0.1"]));
  expect(await acts(desired("A", ["10.0.0.1", "10.0.0.3"], 60), there)).toEqual(["update 10.0.0.1", "add 10.0.0.3"]);
});

it("replaces the one value of a CNAME in one step", async () => {
  const there = found(desired("CNAME", ["a.test."]));
  expect(await acts(desired("CNAME", ["b.test."]), there)).toEqual(["update a.test"]);
});

it("does nothing about a set that is as it is to be", () => {
  const set = desired("A", ["10.0.0.1", "10.0.0.2"]);
  expect(stepsTo(set, found(set).toReversed())).toEqual([]);
});
