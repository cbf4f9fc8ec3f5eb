import { randomBytes } from "node:crypto";
import { ManualClock } from "./clock";
import type { Clock } from "./clock";
import { contractNetwork } from "./dhcp/network";
import type { Network } from "./dhcp/network";
import { MemoryDisk } from "./disk";
import type { Disk } from "./disk";
import { handle } from "./http/handle";
import type { HttpRequest, HttpResponse } from "./http/message";
import { startMachine } from "./machine";
import type { Machine } from "./machine";
import { ServerLog } from "./server-log";
import type { ServerVersion } from "./server-version";

/** A clock that can be pushed ahead. */
export interface MovableClock extends Clock {
  /** Moves time forward by `milliseconds`; what falls due on the way happens. */
  advance(milliseconds: number): void;
}

/** What a sandbox is made of; everything has a default. */
export interface SandboxOptions {
  /** Default 15.2. */
  readonly version?: ServerVersion;
  /** Default: a clock that stands still until it is moved. */
  readonly clock?: MovableClock;
  /** Default: in memory. */
  readonly disk?: Disk;
  /** Default: 10.77.0.1/24 with the link up. */
  readonly network?: Network;
  /** The server's own name; default `technitium-sandbox`. */
  readonly serverName?: string;
}

/** A look-alike of a Technitium DNS Server. */
export class Sandbox {
  readonly clock: MovableClock;
  readonly network: Network;
  readonly log: ServerLog;
  /** How often each call was asked for that the real server has and the sandbox has not. */
  readonly leftOut = new Map<string, number>();
  readonly #start: () => Machine;
  #machine: Machine;

  constructor(options: SandboxOptions = {}) {
    const clock = options.clock ?? new ManualClock();
    const network = options.network ?? contractNetwork();
    const ground = {
      version: options.version ?? ("15.2" satisfies ServerVersion),
      clock,
      network,
      disk: options.disk ?? new MemoryDisk(),
      log: new ServerLog(clock),
      serverName: options.serverName ?? "technitium-sandbox",
      newToken: () => randomBytes(32).toString("hex"),
    };
    this.clock = clock;
    this.network = network;
    this.log = ground.log;
    this.#start = () => startMachine(ground);
    this.#machine = this.#start();
  }

  /** The current run of the server. */
  get machine(): Machine {
    return this.#machine;
  }

  /** Answers one HTTP request, without faults. */
  handle(request: HttpRequest): HttpResponse {
    return handle(this.#machine, request, (path) => {
      this.leftOut.set(path, (this.leftOut.get(path) ?? 0) + 1);
    });
  }

  /** Ends the server in good order (`stop`) or at once (`kill`) and starts it again `down` milliseconds later. */
  restart(how: "stop" | "kill", down = 0): void {
    if (how === "stop") this.#machine.stop();
    else this.#machine.crash();
    this.clock.advance(down);
    this.#machine = this.#start();
  }
}
