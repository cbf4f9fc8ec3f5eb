import fc from "fast-check";

import { InvalidValue, quoted } from "../../src/dns/invalid-value";

it("says what was refused, as what, and why", () => {
  const error = new InvalidValue("ipv4-address", "10.0.0", "it has 3 numbers instead of four");
  expect(error.message).toBe('"10.0.0" is not a valid IPv4 address: it has 3 numbers instead of four');
  expect(error).toMatchObject({ name: "InvalidValue", code: "ipv4-address", text: "10.0.0" });
});

it("quotes a text so that no terminal and no reader is led astray", () => {
  expect(quoted('a"b\\c\u001b[31m\u202e\n\u2028\u0000')).toBe('"a\\"b\\\\c\\u{1b}[31m\\u{202e}\\u{a}\\u{2028}\\u{0}"');
  expect(quoted("grüße 😀")).toBe('"grüße 😀"');
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(quoted(text))));
});

it("cuts a long text", () => {
  expect(quoted("x".repeat(5000))).toBe(`"${"x".repeat(80)}…"`);
});
