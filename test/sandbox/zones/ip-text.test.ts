import fc from "fast-check";
import { parseAddress, readAddress } from "../../../src/sandbox/zones/ip-text";

it("an address with four decimal parts is itself", () => {
  fc.assert(fc.property(fc.ipV4(), (address) => expect(readAddress(address)).toBe(address)));
});

it("an address of IPv6 has one text, whatever it was written as", () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const text = readAddress(address);
      expect(text).not.toBeNull();
      expect(readAddress(text ?? "")).toBe(text);
      expect(readAddress(address.toUpperCase())).toBe(text);
      expect(readAddress(`[${address}]`)).toBe(text);
    }),
  );
});

it.each([
  ["10.1", "10.0.0.1"],
  ["10.77.258", "10.77.1.2"],
  ["1", "0.0.0.1"],
  ["4294967295", "255.255.255.255"],
  ["0x0a.1.1.1", "10.1.1.1"],
  ["012.0.0.1", "10.0.0.1"],
])("%s is read as %s, as C libraries do", (text, address) => {
  expect(readAddress(text)).toBe(address);
});

it.each(["", "1.2.3.4.5", "256.1.1.1", "1.256.1", "1..1", "08.1.1.1", "0x.1.1.1", "4294967296", "a", "::g"])(
  "%j is no address",
  (text) => {
    expect(readAddress(text)).toBeNull();
    expect(() => parseAddress(text)).toThrow("An invalid IP address was specified.");
  },
);
