/** What StopProvider turns off: the signals of the run and of all calls under way. */
export class StopSwitch {
  #run = new AbortController();
  readonly #live = new Set<AbortController>();

  /** Aborted when the user stops the run: for what lives as long as the run does. */
  get signal(): AbortSignal {
    return this.#run.signal;
  }

  /** The user wants out. */
  stop(): void {
    this.#run.abort();
    for (const controller of this.#live) controller.abort();
  }

  /** A new run begins; one process may see several when Terraform was told to reuse it. */
  reset(): void {
    if (this.#run.signal.aborted) this.#run = new AbortController();
  }

  /** Starts a signal for one call that `caller` may give up. */
  begin(caller: AbortSignal): CallSignal {
    return new CallSignal(caller, this.#run.signal, this.#live);
  }
}

/** The signal of one call, made only when it is asked for: most calls never look. */
export class CallSignal {
  readonly #caller: AbortSignal;
  readonly #run: AbortSignal;
  readonly #live: Set<AbortController>;
  #controller: AbortController | null = null;

  constructor(caller: AbortSignal, run: AbortSignal, live: Set<AbortController>) {
    this.#caller = caller;
    this.#run = run;
    this.#live = live;
  }

  /** Aborted when the run is stopped or the caller gives up. */
  get signal(): AbortSignal {
    if (this.#controller === null) {
      this.#controller = new AbortController();
      this.#live.add(this.#controller);
      this.#caller.addEventListener("abort", this.#abort);
      if (this.#caller.aborted || this.#run.aborted) this.#abort();
    }
    return this.#controller.signal;
  }

  /** The call is over. */
  end(): void {
    if (this.#controller === null) return;
    this.#live.delete(this.#controller);
    this.#caller.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.#controller?.abort();
}
