import fc from "fast-check";
import { Redaction } from "../../../src/terraform/wire/redaction";

function knowing(...secrets: readonly string[]): Redaction {
  const redaction = new Redaction();
  for (const secret of secrets) redaction.add(secret);
  return redaction;
}

describe("redaction", () => {
  it("leaves no registered secret in any text", () => {
    const letters = fc.string({ unit: fc.constantFrom("x", "y", "%", '"', "\\", " ", "ä"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 3 }), letters, letters, (secrets, before, after) => {
        const masked = knowing(...secrets).apply(secrets.map((secret) => `${before}${secret}${after}`).join("-"));
        expect(secrets.filter((secret) => masked.includes(secret))).toEqual([]);
      }),
    );
  });

  it("knows a secret in a URL, in a form and in JSON", () => {
    const secret = 'p&ss "wörd"';
    const redaction = knowing(secret);
    expect(redaction.apply(`/login?pass=${encodeURIComponent(secret)}&x=1`)).toBe("/login?pass=[redacted]&x=1");
    expect(redaction.apply(new URLSearchParams({ pass: secret, x: "1" }).toString())).toBe("pass=[redacted]&x=1");
    expect(redaction.apply(JSON.stringify({ pass: secret }))).toBe('{"pass":"[redacted]"}');
  });

  it("masks a secret that contains another one whole", () => {
    expect(knowing("token", "token-2").apply("token-2, token")).toBe("[redacted], [redacted]");
  });

  it("takes an empty secret for none, and broken text for what it can", () => {
    expect(knowing("").apply("text")).toBe("text");
    expect(knowing("\ud800x").apply("a\ud800xb")).toBe("a[redacted]b");
  });
});
