import { randomBytes } from "node:crypto";
import { ManualClock } from "./clock";
import type { MovableClock } from "./clock";
import { control } from "./control/control";
import type { DhcpClients } from "./dhcp-clients";
import { contractNetwork } from "./dhcp/network";
import type { Network } from "./dhcp/network";
import { MemoryDisk } from "./disk";
import type { Disk } from "./disk";
import { deliver } from "./faults/deliver";
import { whole } from "./faults/delivery";
import type { Delivery } from "./faults/delivery";
import { FaultList } from "./faults/fault-list";
import { UnderWay } from "./faults/under-way";
import { listen } from "./http/listener";
import type { Listening, ListenOptions } from "./http/listener";
import type { HttpRequest } from "./http/message";
import type { JsonObject } from "./json";
import type { Machine } from "./machine";
import { administratorToken, readerToken } from "./ready-tokens";
import { listenDns } from "./resolver/listener";
import type { ListeningDns } from "./resolver/listener";
import { resolve } from "./resolver/resolve";
import type { Resolution } from "./resolver/resolve";
import { RewindableDisk } from "./rewindable-disk";
import { RunningServer } from "./running-server";
import { jsonBody, sandboxRequest } from "./sandbox-request";
import type { RequestOptions } from "./sandbox-request";
import { ServerLog } from "./server-log";
import type { ServerVersion } from "./server-version";

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
  /** Whether the administrator gets an API token at once; default `true`. */
  readonly token?: boolean;
  /** Whether there is a user `reader`, who may view everything, with an API token; default `false`. */
  readonly readOnlyToken?: boolean;
}

/** A look-alike of a Technitium DNS Server in this process. */
export class Sandbox {
  readonly clock: MovableClock;
  readonly network: Network;
  readonly log: ServerLog;
  readonly server: RunningServer;
  /** What is to go wrong. */
  readonly faults = new FaultList();
  /** The administrator's API token; `""` when none was asked for. */
  readonly token: string;
  /** An API token that may only view; `""` when none was asked for. */
  readonly readOnlyToken: string;
  readonly #listening = new Set<Listening | ListeningDns>();
  #isClosed = false;
  readonly #underWay = new UnderWay((seconds, act) => void setTimeout(act, seconds * 1000).unref());

  constructor(options: SandboxOptions = {}) {
    this.clock = options.clock ?? new ManualClock();
    this.network = options.network ?? contractNetwork();
    this.log = new ServerLog(this.clock);
    this.server = new RunningServer({
      version: options.version ?? "15.2",
      clock: this.clock,
      disk: new RewindableDisk(options.disk ?? new MemoryDisk(), this.clock),
      network: this.network,
      log: this.log,
      serverName: options.serverName ?? "technitium-sandbox",
      newToken: () => randomBytes(32).toString("hex"),
    });
    const { accounts, version } = this.machine;
    this.token = options.token === false ? "" : administratorToken(accounts);
    this.readOnlyToken = options.readOnlyToken === true ? readerToken(accounts, version) : "";
  }

  /** The current run of the server. */
  get machine(): Machine {
    return this.server.machine;
  }

  /** The clients of the DHCP server: `lease`, `renew`, `release`, `decline`, `inform`. */
  get dhcp(): DhcpClients {
    return this.machine.dhcp;
  }

  /**
   * Calls the API as the administrator and returns the whole reply, whatever its status. Faults do not strike here.
   * @example
   * sandbox.request("zones/create", { zone: "lab.test", type: "Primary" });
   */
  request(call: string, parameters: Readonly<Record<string, string>> = {}, options: RequestOptions = {}): JsonObject {
    return jsonBody(this.server.handle(sandboxRequest(call, parameters, { token: this.token, ...options })));
  }

  /** As {@link request}, but returns the member `response` and throws unless the server says ok. */
  ask(call: string, parameters: Readonly<Record<string, string>> = {}, options: RequestOptions = {}): JsonObject {
    const { status, response, errorMessage } = this.request(call, parameters, options);
    if (status === "ok") return typeof response === "object" && response !== null && !isList(response) ? response : {};
    throw new Error(`${call} answered ${JSON.stringify(status)}: ${JSON.stringify(errorMessage)}`);
  }

  /** Answers a request from outside: the control API's at once, the server's unless a fault strikes first. */
  deliver(request: HttpRequest): Delivery {
    const controlled = control(this, request);
    if (controlled !== undefined) return whole(controlled);
    const crash = (lose: number, down: number): void => this.#crash(lose, down);
    return deliver(this.server, { faults: this.faults, underWay: this.#underWay, crash }, request);
  }

  /** Asks the DNS server in this process. */
  resolve(name: string, type: string): Resolution {
    return resolve(this.machine.zones, name, type, this.clock.now());
  }

  /** Lets `milliseconds` pass; what falls due on the way happens. */
  advance(milliseconds: number): void {
    this.clock.advance(milliseconds);
  }

  /**
   * Ends the server in good order (`stop`) or at once (`kill`) and starts it again `down` milliseconds later.
   * @param loseSeconds what was written in the last so many seconds before a kill is lost as well.
   */
  restart(how: "stop" | "kill", down = 0, loseSeconds = 0): void {
    if (how === "stop") this.server.stop();
    else this.server.crash(loseSeconds);
    this.clock.advance(down);
    this.server.start();
  }

  /** Opens the web service and the control API on a port; 0 is any free one. */
  async listen(options: ListenOptions = {}): Promise<Listening> {
    const listening = await listen(this, options);
    this.#listening.add(listening);
    return listening;
  }

  /** Answers `dig` on a port, UDP and TCP; 0 is any free one. */
  async listenDns(port = 0, host = "127.0.0.1"): Promise<ListeningDns> {
    const listening = await listenDns((name, type) => this.resolve(name, type), port, host);
    this.#listening.add(listening);
    return listening;
  }

  /** Closes what is open and stops the server in good order. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#listening].map((listening) => listening.close()));
    this.#listening.clear();
    this.server.stop();
  }

  #crash(loseSeconds: number, downSeconds: number): void {
    this.server.crash(loseSeconds);
    const back = (): void => {
      this.clock.advance(this.clock instanceof ManualClock ? downSeconds * 1000 : 0);
      this.server.start();
    };
    if (downSeconds === 0) {
      back();
      return;
    }
    const services = [...this.#listening].filter((listening) => "pause" in listening);
    for (const service of services) service.pause();
    setTimeout(() => {
      if (this.#isClosed) return;
      back();
      for (const service of services) service.resume();
    }, downSeconds * 1000).unref();
  }
}

/** Makes a sandbox: one call, no port, a clock that only moves when told to. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return new Sandbox(options);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
