import { parseIpAddress } from "../../dns/ip-address";
import { parseNetwork, printNetwork } from "../../dns/network";

/**
 * Reads an entry of an access list: an address or a network, with a `!` before it for "but not". The result is as the server
 * writes it, where a network of one address is that address.
 * @throws InvalidValue
 */
export function parseNetworkAccess(text: string): string {
  const entry = text.replace(/^!/, "");
  const network = entry.includes("/") ? printNetwork(parseNetwork(entry)) : parseIpAddress(entry);
  const single = network.replace(network.includes(":") ? /\/128$/ : /\/32$/, "");
  return text === entry ? single : `!${single}`;
}
