import { ManualClock } from "../../src/sandbox/clock";
import { ServerLog } from "../../src/sandbox/server-log";

const day = 86_400_000;

it("the log has one file a day, newest first, with times in UTC", () => {
  const clock = new ManualClock(Date.UTC(2026, 0, 1, 23, 59, 59));
  const log = new ServerLog(clock);
  log.write("first");
  clock.advance(day);
  log.write("second");
  expect(log.days()).toEqual(["2026-01-02", "2026-01-01"]);
  expect(log.file("2026-01-01")).toBe("[2026-01-01 23:59:59 UTC] first\n");
  expect(log.file("2026-01-03")).toBeUndefined();
});

it("one file or all of them can be deleted", () => {
  const clock = new ManualClock(0);
  const log = new ServerLog(clock);
  log.write("first");
  clock.advance(day);
  log.write("second");
  log.clear("1970-01-01");
  expect(log.lines().map(({ text }) => text)).toEqual(["second"]);
  log.clear();
  expect(log.lines()).toEqual([]);
});
