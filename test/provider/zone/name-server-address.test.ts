import { parseNameServerAddress } from "../../../src/provider/zone/name-server-address";

it.each([
  ["10.77.0.2", "10.77.0.2"],
  ["10.77.0.2:53", "10.77.0.2"],
  ["10.77.0.2:853", "10.77.0.2"],
  ["10.77.0.2:5353", "10.77.0.2:5353"],
  ["2001:DB8:0::1", "[2001:db8::1]"],
  ["[2001:db8::1]", "[2001:db8::1]"],
  ["[2001:db8::1]:853", "[2001:db8::1]"],
  ["[2001:db8::1]:5353", "[2001:db8::1]:5353"],
  ["NS.Example.", "ns.example"],
  ["ns.example:5353 (10.0.0.1)", "ns.example:5353 (10.0.0.1)"],
  ["ns.example:853(2001:DB8::1)", "ns.example (2001:db8::1)"],
])("reads %s as %s, as often as it is read", (text, canonical) => {
  expect(parseNameServerAddress(text)).toBe(canonical);
  expect(parseNameServerAddress(canonical)).toBe(canonical);
});

it.each([
  "",
  "10.0.0",
  "ns.example:0",
  "ns.example:65536",
  "a b",
  "ns.example (x)",
  "[10.0.0.1]x",
  "https://ns.example",
  ":53",
])("refuses %s", (text) => {
  expect(() => parseNameServerAddress(text)).toThrow();
});
