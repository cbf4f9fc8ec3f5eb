import fc from "fast-check";
import { parseIpv4 } from "../../../src/dns/ipv4";
import { findFreeAddress } from "../../../src/sandbox/dhcp/address-pool";
import type { Scope } from "../../../src/sandbox/dhcp/scope";
import { labScope, range, reservation } from "./dhcp-world";

function take(scope: Scope, address: string | null): void {
  if (address === null) throw new Error("no address was found");
  const clientIdentifier = `0-${address}`;
  const lease = { hardwareAddress: "AA", hostName: null, obtained: 0, expires: 1, reservation: null };
  scope.leases.set(clientIdentifier, { type: "Dynamic", clientIdentifier, address, ...lease });
}

it("goes on after the last address it found, also when an earlier one is free again", () => {
  const scope = labScope();
  expect(findFreeAddress(scope, undefined)).toBe("10.77.0.50");
  expect(findFreeAddress(scope, undefined)).toBe("10.77.0.51");
});

it("gives the client the address it asks for, and does not move on for it", () => {
  const scope = labScope();
  expect(findFreeAddress(scope, "10.77.0.70")).toBe("10.77.0.70");
  expect(findFreeAddress(scope, undefined)).toBe("10.77.0.50");
});

it.each([
  ["out of the range", "10.77.0.200"],
  ["reserved", "10.77.0.60"],
  ["excluded", "10.77.0.65"],
  ["the router's", "10.77.0.70"],
  ["a name server's", "10.77.0.71"],
])("does not give a client an address that is %s", (_why, asked) => {
  const scope = labScope({
    routerAddress: parseIpv4("10.77.0.70"),
    dnsServers: [parseIpv4("10.77.0.71")],
    exclusions: [{ startingAddress: parseIpv4("10.77.0.65"), endingAddress: parseIpv4("10.77.0.66") }],
  });
  scope.reservations.set("02-77-00-00-00-60", reservation("60"));
  expect(findFreeAddress(scope, asked)).toBe("10.77.0.50");
});

it("starts again at the front when it has come to the end, and finds nothing when all are taken", () => {
  const scope = labScope({}, "Small", range("10.77.0.50", "10.77.0.52"));
  for (const expected of ["10.77.0.50", "10.77.0.51", "10.77.0.52"]) {
    const found = findFreeAddress(scope, undefined);
    expect(found).toBe(expected);
    if (expected !== "10.77.0.51") take(scope, found);
  }
  expect(findFreeAddress(scope, undefined)).toBe("10.77.0.51");
  take(scope, "10.77.0.51");
  expect(findFreeAddress(scope, undefined)).toBeNull();
});

it("gives each free address of the range to one client and none to a second", () => {
  const byte = fc.integer({ min: 50, max: 99 });
  fc.assert(
    fc.property(fc.tuple(byte, byte), fc.uniqueArray(byte), ([a, b], reserved) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const excluded = { startingAddress: parseIpv4(`10.77.0.${first}`), endingAddress: parseIpv4(`10.77.0.${last}`) };
      const scope = labScope({ exclusions: [excluded] });
      for (const each of reserved) scope.reservations.set(String(each), reservation(String(each)));
      const free: string[] = [];
      for (let each = 50; each <= 99; each++)
        if ((each < first || each > last) && !reserved.includes(each)) free.push(`10.77.0.${each}`);
      for (const expected of free) {
        const found = findFreeAddress(scope, undefined);
        expect(found).toBe(expected);
        take(scope, found);
      }
      expect(findFreeAddress(scope, undefined)).toBeNull();
    }),
  );
});
