import { ApiError } from "../api-error";
import type { ServerVersion } from "../server-version";
import { asciiName, checkName } from "./domain-name";

/**
 * The responsible person as the server keeps it, `user@host`: a mail address is checked and kept, a name has its first label
 * as the user, a dot in which is written `\.` (contract/dns/32, contract/dns/34).
 */
export function mailAddress(text: string, version: ServerVersion): string {
  if (text.includes("@")) {
    checkMailHost(text.slice(text.lastIndexOf("@") + 1), version);
    return text;
  }
  const name = asciiName(text);
  checkName(name.replaceAll("\\.", "."), version);
  const dot = /(?<!\\)\./.exec(name)?.index ?? 0;
  return dot === 0 ? name : `${name.slice(0, dot).replaceAll("\\.", ".")}@${name.slice(dot + 1)}`;
}

/** The mail address as a name in zone files and on the wire; the reverse of {@link mailAddress}. */
export function mailName(address: string): string {
  const at = address.lastIndexOf("@");
  return at === -1 ? address : `${address.slice(0, at).replaceAll(".", "\\.")}.${address.slice(at + 1)}`;
}

/** What of a mail address's host is read from its end before it is looked at as a name (RFC 5322 3.2.3, and all beyond ASCII). */
const MAIL_HOST_END = /[a-z0-9!#$%&'*+\-/=?^_`{|}~.\u0080-\uffff]*$/i;

/** Refuses a host that no mail address can have, then what is no name: how a new zone's name is checked (contract/dns/04). */
export function checkMailHost(host: string, version: ServerVersion): void {
  const bare = host.trim();
  const read = MAIL_HOST_END.exec(bare)?.[0] ?? "";
  if (host.includes("..")) throw invalidCharacter("..");
  if (read.startsWith(".") || read.endsWith(".")) throw invalidCharacter(".");
  if (read === "" && bare !== "") throw invalidCharacter(bare.slice(-1));
  if (read !== bare) throw new ApiError("The specified string is not in the form required for an e-mail address.");
  checkName(asciiName(host), version);
}

function invalidCharacter(text: string): ApiError {
  return new ApiError(`An invalid character was found in the mail header: '${text}'.`);
}
