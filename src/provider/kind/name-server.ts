import { quoted } from "../../dns/invalid-value";
import { parseIpAddress } from "../../dns/ip-address";
import { parseFqdn } from "../../dns/name";

const form = /^(?:\[(?<v6>[^\]]*)\]|(?<host>[^[\]\s:/]*))(?::(?<port>\d+))?(?:\s*\((?<address>[^()]*)\))?$/;

/** A name server as it can be asked, in canonical texts. */
export interface NameServer {
  /** An address, in brackets if it is of IPv6, or a name. */
  readonly host: string;
  /** `null` for that of the protocol. */
  readonly port: number | null;
  /** The address of a name, where it is said. */
  readonly address: string | null;
}

/**
 * Reads an address or a name, with a port of its own, and after a name its address in brackets: `10.0.0.1`, `[2001:db8::1]:5353`,
 * `ns.example (10.0.0.1)`.
 * @throws Error, whose message says what is wrong
 */
export function parseNameServer(text: string): NameServer {
  const bare = /^[\da-f.]*:[\da-f.]*:[\da-f.:]*$/i.test(text) ? `[${text}]` : text;
  const { v6, host = "", port, address } = form.exec(bare)?.groups ?? {};
  if (v6 === undefined && host === "")
    throw new Error(
      `${quoted(text)} is no address or name with a port if need be, such as 10.0.0.1 or [2001:db8::1]:5353`,
    );
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
    throw new Error(`${quoted(text)} has a port that is not 1 to 65535`);
  return {
    host: v6 === undefined ? hostIn(host) : `[${parseIpAddress(v6)}]`,
    port: port === undefined ? null : Number(port),
    address: address === undefined ? null : parseIpAddress(address),
  };
}

function hostIn(text: string): string {
  return /^[\d.]+$/.test(text) ? parseIpAddress(text) : parseFqdn(text);
}

/** The server in text, as {@link parseNameServer} reads it. */
export function printNameServer({ host, port, address }: NameServer): string {
  return `${host}${port === null ? "" : `:${port}`}${address === null ? "" : ` (${address})`}`;
}
