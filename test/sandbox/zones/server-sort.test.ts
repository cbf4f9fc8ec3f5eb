import fc from "fast-check";
import { serverSort } from "../../../src/sandbox/zones/server-sort";

interface Item {
  readonly key: number;
  readonly place: number;
}

function sorted(keys: readonly number[]): readonly Item[] {
  const items = keys.map((key, place) => ({ key, place }));
  serverSort(items, (a, b) => a.key - b.key);
  return items;
}

it("sorts whatever comes", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 300 }), (keys) => {
      expect(sorted(keys).map(({ key }) => key)).toEqual(keys.toSorted((a, b) => a - b));
    }),
  );
});

it.each([4, 16])("keeps the order of %d equal items", (count) => {
  expect(sorted(Array<number>(count).fill(0)).map(({ place }) => place)).toEqual(
    Array.from({ length: count }, (_, i) => i),
  );
});

it("does not keep the order of more", () => {
  expect(sorted(Array<number>(17).fill(0)).map(({ place }) => place)).not.toEqual(
    Array.from({ length: 17 }, (_, i) => i),
  );
});
