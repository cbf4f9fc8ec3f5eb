import type { Clock } from "../clock";
import type { Disk } from "../disk";
import type { ServerVersion } from "../server-version";
import type { ZoneStore } from "../zones/zone-store";
import { ClientExchange } from "./client-exchange";
import { isReadable, silence, type ClientMessage, type ServerReply } from "./client-message";
import { LeaseDns } from "./lease-dns";
import { LeaseOffers } from "./lease-offers";
import { Maintenance } from "./maintenance";
import type { Network } from "./network";
import { ScopeFiles } from "./scope-files";
import { ScopeTable } from "./scope-table";

/** What the DHCP server stands on. */
export interface DhcpSurroundings {
  readonly version: ServerVersion;
  readonly clock: Clock;
  readonly disk: Disk;
  readonly network: Network;
  readonly zones: ZoneStore;
  /** Writes one line of the server's log, without its time. */
  readonly log: (line: string) => void;
  /** Hears the name of each zone that was made for the records of a lease or reservation, to give rights on it. */
  readonly zoneMade: (name: string) => void;
}

/** The DHCP half of one run of the server: its scopes, their reservations and leases, and what those do to DNS. */
export class DhcpServer {
  readonly network: Network;
  readonly scopes: ScopeTable;
  readonly dns: LeaseDns;
  readonly #exchange: ClientExchange;
  readonly #maintenance: Maintenance;

  constructor(surroundings: DhcpSurroundings) {
    const { clock, network, log, version } = surroundings;
    const now = () => clock.now();
    this.network = network;
    const files = new ScopeFiles(surroundings);
    this.dns = new LeaseDns(surroundings);
    this.scopes = new ScopeTable({ network, files, dns: this.dns, now, log });
    this.#exchange = new ClientExchange({
      network,
      dns: this.dns,
      offers: new LeaseOffers({ version, now, log }),
      scopes: () => this.scopes.all(),
      now,
      log,
    });
    this.#maintenance = new Maintenance({ version, clock, scopes: this.scopes, dns: this.dns, log });
  }

  /** Loads the scopes from the disk, enables those that were and starts the 10-second maintenance. Runs after DNS is up. */
  start(): void {
    this.scopes.start();
    this.#maintenance.start();
  }

  /** An orderly stop: takes every scope out of service, which deletes its leases' records, and saves. */
  stop(): void {
    this.#maintenance.stop();
    this.scopes.stop();
  }

  /** A crash: the maintenance ends, nothing is written. */
  drop(): void {
    this.#maintenance.stop();
  }

  /** DISCOVER, then REQUEST of what was offered. */
  lease(client: ClientMessage): ServerReply {
    const offered = isReadable(client) ? this.#exchange.discover(client) : null;
    if (offered === null) return { reply: "none", to: "DISCOVER" };
    return this.#exchange.select(client, offered.address);
  }

  /** A unicast REQUEST for the address the client has. */
  renew(client: AddressedMessage): ServerReply {
    return isReadable(client) ? this.#exchange.renew(client, client.address) : silence;
  }

  /** RELEASE of the client's address. */
  release(client: AddressedMessage): ServerReply {
    return isReadable(client) ? this.#exchange.release(client, client.address) : silence;
  }

  /** DECLINE: the client found the address in use by somebody else. */
  decline(client: AddressedMessage): ServerReply {
    return isReadable(client) ? this.#exchange.decline(client, client.address) : silence;
  }

  /** INFORM from a host that has set its address by itself. */
  inform(client: AddressedMessage): ServerReply {
    return isReadable(client) ? this.#exchange.inform(client, client.address) : silence;
  }
}

/** A message of a client that has an address. */
export type AddressedMessage = ClientMessage & { readonly address: string };
