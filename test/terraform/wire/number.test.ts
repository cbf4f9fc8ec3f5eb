import fc from "fast-check";
import { DecimalText } from "../../../src/terraform/value";
import { canonicalNumber, parseNumber, printNumber } from "../../../src/terraform/wire/number";
import { arbitraryNumber } from "./arbitrary-value";
import { failureOf } from "./failure";

const decimal = (text: string): DecimalText => new DecimalText(text);

describe("a number as decimal text", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["+7", 7],
    ["007", 7],
    ["1.0", 1],
    ["1.", 1],
    ["1e3", 1000],
    ["12e-1", decimal("1.2")],
    ["1.5", 1.5],
    ["-0.375", -0.375],
    ["0.1", decimal("0.1")],
    ["0.10", decimal("0.1")],
    ["1E-1", decimal("0.1")],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -(2n ** 63n)],
    ["18446744073709551615", 2n ** 64n - 1n],
    ["123456789012345678901234567890", 123456789012345678901234567890n],
    ["1.5e300", 15n * 10n ** 299n],
    ["0.1000000000000000055511151231257827021181583404541015625", 0.1],
    ["9007199254740993.5", decimal("9007199254740993.5")],
  ])("reads %s in the first form that holds it exactly", (text, number) => {
    expect(parseNumber(text)).toEqual(number);
  });

  it.each(["", "-", ".5", "1e", "0x10", "1_000", "Inf", "NaN", " 1", "1 ", "1e9999999999", "١"])(
    "refuses %p",
    (text) => {
      expect(failureOf(() => parseNumber(text))).toMatchObject({ code: "malformed" });
    },
  );

  it("does not write out the zeros of an absurd exponent", () => {
    expect(parseNumber("1.50e100000000")).toEqual(decimal("15e99999999"));
    expect(parseNumber("-2e-100000000")).toEqual(decimal("-2e-100000000"));
  });

  it("prints every digit, so that reading gives the same number", () => {
    fc.assert(
      fc.property(arbitraryNumber, (number) => {
        expect(parseNumber(printNumber(number))).toEqual(number);
      }),
    );
  });

  it("agrees with Number wherever a double is exact", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
        (double) => {
          expect(parseNumber(printNumber(double))).toBe(double === 0 ? 0 : double);
        },
      ),
    );
  });

  it("gives equal numbers equal forms, however they are written", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(40), fc.nat(5), (digits, places, zeros) => {
        const padded = parseNumber(`${digits}${"0".repeat(zeros)}e-${places + zeros}`);
        expect(padded).toEqual(parseNumber(`${digits}e-${places}`));
      }),
    );
  });

  it("takes a double for the exact number it is", () => {
    expect(canonicalNumber(2 ** 60)).toBe(2n ** 60n);
    expect(canonicalNumber(5n)).toBe(5);
    expect(canonicalNumber(0.1)).toBe(0.1);
    expect(canonicalNumber(Infinity)).toBe(Infinity);
    expect(failureOf(() => canonicalNumber(NaN))).toMatchObject({ code: "mismatch" });
  });
});
