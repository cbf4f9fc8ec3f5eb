import fc from "fast-check";
import { inWalkingOrder } from "../../../src/sandbox/dhcp/walking-order";

function order(...names: readonly string[]): readonly string[] {
  return inWalkingOrder(names.map((name) => ({ name }))).map(({ name }) => name);
}

it("does not depend on the order of adding", () => {
  expect(order("Default", "Lab", "Wide", "Around")).toEqual(["Lab", "Wide", "Default", "Around"]);
  expect(order("Around", "Wide", "Lab", "Default")).toEqual(["Lab", "Wide", "Default", "Around"]);
});

it("puts the latest of one slot first", () => {
  expect(order("Around", "B")).toEqual(["B", "Around"]);
  expect(order("B", "Around")).toEqual(["Around", "B"]);
});

it("loses and invents nothing", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "grapheme" })), (names) => {
      expect([...order(...names)].sort()).toEqual([...names].sort());
    }),
  );
});
