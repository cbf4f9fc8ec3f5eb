import { quoted } from "../../dns/invalid-value";
import { parseIpAddress } from "../../dns/ip-address";
import { parseFqdn } from "../../dns/name";

const form = /^(?:\[(?<v6>[^\]]*)\]|(?<host>[^[\]\s:/]*))(?::(?<port>\d+))?(?:\s*\((?<address>[^()]*)\))?$/;

/** The ports that the protocols have by themselves. The server drops them and shows them as it likes (contract/dns/24). */
const STANDARD_PORTS: readonly (string | undefined)[] = [undefined, "53", "853"];

/**
 * Reads a server that a zone is copied from: an address or a name, with a port of its own, and after a name its address in brackets:
 * `10.0.0.1`, `[2001:db8::1]:5353`, `ns.example (10.0.0.1)`.
 * @throws Error, whose message says what is wrong
 */
export function parseNameServerAddress(text: string): string {
  const bare = /^[\da-f.]*:[\da-f.]*:[\da-f.:]*$/i.test(text) ? `[${text}]` : text;
  const { v6, host = "", port, address } = form.exec(bare)?.groups ?? {};
  if (v6 === undefined && host === "")
    throw new Error(
      `${quoted(text)} is no address or name with a port if need be, such as 10.0.0.1 or [2001:db8::1]:5353`,
    );
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
    throw new Error(`${quoted(text)} has a port that is not 1 to 65535`);
  const shown =
    v6 === undefined ? (/^[\d.]+$/.test(host) ? parseIpAddress(host) : parseFqdn(host)) : `[${parseIpAddress(v6)}]`;
  const own = STANDARD_PORTS.includes(port) ? "" : `:${port ?? ""}`;
  return `${shown}${own}${address === undefined ? "" : ` (${parseIpAddress(address)})`}`;
}
