import { handle } from "./http/handle";
import type { HttpRequest, HttpResponse } from "./http/message";
import { parseTarget } from "./http/target";
import { startMachine } from "./machine";
import type { Ground, Machine } from "./machine";
import type { RewindableDisk } from "./rewindable-disk";

/** A server that can end and start again over the same ground, and the counts of what it was asked for. */
export class RunningServer {
  readonly ground: Ground & { readonly disk: RewindableDisk };
  /** Requests by call, `zones/records/get`: what a client costs. */
  readonly calls = new Map<string, number>();
  /** Requests by call that the real server has and the sandbox has not. */
  readonly leftOut = new Map<string, number>();
  #machine: Machine | null;

  constructor(ground: Ground & { readonly disk: RewindableDisk }) {
    this.ground = ground;
    this.#machine = startMachine(ground);
  }

  /** The current run of the server. */
  get machine(): Machine {
    if (this.#machine === null) throw new Error("the sandbox's server is down");
    return this.#machine;
  }

  get isDown(): boolean {
    return this.#machine === null;
  }

  /** Answers one HTTP request. */
  handle(request: HttpRequest): HttpResponse {
    count(this.calls, parseTarget(request.target).call ?? request.target);
    try {
      return handle(this.machine, request, (path) => count(this.leftOut, path));
    } catch (error) {
      return failure(error);
    }
  }

  /** The orderly end. */
  stop(): void {
    this.#machine?.stop();
    this.#machine = null;
  }

  /** The end of the process; besides what was not written yet, what was written in the last `loseSeconds` is lost. */
  crash(loseSeconds = 0): void {
    this.#machine?.crash();
    this.#machine = null;
    this.ground.disk.rewind(loseSeconds * 1000);
  }

  start(): void {
    this.#machine ??= startMachine(this.ground);
  }
}

/** A mistake of the sandbox itself: no real server answers like this. */
function failure(error: unknown): HttpResponse {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 500, headers: { "content-type": "text/plain" }, body: `The sandbox failed: ${text}\n` };
}

function count(counts: Map<string, number>, call: string): void {
  counts.set(call, (counts.get(call) ?? 0) + 1);
}
