import fc from "fast-check";
import { DecimalText } from "../../../src/terraform/value";
import { canonicalNumber, exactNumber, parseNumber, printNumber } from "../../../src/terraform/wire/number";
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
    [
      "0.1000000000000000055511151231257827021181583404541015625",
      decimal("0.1000000000000000055511151231257827021181583404541015625"),
    ],
    ["0.0000152587890625", 2 ** -16],
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

  it("agrees with Number on the shortest text of every double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
        const number = parseNumber(String(double));
        expect(number instanceof DecimalText ? Number(number.text) : Number(number)).toBe(double === 0 ? 0 : double);
      }),
    );
  });

  it("never takes the digits of a double for a rounder number", () => {
    const tenth = "0.1000000000000000055511151231257827021181583404541015625";
    expect(exactNumber(0.1)).toEqual(decimal(tenth));
    expect(exactNumber(1.5)).toBe(1.5);
    expect(exactNumber(-(2 ** -16))).toBe(-(2 ** -16));
    expect(exactNumber(1e300)).toBe(BigInt(1e300));
    expect(exactNumber(Infinity)).toBe(Infinity);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
        const exact = exactNumber(double);
        if (exact instanceof DecimalText) expect(exact.text).not.toBe(String(double));
        expect(Number(printNumber(exact))).toBe(double === 0 ? 0 : double);
      }),
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

  it("takes a fraction for what a person reads, and a whole double for the integer it is", () => {
    expect(canonicalNumber(0.1)).toEqual(decimal("0.1"));
    expect(canonicalNumber(1.5)).toBe(1.5);
    expect(canonicalNumber(2 ** 60)).toBe(2n ** 60n);
    expect(canonicalNumber(5n)).toBe(5);
    expect(canonicalNumber(decimal("5.0"))).toBe(5);
    expect(Object.is(canonicalNumber(-0), 0)).toBe(true);
    expect(canonicalNumber(Infinity)).toBe(Infinity);
    expect(failureOf(() => canonicalNumber(NaN))).toMatchObject({ code: "mismatch" });
  });
});
