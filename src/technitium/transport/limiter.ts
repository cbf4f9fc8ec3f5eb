/** Runs tasks, a limited number at a time, the others first come first served. */
export type Limiter = <T>(task: () => Promise<T>) => Promise<T>;

/** A limiter that lets `limit` tasks run at once. */
export function createLimiter(limit: number): Limiter {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (running < limit) {
      running += 1;
      return;
    }
    // The place of the task that ends is handed over, so `running` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return async (task) => {
    await turn();
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
