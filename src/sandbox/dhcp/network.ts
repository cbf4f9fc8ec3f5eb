/** An address the machine has on one of its interfaces. */
export interface InterfaceAddress {
  /** Dotted: `10.77.0.1`. */
  readonly address: string;
  /** Dotted: `255.255.255.0`. */
  readonly mask: string;
}

/**
 * The network around the server: what it is plugged into, and who else is on its ports. It outlives restarts of the server, and
 * only the control API and tests change it.
 */
export interface Network {
  /** The addresses of the one interface besides loopback, while its link is up. */
  readonly addresses: readonly InterfaceAddress[];
  /** Whether that interface has a carrier; without one the server sees no address but loopback's. */
  linkUp: boolean;
  /** Whether another program holds UDP port 67, so that no scope can be activated. */
  port67Taken: boolean;
}

/** The network of the recorded servers: 10.77.0.1/24 on the only interface, clients on the same link. */
export function contractNetwork(): Network {
  return { addresses: [{ address: "10.77.0.1", mask: "255.255.255.0" }], linkUp: true, port67Taken: false };
}
