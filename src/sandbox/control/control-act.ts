import type { MovableClock } from "../clock";
import type { DhcpClients } from "../dhcp-clients";
import type { Network } from "../dhcp/network";
import type { FaultList } from "../faults/fault-list";
import type { Json } from "../json";
import type { Resolution } from "../resolver/resolve";
import type { RunningServer } from "../running-server";
import type { ServerLog } from "../server-log";

/** What the control API turns and looks at: a sandbox. */
export interface Controlled {
  readonly clock: MovableClock;
  readonly network: Network;
  readonly log: ServerLog;
  readonly server: RunningServer;
  readonly faults: FaultList;
  readonly dhcp: DhcpClients;
  resolve(name: string, type: string): Resolution;
  advance(milliseconds: number): void;
  restart(how: "stop" | "kill", down?: number, loseSeconds?: number): void;
}

/** One thing the control API can do; `body` is the parsed body or query. Throws `BadControl` when it makes no sense. */
export type ControlAct = (sandbox: Controlled, body: unknown) => Json;
