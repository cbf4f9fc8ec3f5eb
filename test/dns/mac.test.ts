import fc from "fast-check";

import { InvalidValue } from "../../src/dns/invalid-value";
import { parseMac } from "../../src/dns/mac";

it("reads every usual spelling of a hardware address as the same address", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), fc.boolean(), (octets, upper) => {
      const pairs = Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"));
      const digits = pairs.join("");
      const spellings = [pairs.join("-"), pairs.join(":"), digits, (digits.match(/.{4}/g) ?? []).join(".")];
      const canonical = pairs.join("-").toUpperCase();
      for (const spelling of spellings) expect(parseMac(upper ? spelling.toUpperCase() : spelling)).toBe(canonical);
    }),
  );
});

it.each([
  "",
  "AA",
  "a-b",
  "02-00-00-00-00",
  "02-00-00-00-00-15-16-17",
  "2-0-0-0-0-b",
  "02-00:00-00:00-0d",
  "02-00-00-00-00-0G",
  "02-00-00-00-00-0a\n",
  " 02-00-00-00-00-14 ",
  "02-00-00-00-00-011",
  "0200.0000.00",
  "02000000000",
])("refuses %j, although the server takes some of them", (text) => {
  expect(() => parseMac(text)).toThrow(InvalidValue);
});
