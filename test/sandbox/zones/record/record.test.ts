import fc from "fast-check";
import { kindForType, kindOf, sameData, typeOf } from "../../../../src/sandbox/zones/record";
import { ZoneFileScanner } from "../../../../src/sandbox/zones/zone-file-scanner";
import { dataOfType } from "./arbitrary-data";

const origin = "lab.test";

describe.each(Object.entries(dataOfType))("%s data", (_type, arbitrary) => {
  it("survive a zone file", () => {
    fc.assert(
      fc.property(arbitrary, (data) => {
        const scanner = new ZoneFileScanner(`x ${kindOf(data).print(data, origin)} ; comment`, true);
        scanner.nextEntry();
        const words = { version: "15.2", origin, next: () => scanner.nextWord() } as const;
        const parsed = kindForType(typeOf(data)).parse(words);
        expect(sameData(parsed, data)).toBe(true);
        expect(scanner.comment()).toBe(" comment");
      }),
    );
  });

  it("are the same as themselves only", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        expect(sameData(a, a)).toBe(true);
        expect(sameData(a, b)).toBe(sameData(b, a));
        if (sameData(a, b)) expect(lowered(a)).toEqual(lowered(b));
      }),
    );
  });
});

function lowered(data: unknown): string {
  return JSON.stringify(data).toLowerCase();
}

it("names are the same in any letter case, but for the one in NAPTR", () => {
  expect(sameData({ type: "NS", target: "A.test" }, { type: "NS", target: "a.TEST" })).toBe(true);
  const rule = { type: "NAPTR", order: 1, preference: 1, flags: "", services: "", regexp: "" } as const;
  expect(sameData({ ...rule, replacement: "A.test" }, { ...rule, replacement: "a.test" })).toBe(false);
});
