/** What the sandbox knows of time. All of its timers go through here, so that tests and the control API can turn the hands. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls `act` once when the clock reaches `at` (milliseconds since 1970); the returned function cancels it. */
  at(at: number, act: () => void): () => void;
}

/** A clock that can be pushed ahead. */
export interface MovableClock extends Clock {
  /** Moves time forward by `milliseconds`; what falls due on the way happens. */
  advance(milliseconds: number): void;
}

interface Alarm {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

/** A clock that stands still until it is told to move; due alarms run in order, each at its own time. */
export class ManualClock implements MovableClock {
  #now: number;
  #order = 0;
  readonly #alarms = new Set<Alarm>();

  constructor(start: number = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  at(at: number, act: () => void): () => void {
    const alarm = { at: Math.max(at, this.#now), order: this.#order++, act };
    this.#alarms.add(alarm);
    return () => void this.#alarms.delete(alarm);
  }

  /** Moves time forward by `milliseconds`, running every alarm on the way, also those that alarms set. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#alarms.delete(next);
      this.#now = next.at;
      next.act();
    }
    this.#now = end;
  }

  #next(end: number): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.#alarms) {
      if (alarm.at > end) continue;
      if (first === undefined || alarm.at < first.at || (alarm.at === first.at && alarm.order < first.order))
        first = alarm;
    }
    return first;
  }
}

/** Real time that can be pushed ahead: it runs by itself, and {@link advance} skips a stretch with all alarms on the way. */
export class RunningClock implements MovableClock {
  readonly #realNow: () => number;
  readonly #manual: ManualClock;
  #skipped = 0;
  #isTurning = false;
  #timer: NodeJS.Timeout | undefined;

  /** @param tick how often, in real milliseconds, due alarms are looked for. */
  constructor(tick = 100, realNow: () => number = Date.now) {
    this.#realNow = realNow;
    this.#manual = new ManualClock(realNow());
    this.#timer = setInterval(() => this.#catchUp(), tick);
    this.#timer.unref();
  }

  now(): number {
    this.#catchUp();
    return this.#manual.now();
  }

  at(at: number, act: () => void): () => void {
    return this.#manual.at(at, act);
  }

  advance(milliseconds: number): void {
    this.#skipped += milliseconds;
    this.#catchUp();
  }

  /** Stops the timer; the clock can still be read and advanced. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Turns the hands to the present. An alarm that reads the clock on the way sees its own time. */
  #catchUp(): void {
    if (this.#isTurning) return;
    this.#isTurning = true;
    try {
      const ahead = this.#realNow() + this.#skipped - this.#manual.now();
      if (ahead > 0) this.#manual.advance(ahead);
    } finally {
      this.#isTurning = false;
    }
  }
}
