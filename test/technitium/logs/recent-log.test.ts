import type { Logs } from "../../../src/technitium";
import { readRecentLog } from "../../../src/technitium/logs/recent-log";
import { lines } from "./log-lines";

/** A server with these files; what was downloaded is noted. */
function logsOf(files: Readonly<Record<string, string>>, permitted = true): Logs & { readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    permitted: () => Promise.resolve(permitted),
    list: () => Promise.resolve(Object.keys(files).map((fileName) => ({ fileName, size: "1 KB" }))),
    download: (fileName) => {
      read.push(fileName);
      return Promise.resolve(files[fileName] ?? "");
    },
  };
}

const day = (date: string): string => `[${date} 10:00:00 UTC] ${lines.expired}\n`;
const tooLong = (date: string): string => day(date) + " ".repeat(16 * 1024 * 1024);

it("reads the newest three days, oldest first", async () => {
  const days = ["2026-05-09", "2026-05-06", "2026-05-08", "2026-05-07"];
  const logs = logsOf(Object.fromEntries(days.map((date) => [date, day(date)])));
  const { events, outcome } = await readRecentLog(logs);
  expect(outcome).toBe("read");
  expect(events.map(({ time }) => time.slice(0, 10))).toEqual(["2026-05-07", "2026-05-08", "2026-05-09"]);
  expect(logs.read).toHaveLength(3);
});

it("forgets what lies before a gap, and knows nothing when today's file is cut short", async () => {
  const gap = await readRecentLog(logsOf({ "2026-05-08": tooLong("2026-05-08"), "2026-05-09": day("2026-05-09") }));
  expect([gap.outcome, gap.events.map(({ time }) => time.slice(0, 10))]).toEqual(["read", ["2026-05-09"]]);
  const cut = await readRecentLog(logsOf({ "2026-05-08": day("2026-05-08"), "2026-05-09": tooLong("2026-05-09") }));
  expect(cut).toEqual({ outcome: "unavailable", events: [] });
});

it("is not permitted, or unavailable, but no failure", async () => {
  expect((await readRecentLog(logsOf({ "2026-05-09": day("2026-05-09") }, false))).outcome).toBe("not permitted");
  expect((await readRecentLog(logsOf({}))).outcome).toBe("unavailable");
  const broken: Logs = { ...logsOf({}), list: () => Promise.reject(new Error("no")) };
  expect((await readRecentLog(broken)).outcome).toBe("unavailable");
});
