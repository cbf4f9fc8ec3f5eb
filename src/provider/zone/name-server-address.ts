import { parseNameServer, printNameServer } from "../kind/name-server";

/** The ports that the protocols have by themselves. The server drops them and shows them as it likes (contract/dns/24). */
const STANDARD_PORTS: readonly (number | null)[] = [53, 853];

/**
 * Reads a server that a zone is copied from, and leaves out the ports 53 and 853.
 * @throws Error, whose message says what is wrong
 */
export function parseNameServerAddress(text: string): string {
  const server = parseNameServer(text);
  return printNameServer({ ...server, port: STANDARD_PORTS.includes(server.port) ? null : server.port });
}
