import fc from "fast-check";
import { int, listOf, mapOf, number, object, optional, refine, required, setOf, string } from "../../../src/terraform";
import { equalValues, sameMeaning } from "../../../src/terraform/schema/meaning";
import { keepSpelling } from "../../../src/terraform/schema/spelling";
import { DecimalText, unknown } from "../../../src/terraform/value";

const description = "d";
const word = refine(string, { normalise: (text) => text.toLowerCase() });
const picky = refine(string, {
  normalise: (text) => {
    if (text === "") throw new Error("empty");
    return text.toLowerCase();
  },
});
const pair = object({ word: required(word, { description }), size: optional(int, { description }) });

const arbitraryWord = fc.constantFrom("a", "A", "b", "B", "c");
const arbitraryPair = fc.record({ word: arbitraryWord, size: fc.option(fc.integer({ min: 0, max: 2 })) });
const arbitraryPairs = fc.array(arbitraryPair, { maxLength: 4 });

it("compares sets without their order, and lists with it", () => {
  expect(equalValues(setOf(string), ["a", "b"], ["b", "a"])).toBe(true);
  expect(equalValues(listOf(string), ["a", "b"], ["b", "a"])).toBe(false);
  expect(equalValues(setOf(string), ["a", "b"], ["a", "c"])).toBe(false);
});

it("compares numbers by all their digits", () => {
  expect(equalValues(number, new DecimalText("0.1"), new DecimalText("0.1"))).toBe(true);
  expect(equalValues(number, new DecimalText("0.1"), new DecimalText("0.10000000000000001"))).toBe(false);
  expect(equalValues(number, 9007199254740993n, 9007199254740992n)).toBe(false);
});

it("takes absent, unknown and empty for three things", () => {
  const kind = listOf(string);
  for (const [a, b] of [
    [null, []],
    [null, unknown],
    [unknown, []],
  ] as const) {
    expect(equalValues(kind, a, b)).toBe(false);
    expect(sameMeaning(kind, a, b)).toBe(false);
  }
  expect(equalValues(kind, unknown, unknown)).toBe(true);
});

it("sees one meaning in all spellings, at any depth", () => {
  expect(sameMeaning(word, "A", "a")).toBe(true);
  expect(sameMeaning(string, "A", "a")).toBe(false);
  expect(sameMeaning(mapOf(word), { k: "A" }, { k: "a" })).toBe(true);
  expect(sameMeaning(mapOf(word), { k: "A" }, { K: "a" })).toBe(false);
  expect(
    sameMeaning(
      setOf(pair),
      [
        { word: "A", size: 1 },
        { word: "b", size: null },
      ],
      [
        { word: "B", size: null },
        { word: "a", size: 1 },
      ],
    ),
  ).toBe(true);
  expect(sameMeaning(setOf(pair), [{ word: "A", size: 1 }], [{ word: "a", size: 2 }])).toBe(false);
});

it("lets a value that cannot be normalised mean nothing but itself", () => {
  expect(sameMeaning(picky, "", "")).toBe(true);
  expect(sameMeaning(picky, "", "a")).toBe(false);
});

it("keeps the old spelling of what means the same, and everything else as it is", () => {
  expect(keepSpelling(word, "A", "a")).toBe("A");
  expect(keepSpelling(word, "A", "b")).toBe("b");
  expect(keepSpelling(word, null, "a")).toBe("a");
  expect(keepSpelling(word, unknown, "a")).toBe("a");
  expect(keepSpelling(listOf(word), ["A", "B"], ["a", "c", "b"])).toEqual(["A", "c", "b"]);
  expect(keepSpelling(setOf(word), ["A", "B"], ["b", "c", "a"])).toEqual(["B", "c", "A"]);
  expect(
    keepSpelling(mapOf(pair), { k: { word: "A", size: 1 } }, { k: { word: "a", size: 2 }, l: { word: "a", size: 1 } }),
  ).toEqual({ k: { word: "A", size: 2 }, l: { word: "a", size: 1 } });
});

it("never changes a meaning by keeping a spelling, and has nothing left to keep the second time", () => {
  for (const kind of [listOf(pair), setOf(pair)])
    fc.assert(
      fc.property(arbitraryPairs, arbitraryPairs, (old, fresh) => {
        const kept = keepSpelling(kind, old, fresh);
        expect(sameMeaning(kind, kept, fresh)).toBe(true);
        expect(keepSpelling(kind, old, kept)).toEqual(kept);
      }),
    );
});

it("finds equal what it finds the same in the old spelling", () => {
  fc.assert(
    fc.property(arbitraryPairs, arbitraryPairs, (old, fresh) => {
      const kind = listOf(pair);
      expect(equalValues(kind, keepSpelling(kind, old, fresh), old)).toBe(sameMeaning(kind, old, fresh));
    }),
  );
});
