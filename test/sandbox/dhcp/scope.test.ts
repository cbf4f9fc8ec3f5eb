import { changeRange, newScope, refuseOverlap } from "../../../src/sandbox/dhcp/scope";
import { labScope, range } from "./dhcp-world";

it.each([
  [range("10.0.0.9", "10.0.0.5"), "Ending address must be greater than starting address."],
  [range("10.0.0.5", "10.0.0.5"), "Ending address must be greater than starting address."],
  [range("10.0.0.0", "10.0.0.5"), "Starting address cannot be same as the network address."],
  [range("10.0.0.5", "10.0.0.255"), "Ending address cannot be same as the broadcast address."],
])("refuses the range %j", (refused, message) => expect(() => newScope("Lab", refused)).toThrow(message));

it("takes an end outside the network and a mask with holes", () => {
  expect(newScope("A", range("10.77.2.50", "10.77.3.60")).enabled).toBe(true);
  expect(newScope("B", range("10.77.0.120", "10.77.0.130", "255.0.255.0")).enabled).toBe(true);
});

it("refuses a name that is no file name, before it looks at the range", () =>
  expect(() => newScope("a/b", range("10.0.0.9", "10.0.0.5"))).toThrow(
    "The scope name contains an invalid character: /",
  ));

it("keeps a range that is refused for the network's ends, but not one that is upside down", () => {
  const scope = labScope();
  expect(() => changeRange(scope, range("10.77.0.200", "10.77.0.99"))).toThrow();
  expect(scope.range.startingAddress).toBe("10.77.0.50");
  expect(() => changeRange(scope, range("10.77.0.50", "10.77.0.255"))).toThrow();
  expect(scope.range.endingAddress).toBe("10.77.0.255");
});

it("sees an overlap only where an end of the new range lies in the other", () => {
  const others = [labScope()];
  const message = "Scope with overlapping range already exists: 10.77.0.50-10.77.0.99";
  expect(() => refuseOverlap("10.77.0.99", "10.77.0.120", others)).toThrow(message);
  expect(() => refuseOverlap("10.77.0.60", "10.77.0.70", others)).toThrow(message);
  expect(() => refuseOverlap("10.77.0.40", "10.77.0.150", others)).not.toThrow();
});

it("starts its search for free addresses anew when the range is set, be it to what it was", () => {
  const scope = labScope();
  scope.lastOffered = scope.range.endingAddress;
  changeRange(scope, scope.range);
  expect(scope.lastOffered).toBeNull();
});

it("cannot compare an IPv6 address with another scope's range", () =>
  expect(() => refuseOverlap("::1", "10.77.0.60", [labScope()])).toThrow("Address Family not supported."));
