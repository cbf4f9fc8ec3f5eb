import fc from "fast-check";
import { ipv4FromNumber } from "../../../src/dns/ipv4";
import { overlapping, rangeOf } from "../../../src/provider/scope/checks";
import { unknown } from "../../../src/terraform";
import type { ScopeSummary } from "../../../src/technitium";

const summary = (first: number, last: number): ScopeSummary => ({
  name: "Other",
  enabled: true,
  startingAddress: ipv4FromNumber(first),
  endingAddress: ipv4FromNumber(last),
  subnetMask: ipv4FromNumber(0xffffff00),
  networkAddress: ipv4FromNumber(0),
  broadcastAddress: ipv4FromNumber(0),
  interfaceAddress: null,
});

const range = fc.tuple(fc.nat(300), fc.nat(300)).map(([first, length]) => ({ first, last: first + length }));

it("calls two ranges overlapping exactly if they share an address, an enclosing one included", () => {
  fc.assert(
    fc.property(range, range, (one, other) => {
      const shared = Array.from({ length: one.last - one.first + 1 }, (_, index) => one.first + index).some(
        (address) => address >= other.first && address <= other.last,
      );
      expect(overlapping(one, [summary(other.first, other.last)])).toHaveLength(shared ? 1 : 0);
    }),
  );
});

it("has no range as long as an end of it is not known", () => {
  expect(rangeOf({ startingAddress: "10.0.0.1", endingAddress: unknown })).toBeNull();
  expect(rangeOf({ startingAddress: "0.0.0.1", endingAddress: "0.0.0.9" })).toEqual({ first: 1, last: 9 });
});
