import { DriftError } from "./drift-error";
import type { DriftEnvironment } from "./environment";

/** A signal that aborts with the interruption, or when the time is up. */
export function timeLimit(
  milliseconds: number,
  environment: DriftEnvironment,
  interruption: AbortSignal,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const limit = new AbortController();
  const over = new AbortController();
  const interrupt = (): void => limit.abort(interruption.reason);
  interruption.addEventListener("abort", interrupt, { once: true });
  void environment.sleep(milliseconds, over.signal).then(() => {
    if (over.signal.aborted) return;
    limit.abort(new DriftError("timeout", `it took longer than ${milliseconds / 1000} s; give it more with --timeout`));
  });
  return {
    signal: limit.signal,
    end: () => {
      over.abort();
      interruption.removeEventListener("abort", interrupt);
    },
  };
}
