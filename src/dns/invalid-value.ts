/** What kind of value was refused; callers may tell the kinds apart by it, users read the message. */
export type InvalidValueCode =
  | "domain-name"
  | "ipv4-address"
  | "ipv6-address"
  | "ip-address"
  | "network"
  | "hardware-address"
  | "ttl"
  | "duration"
  | "record-type"
  | "record-value"
  | "owner"
  | "comment";

const KIND_NAMES: Readonly<Record<InvalidValueCode, string>> = {
  "domain-name": "domain name",
  "ipv4-address": "IPv4 address",
  "ipv6-address": "IPv6 address",
  "ip-address": "IP address",
  network: "network",
  "hardware-address": "hardware address",
  ttl: "TTL",
  duration: "duration",
  "record-type": "record type",
  "record-value": "record value",
  owner: "owner name",
  comment: "comment",
};

/** A text that is no value of its kind. The message names the text, the kind and the reason, in this order. */
export class InvalidValue extends Error {
  override readonly name = "InvalidValue";
  /** Why the text was refused, without the text itself. */
  readonly reason: string;

  constructor(
    readonly code: InvalidValueCode,
    readonly text: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${quoted(text)} is not a valid ${KIND_NAMES[code]}: ${reason}`, options);
    this.reason = reason;
  }
}

const LONGEST_QUOTE = 80;

/** The text in double quotes for a message: cut when long, and with everything escaped that a terminal would act on. */
export function quoted(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  let result = '"';
  for (const character of shown) result += isPlain(character) ? character : escaped(character);
  return `${result}"`;
}

function isPlain(character: string): boolean {
  return character !== '"' && character !== "\\" && !/[\p{C}\p{Zl}\p{Zp}]/u.test(character);
}

function escaped(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
