import fc from "fast-check";
import { nextSerial } from "../../../src/sandbox/zones/serial";

const serial = fc.integer({ min: 0, max: 0xffffffff });

it("a change moves the serial, to a number that fits into 32 bits and is not 0", () => {
  fc.assert(
    fc.property(serial, serial, (current, wanted) => {
      const next = nextSerial(current, wanted, null);
      expect(next).not.toBe(current);
      expect(next).toBeGreaterThan(0);
      expect(next).toBeLessThanOrEqual(0xffffffff);
    }),
  );
});

it("a wanted serial is taken when it is ahead, else counted past", () => {
  expect(nextSerial(5, 9, null)).toBe(9);
  expect(nextSerial(5, 5, null)).toBe(6);
  expect(nextSerial(5, 2, null)).toBe(6);
  expect(nextSerial(0xffffffff, 0, null)).toBe(1);
});

it("counting by date starts each day at 00 and goes on within the day", () => {
  expect(nextSerial(0, 0, "20260101")).toBe(2026010100);
  expect(nextSerial(17, 0, "20260101")).toBe(2026010100);
  expect(nextSerial(2026010100, 0, "20260101")).toBe(2026010101);
  expect(nextSerial(2026010107, 0, "20260102")).toBe(2026010200);
});

it("counting by date never goes back to a day that is behind the serial", () => {
  expect(nextSerial(2026013100, 0, "20260101")).toBe(2026013101);
  expect(nextSerial(2026010199, 0, "20260101")).toBe(2026010200);
});
