import { parseHardwareAddress } from "./hardware-address";
import { parseHexBytes } from "./hex-text";

/** What a DHCP client on the server's link sends: the parts of a message that the server looks at. */
export interface ClientMessage {
  /** The hardware address, `02-77-00-00-00-50`; `:` instead of `-` is fine. */
  readonly mac: string;
  /** Option 12: what the client calls itself; the server drops a message with an empty one. */
  readonly hostname?: string;
  /** Option 81: the client's fully qualified name; empty when it sends the option without one. */
  readonly fqdn?: string;
  /** The flags of option 81 (RFC 4702): 1 = server updates A, 4 = the name is in wire format. Default 0. */
  readonly fqdnFlags?: number;
  /** Option 61 as hex, its type byte first; default 01 and the hardware address, `""` sends none. */
  readonly clientId?: string;
  /** Option 50 of a DISCOVER: the address the client would like. */
  readonly request?: string;
  /** The address the client has (ciaddr), or declines (option 50 of DECLINE): for renew, release, decline and inform. */
  readonly address?: string;
}

/** What comes back to the client: the kind of message (`none` = silence) and the parts that a client reads from it. */
export interface ServerReply {
  readonly reply: "OFFER" | "ACK" | "NAK" | "none";
  /** Set when the silence or refusal already met the DISCOVER. */
  readonly to?: "DISCOVER";
  /** yiaddr: `0.0.0.0` in a NAK and in the answer to an INFORM. */
  readonly address?: string;
  /** Option 51. */
  readonly leaseSeconds?: number;
  /** Option 12. */
  readonly hostname?: string;
  /** Option 15. */
  readonly domain?: string;
  /** Option 81; `name` holds the option's bytes, one character a byte. */
  readonly fqdn?: { readonly flags: number; readonly name: string };
}

/** No answer at all. */
export const silence: ServerReply = { reply: "none" };

/** The client as the server's log names it: by the name it sends, and its hardware address. */
export function clientInfo({ mac, hostname, fqdn }: ClientMessage): string {
  const hardwareAddress = `[${parseHardwareAddress(mac)}]`;
  const name = fqdn ?? readHostName(hostname);
  return name === null ? hardwareAddress : `${name} ${hardwareAddress}`;
}

/** Whether the server can read the message: not with an empty host name or a client identifier of its type byte alone. */
export function isReadable({ hostname, clientId }: ClientMessage): boolean {
  return hostname !== "" && (clientId === undefined || clientId === "" || parseHexBytes(clientId).length > 1);
}

/** Option 12 as the server reads it: `?` for each byte that is no ASCII; `null` when it did not come. */
export function readHostName(sent: string | undefined): string | null {
  if (sent === undefined) return null;
  return [...Buffer.from(sent, "utf8")].map((byte) => (byte > 0x7f ? "?" : String.fromCharCode(byte))).join("");
}
