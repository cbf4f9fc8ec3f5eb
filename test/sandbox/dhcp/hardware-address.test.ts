import fc from "fast-check";
import { isLocallyAdministered, parseHardwareAddress } from "../../../src/sandbox/dhcp/hardware-address";

it.each([
  ["02-00-00-00-00-0a", "02-00-00-00-00-0A"],
  ["2:0:0:0:0:c", "02-00-00-00-00-0C"],
  ["02-00:00-00:00-0d", "02-00-00-00-00-0D"],
  [" 02-00-00-00-00-14 ", "02-00-00-00-00-14"],
  ["AA", "AA"],
])("reads %j", (text, canonical) => expect(parseHardwareAddress(text)).toBe(canonical));

it("leaves its own spelling as it is, whatever the number of bytes", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(255), { minLength: 1, maxLength: 12 }), (bytes) => {
      const text = bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("-");
      expect(parseHardwareAddress(text)).toBe(text);
    }),
  );
});

it("names the part that is no byte", () =>
  expect(() => parseHardwareAddress("02-00--01")).toThrow("The input string '' was not in a correct format."));

it("knows the addresses that a device made up by itself", () => {
  expect(isLocallyAdministered("02-00-00-00-00-01")).toBe(true);
  expect(isLocallyAdministered("00-1B-21-00-00-01")).toBe(false);
});
