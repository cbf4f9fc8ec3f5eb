import fc from "fast-check";

import { fromDaysHoursMinutes, parseDuration, printDuration, toDaysHoursMinutes } from "../../src/dns/duration";
import { InvalidValue } from "../../src/dns/invalid-value";

it("takes spellings of one length of time for the same duration", () => {
  expect(parseDuration("90m")).toBe(parseDuration("1h30m"));
  expect(parseDuration("24h")).toBe(parseDuration("1d"));
  expect(parseDuration("1w")).toBe(parseDuration("7d"));
  expect(parseDuration("1440m")).toBe(parseDuration("86400s"));
});

it("gives a duration back after printing it", () => {
  fc.assert(
    fc.property(fc.nat(), (seconds) => {
      const duration = parseDuration(`${seconds}s`);
      expect(parseDuration(printDuration(duration))).toBe(duration);
    }),
  );
});

it("goes to the server's three numbers and back", () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(23), fc.nat(59), (days, hours, minutes) => {
      expect(toDaysHoursMinutes(fromDaysHoursMinutes({ days, hours, minutes }))).toEqual({ days, hours, minutes });
    }),
  );
  expect(toDaysHoursMinutes(parseDuration("90m"))).toEqual({ days: 0, hours: 1, minutes: 30 });
  expect(fromDaysHoursMinutes({ days: 0, hours: 36, minutes: 90 })).toBe(parseDuration("1d13h30m"));
});

it("cannot put seconds into days, hours and minutes", () => {
  expect(() => toDaysHoursMinutes(parseDuration("90s"))).toThrow("whole number of minutes");
});

it.each(["", "90", "1d ", "d", "1m1d", "-1d", "99999999999999999w"])("refuses %j", (text) => {
  expect(() => parseDuration(text)).toThrow(InvalidValue);
});

it.each([
  { days: -1, hours: 0, minutes: 0 },
  { days: 0, hours: 0.5, minutes: 0 },
  { days: 0, hours: 0, minutes: NaN },
])("makes no duration of %j", (parts) => {
  expect(() => fromDaysHoursMinutes(parts)).toThrow(InvalidValue);
});
