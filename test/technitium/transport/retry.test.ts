import fc from "fast-check";
import { TechnitiumError, type ErrorCode, type Landed } from "../../../src/technitium/error";
import { withRetries, type RetryLimits } from "../../../src/technitium/transport/retry";

/** A clock that moves only when somebody sleeps, and what was slept. */
function virtualTime(limits: Partial<RetryLimits> = {}) {
  let now = 0;
  const pauses: number[] = [];
  const settings: RetryLimits = {
    clock: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    signal: new AbortController().signal,
    timeout: 30_000,
    maxRetries: 5,
    ...limits,
  };
  return { settings, pauses, pass: (milliseconds: number) => (now += milliseconds), now: () => now };
}

function failure(code: ErrorCode, landed: Landed = "no", httpStatus: number | null = null): TechnitiumError {
  return new TechnitiumError({ code, landed, call: "zones/list", object: "", httpStatus }, "it failed");
}

/** Runs a call that fails in this way every time; how often it was tried, and the error. */
async function run(error: TechnitiumError, time = virtualTime()) {
  const budgets: number[] = [];
  const caught = await withRetries(time.settings, async (budget) => {
    budgets.push(budget);
    throw error;
  }).catch((thrown: unknown) => thrown);
  return { tries: budgets.length, budgets, caught };
}

it.each<[ErrorCode, number | null]>([
  ["unreachable", null],
  ["timeout", null],
  ["truncated", null],
  ["busy", null],
  ["http-status", 502],
  ["http-status", 503],
  ["http-status", 429],
])("%s %p that changed nothing is tried again, up to the limit", async (code, httpStatus) => {
  const { tries, caught } = await run(failure(code, "no", httpStatus));
  expect(tries).toBe(6);
  expect(caught).toMatchObject({ code, httpStatus });
  expect(String(caught)).toContain("6 tries");
});

it.each<[ErrorCode, number | null]>([
  ["tls", null],
  ["not-technitium", 404],
  ["too-large", null],
  ["redirected", 302],
  ["http-status", 401],
  ["invalid-token", null],
  ["forbidden", null],
  ["second-factor", null],
  ["refused", null],
  ["unexpected-shape", null],
  ["stopped", null],
])("%s %p is not tried again", async (code, httpStatus) => {
  expect((await run(failure(code, "no", httpStatus))).tries).toBe(1);
});

it.each<Landed>(["yes", "unknown"])("what may have landed (%s) is not tried again", async (landed) => {
  expect((await run(failure("timeout", landed))).tries).toBe(1);
});

it("a failure that is no TechnitiumError is not tried again", async () => {
  const time = virtualTime();
  await expect(withRetries(time.settings, () => Promise.reject(new RangeError("bug")))).rejects.toThrow(RangeError);
  expect(time.pauses).toEqual([]);
});

it("what succeeds at last is the answer", async () => {
  let tries = 0;
  const answer = await withRetries(virtualTime().settings, async () => {
    if (++tries < 4) throw failure("unreachable");
    return "ok";
  });
  expect([answer, tries]).toEqual(["ok", 4]);
});

it("pauses grow and outlast a server's restart of five seconds", async () => {
  const time = virtualTime();
  await run(failure("unreachable"), time);
  expect(time.pauses).toEqual([300, 600, 1200, 2400, 4800]);
  expect(time.now()).toBeGreaterThan(5_000);
});

it("pauses are spread by a quarter to either side", async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (random) => {
      const time = virtualTime({ random: () => random });
      await run(failure("unreachable"), time);
      const [first = 0] = time.pauses;
      expect(first).toBeGreaterThanOrEqual(225);
      expect(first).toBeLessThanOrEqual(375);
    }),
  );
});

it("all tries and pauses together stay within the timeout, and each try gets what is left", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 3_000 }),
      async (timeout, takes) => {
        const time = virtualTime({ timeout, maxRetries: 20 });
        const budgets: number[] = [];
        await withRetries(time.settings, async (budget) => {
          budgets.push(budget);
          time.pass(Math.min(takes, budget));
          throw failure("unreachable");
        }).catch(() => undefined);
        expect(time.now()).toBeLessThanOrEqual(timeout);
        expect(budgets[0]).toBe(timeout);
        expect(budgets).toEqual([...budgets].sort((one, other) => other - one));
      },
    ),
  );
});

it("an interruption ends the waiting", async () => {
  const stop = new AbortController();
  const time = virtualTime({
    signal: stop.signal,
    sleep: async () => {
      stop.abort();
    },
  });
  expect((await run(failure("unreachable"), time)).tries).toBe(1);
});
