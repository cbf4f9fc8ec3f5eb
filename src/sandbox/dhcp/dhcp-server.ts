import type { Clock } from "../clock";
import type { Disk } from "../disk";
import type { ServerVersion } from "../server-version";
import type { ClientMessage, ServerReply } from "./client-message";
import type { Network } from "./network";

/** What the DHCP server stands on. */
export interface DhcpSurroundings {
  readonly version: ServerVersion;
  readonly clock: Clock;
  readonly disk: Disk;
  readonly network: Network;
  /** Writes one line of the server's log, without its time. */
  readonly log: (line: string) => void;
}

/** The DHCP half of one run of the server: its scopes, their reservations and leases, and what those do to DNS. */
export class DhcpServer {
  readonly #surroundings: DhcpSurroundings;

  constructor(surroundings: DhcpSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Loads the scopes from the disk, activates the enabled ones and starts the 10-second maintenance. Runs after DNS is up. */
  start(): void {
    void this.#surroundings;
  }

  /** An orderly stop: deactivates every scope, which deletes its leases' records, and saves. */
  stop(): void {
    this.drop();
  }

  /** A crash: the maintenance ends, nothing is written. */
  drop(): void {}

  /** DISCOVER, then REQUEST of what was offered. */
  lease(client: ClientMessage): ServerReply {
    void client;
    return { reply: "none", to: "DISCOVER" };
  }

  /** A unicast REQUEST for the address the client has. */
  renew(client: ClientMessage): ServerReply {
    void client;
    return { reply: "none" };
  }

  /** RELEASE of the client's address. */
  release(client: ClientMessage): ServerReply {
    void client;
    return { reply: "none" };
  }

  /** DECLINE: the client found the address in use by somebody else. */
  decline(client: ClientMessage): ServerReply {
    void client;
    return { reply: "none" };
  }

  /** INFORM from a host that has set its address by itself. */
  inform(client: ClientMessage): ServerReply {
    void client;
    return { reply: "none" };
  }
}
