import { parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { maskAddress } from "./address-text";
import { networkAddress } from "./scope";
import type { ScopeRange } from "./scope-settings";

/**
 * The network around the server: what it is plugged into, and who else is on its ports. It outlives restarts of the server, and
 * only the control API and tests change it.
 */
export interface Network {
  /** The addresses of the one interface besides loopback, seen while its link is up. */
  readonly addresses: readonly Ipv4[];
  /** Whether that interface has a carrier; without one the server sees no address but loopback's. */
  linkUp: boolean;
  /** Whether another program holds UDP port 67, so that no scope can be enabled. */
  port67Taken: boolean;
  /** The other name servers that can be asked. */
  readonly nameServers: NameServer[];
}

/** A name server elsewhere: whoever asks may copy its zones, each of which has one A record, `www`. */
export interface NameServer {
  readonly address: string;
  /** Its own name, without a trailing dot. */
  readonly name: string;
  /** Lower case, without trailing dots. */
  readonly zones: readonly string[];
}

const loopback = parseIpv4("127.0.0.1");

/** The network of the recorded servers: 10.77.0.1/24 on the only interface, clients on the same link. */
export function contractNetwork(): Network {
  return { addresses: [parseIpv4("10.77.0.1")], linkUp: true, port67Taken: false, nameServers: [] };
}

/** The server's address in a scope's network, by the scope's own mask; `null` when it has none there now. */
export function addressInNetwork({ addresses, linkUp }: Network, range: ScopeRange): Ipv4 | null {
  return inNetwork([...(linkUp ? addresses : []), loopback], range);
}

/** As {@link addressInNetwork}, on the link where the clients are. */
export function linkAddress({ addresses, linkUp }: Network, range: ScopeRange): Ipv4 | null {
  return linkUp ? inNetwork(addresses, range) : null;
}

function inNetwork(addresses: readonly Ipv4[], range: ScopeRange): Ipv4 | null {
  const network = networkAddress(range);
  return addresses.find((address) => maskAddress(address, range.subnetMask) === network) ?? null;
}

/** What `useThisDnsServer` comes to: the server's address in the scope's network, else the first of all it has (contract/dhcp/06). */
export function thisDnsServer(network: Network, range: ScopeRange): readonly Ipv4[] {
  return [addressInNetwork(network, range) ?? loopback];
}
