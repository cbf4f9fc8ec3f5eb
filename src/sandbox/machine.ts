import type { Clock } from "./clock";
import type { Disk } from "./disk";
import type { ServerVersion } from "./server-version";

/**
 * One run of the server, from start to stop: its version, its clock, and the stores that hold its state. A restart makes a new
 * machine over the same disk.
 */
export interface Machine {
  readonly version: ServerVersion;
  readonly clock: Clock;
  readonly disk: Disk;
}
