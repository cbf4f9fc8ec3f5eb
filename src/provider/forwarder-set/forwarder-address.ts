import { parseNameServer, printNameServer } from "../kind/name-server";

/**
 * Reads the server that queries are sent to: a URL, or an address or name with a port if need be. The server keeps it as it is
 * written, but letter case, a dot at the end of a name, and the spelling of an IPv6 address make no other server of it.
 * @throws Error, whose message says what is wrong
 */
export function parseForwarderAddress(text: string): string {
  const {
    scheme,
    host,
    path = "",
  } = /^(?<scheme>[a-z]+:\/\/)(?<host>[^/\s]+)(?<path>\/\S*)?$/i.exec(text)?.groups ?? {};
  if (scheme !== undefined && host !== undefined) return `${scheme.toLowerCase()}${host.toLowerCase()}${path}`;
  return printNameServer(parseNameServer(text));
}
