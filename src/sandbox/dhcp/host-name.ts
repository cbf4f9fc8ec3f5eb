import { readHostName, type ClientMessage, type ServerReply } from "./client-message";
import { isNamed } from "./lease";

/** Flags of option 81 (RFC 4702). */
const serverUpdates = 1;
const overridden = 2;
const wireFormat = 4;

/** What is left of a host's name in DNS: letters, digits, `-`, `_` and `.`; a space becomes a dash (contract/lease/19). */
export function cleanHostName(name: string): string {
  return name.replaceAll(" ", "-").replace(/[^A-Za-z0-9\-_.]/g, "");
}

/** A name as option 12 carries it: ASCII, with `?` for everything else. */
export function asciiText(name: string): string {
  return Array.from(name, (character) => (character > "\x7f" ? "?" : character)).join("");
}

/**
 * The name that goes into the lease and into DNS: the reservation's, then the client's full name, then its host name; `null` when
 * there is none. `domain` is put behind a host name even if the name has it already (contract/lease/18, 19).
 */
export function leaseName(client: ClientMessage, domain: string, reservedName: string | null): string | null {
  if (isNamed(reservedName)) return `${cleanHostName(reservedName)}.${domain}`;
  const full = fullName(client, domain, null);
  if (isNamed(full)) return full;
  const hostName = readHostName(client.hostname);
  return isNamed(hostName) ? `${cleanHostName(hostName)}.${domain}` : null;
}

/** Whether the server has an answer: it has none to a client that sends option 81 when neither side has a name to put in it. */
export function canAnswerFullName(client: ClientMessage, domain: string, reservedName: string | null): boolean {
  return client.fqdn === undefined || fullName(client, domain, reservedName) !== null;
}

/** Option 81 of the answer; `undefined` when the client did not send it. */
export function fullNameReply(
  client: ClientMessage,
  domain: string,
  reservedName: string | null,
): ServerReply["fqdn"] | undefined {
  const name = fullName(client, domain, reservedName);
  if (name === null) return undefined;
  const sent = client.fqdnFlags ?? 0;
  const flags = serverUpdates | (sent & wireFormat) | ((sent & serverUpdates) === 0 ? overridden : 0);
  return { flags, name: (sent & wireFormat) === 0 ? asciiText(name) : wireName(name) };
}

/**
 * The full name the server settles on for a client that sends option 81. A name in another domain is cut to its first label; it is
 * not cleaned (contract/lease/18).
 */
function fullName(client: ClientMessage, domain: string, reservedName: string | null): string | null {
  if (client.fqdn === undefined) return null;
  if (isNamed(reservedName)) return `${cleanHostName(reservedName)}.${domain}`;
  const sent = ((client.fqdnFlags ?? 0) & wireFormat) === 0 ? client.fqdn : client.fqdn.replace(/\.$/, "");
  if (!isNamed(sent)) {
    const hostName = readHostName(client.hostname);
    return hostName === null ? null : `${cleanHostName(hostName)}.${domain}`;
  }
  if (hasDomain(sent, domain)) return sent;
  return `${sent.split(".")[0] ?? ""}.${domain}`;
}

/** Whether the name lies below the domain; letter case does not matter. */
export function hasDomain(name: string, domain: string): boolean {
  return name.toLowerCase().endsWith(`.${domain.toLowerCase()}`);
}

/** A length byte before each label, an empty label included, and a zero at the end. */
function wireName(name: string): string {
  return `${name
    .split(".")
    .map((label) => `${String.fromCharCode(label.length)}${label}`)
    .join("")}\0`;
}
