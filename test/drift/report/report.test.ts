import * as fc from "fast-check";
import type { PendingChange } from "../../../src/drift/classify/pending";
import { findingId } from "../../../src/drift/report/finding-id";
import { measureGuards } from "../../../src/drift/report/guards";
import { compareFindings } from "../../../src/drift/report/order";
import { redactor } from "../../../src/drift/report/redact";
import { reportOf } from "../fixtures/render";

const mixed = reportOf("mixed").findings;

it("gives a finding an id that its values do not change, but its kind, object and attributes do", () => {
  const [first] = mixed.filter(({ kind }) => kind === "changed");
  if (first === undefined) throw new Error("there is none");
  const values = first.attributes.map((attribute) => ({ ...attribute, before: 1, after: 2 }));
  expect(findingId({ ...first, attributes: [...values].reverse(), text: "other words", cause: null })).toBe(first.id);
  expect(findingId({ ...first, kind: "owner" })).not.toBe(first.id);
  expect(findingId({ ...first, address: "another" })).not.toBe(first.id);
  expect(findingId({ ...first, attributes: values.slice(1) })).not.toBe(first.id);
});

it("keeps ids apart", () => {
  expect(new Set(mixed.map(({ id }) => id)).size).toBe(mixed.length);
});

it("keeps the ids that were given out: people have rules and alerts on them", () => {
  expect(findingId({ ...blank, kind: "missing", address: "technitium_dns_zone.lab" })).toBe("3700e5ec0ddd6618");
  expect(findingId({ ...blank, kind: "orphan", object: "nas.lab.example A" })).toBe("305201b9453232ae");
});

const blank = {
  kind: "missing",
  address: null,
  type: "",
  object: "",
  text: "",
  attributes: [],
  origin: null,
  serverModified: null,
  cause: null,
  notes: [],
  advice: ["x"],
  importCommand: null,
} as const;

it("orders findings the same, however they came", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...mixed], { minLength: mixed.length }), (shuffled) => {
      expect([...shuffled].sort(compareFindings)).toEqual(mixed);
    }),
  );
});

describe("guards", () => {
  const pending = (action: PendingChange["action"], count: number): readonly PendingChange[] =>
    Array.from({ length: count }, () => ({ action, attributes: [], change: {} as PendingChange["change"] }));

  it.each([
    ["at the limit", 10, [...pending("updated", 3)], false, false],
    ["above it", 10, [...pending("updated", 4)], true, false],
    ["with deletions", 10, [...pending("deleted", 4)], false, true],
    ["with replacements, which are both", 10, [...pending("replaced", 4)], true, true],
    ["with creations, which harm nobody", 10, [...pending("created", 50)], false, false],
    ["with few objects", 9, [...pending("deleted", 9)], false, false],
  ])("%s", (_case, existing, changes, change, deletion) => {
    const guards = measureGuards(changes, existing, { maxChange: 30, maxDelete: 30 });
    expect(guards.map(({ exceeded }) => exceeded)).toEqual([change, deletion]);
  });

  it("are off unless they are wanted", () => {
    expect(measureGuards(pending("deleted", 50), 50, { maxChange: null, maxDelete: null })).toEqual([]);
  });
});

describe("redaction", () => {
  it("reaches every text of plain data, keys too, and leaves the rest", () => {
    const clean = redactor(["secret-one", "secret-one-and-two"]);
    expect(clean({ "a secret-one": ["x secret-one-and-two y", 1, null, { b: true }] })).toEqual({
      "a (sensitive)": ["x (sensitive) y", 1, null, { b: true }],
    });
  });

  it("knows a secret in a URL, in JSON, and line by line", () => {
    const clean = redactor(['a/b"c d', "first line\nsecond line"]);
    expect(clean(["a%2Fb%22c%20d", 'a/b\\"c d', "only second line here"])).toEqual([
      "(sensitive)",
      "(sensitive)",
      "only (sensitive) here",
    ]);
  });

  it("does not blot out ordinary words for the sake of short secrets", () => {
    expect(redactor(["a", "admin"])("an admin")).toBe("an admin");
  });
});
