import type { Call } from "../call";
import type { Machine } from "../machine";

/** Writes the log line of a call that changed something: `[10.0.0.5:50000] [admin] DHCP scope was added successfully: Lab`. */
export function logCall(machine: Pick<Machine, "log">, call: Pick<Call, "caller" | "client">, text: string): void {
  machine.log.write(`[${call.client.address}:${call.client.port}] [${call.caller.user}] ${text}`);
}
