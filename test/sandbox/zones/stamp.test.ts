import { ManualClock } from "../../../src/sandbox/clock";
import { printStamp, Stamps } from "../../../src/sandbox/zones/stamp";

it("two times within one millisecond can be told apart, and lie within it", () => {
  const clock = new ManualClock(Date.UTC(2026, 6, 1));
  const stamps = new Stamps(clock);
  const times = Array.from({ length: 4096 }, () => stamps.now());
  expect(new Set(times.map(printStamp)).size).toBe(4096);
  for (const time of times) expect(Math.floor(time)).toBe(clock.now());
});

it("zeros at the end of a fraction are not written", () => {
  const second = Date.UTC(2026, 6, 1, 12, 0, 1);
  expect(printStamp(second)).toBe("2026-07-01T12:00:01Z");
  expect(printStamp(second + 500)).toBe("2026-07-01T12:00:01.5Z");
  expect(printStamp(second + 0.25)).toBe("2026-07-01T12:00:01.00025Z");
  expect(printStamp(second + 999.75)).toBe("2026-07-01T12:00:01.99975Z");
});

it("never is the year one, without a zone until it comes back from the disk", () => {
  expect(printStamp(null)).toBe("0001-01-01T00:00:00");
  expect(printStamp(Date.parse("0001-01-01T00:00:00Z"))).toBe("0001-01-01T00:00:00Z");
});

it("knows the day in UTC", () => {
  const clock = new ManualClock(Date.UTC(2026, 11, 31, 23, 59, 59));
  const stamps = new Stamps(clock);
  expect(stamps.today()).toBe("20261231");
  clock.advance(1000);
  expect(stamps.today()).toBe("20270101");
});
