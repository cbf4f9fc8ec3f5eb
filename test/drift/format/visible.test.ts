import * as fc from "fast-check";
import { cutMiddle, visible } from "../../../src/drift/format/visible";

it("leaves nothing that a terminal, a browser or a pipeline acts on", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
  for (const command of ["::error::x", "  ::add-mask::x", "##[group]", "a##vso[task]"]) {
    expect(visible(command)).not.toMatch(/(^|\s)::|##\[|##vso\[/);
  }
});

it("leaves ordinary text alone, in any language", () => {
  for (const text of ["nas.lab.example. A 10.0.0.1", "Größe ☃ 😀 日本", "fd00::1", "a::b", "# 1"])
    expect(visible(text)).toBe(text);
});

it("cuts in the middle, never a character, and says how long it was", () => {
  const cut = cutMiddle("😀".repeat(200), 60);
  expect(cut).toContain("(200 characters)");
  expect(cut).not.toMatch(/\p{Cs}/u);
  expect(Array.from(cut).length).toBeLessThanOrEqual(60);
  expect(cutMiddle("short", 60)).toBe("short");
});
