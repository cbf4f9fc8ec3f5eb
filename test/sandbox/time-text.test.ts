import { printTime } from "../../src/sandbox/time-text";

it.each([
  [null, "0001-01-01T00:00:00"],
  [0, "1970-01-01T00:00:00Z"],
  [10_000, "1970-01-01T00:00:10Z"],
  [1, "1970-01-01T00:00:00.001Z"],
  [Date.UTC(2026, 0, 1, 10, 20, 30, 100), "2026-01-01T10:20:30.1Z"],
])("%p is written %s", (moment, text) => {
  expect(printTime(moment)).toBe(text);
});
