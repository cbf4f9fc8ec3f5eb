import { TechnitiumError, type ErrorCode } from "../error";
import type { Settings } from "../options";

/** The part of the settings that bounds retries. */
export type RetryLimits = Pick<Settings, "clock" | "random" | "sleep" | "signal" | "timeout" | "maxRetries">;

/** How long to wait before the first repetition; each further one waits twice as long. */
const FIRST_PAUSE_MS = 300;

const TRANSIENT: readonly ErrorCode[] = ["unreachable", "timeout", "truncated", "busy"];

/** HTTP statuses of a proxy, or of the web server, that pass by themselves. */
const TRANSIENT_STATUS: readonly number[] = [429, 500, 502, 503, 504];

/**
 * Repeats a call while that is safe and useful: its failure is of the passing kind and certainly changed nothing (a read
 * never does). All tries and pauses together stay within the timeout of the call.
 *
 * @param attempt makes one try that must end within so many milliseconds
 */
export async function withRetries<T>(limits: RetryLimits, attempt: (budget: number) => Promise<T>): Promise<T> {
  const { clock, random, sleep, signal, timeout, maxRetries } = limits;
  const start = clock();
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(Math.max(1, timeout - (clock() - start)));
    } catch (error) {
      if (!(error instanceof TechnitiumError) || !mayPass(error)) throw error;
      const pause = FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.75 + random() / 2);
      const late = clock() - start + pause >= timeout;
      if (tries > maxRetries || late || isStopped(signal)) throw tries === 1 ? error : afterTries(error, tries);
      await sleep(pause, signal);
      if (isStopped(signal)) throw afterTries(error, tries);
    }
  }
}

function mayPass({ code, landed, httpStatus }: TechnitiumError): boolean {
  if (landed !== "no") return false;
  return TRANSIENT.includes(code) || (code === "http-status" && TRANSIENT_STATUS.includes(httpStatus ?? 0));
}

function afterTries(error: TechnitiumError, tries: number): TechnitiumError {
  return new TechnitiumError(
    error,
    `${error.explanation} (given up after ${tries === 1 ? "1 try" : `${tries} tries`})`,
  );
}

/** Asked anew each time: a signal changes while we wait. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}
