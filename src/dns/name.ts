import { canonicalName } from "./name-escapes";
import { InvalidValue } from "./invalid-value";

/**
 * A fully qualified domain name in its one canonical text: lower case, no trailing dot, `""` for the root, Unicode as `xn--`,
 * and of the escapes of RFC 1035 5.1 only those that are needed. Two names are the same name if and only if the texts are equal.
 */
export type Fqdn = string & { readonly __fqdn: never };

/** The root of the name tree. */
export const ROOT = "" as Fqdn;

const LONGEST_LABEL = 63;
/** 255 octets on the wire (RFC 1035 2.3.4) leave 253 characters of text: a length octet a label and the root's take two. */
const LONGEST_NAME = 253;
/** The server counts characters of text and lets 255 pass (contract/dns/51). */
const LONGEST_SERVER_NAME = 255;

const DOT = 46;

/**
 * Reads a name in presentation form, with or without the trailing dot; `"."` is the root.
 * Unicode labels are converted by IDNA (UTS 46, as the server does).
 * @throws InvalidValue
 */
export function parseFqdn(text: string): Fqdn {
  return parseName(text, LONGEST_NAME);
}

/**
 * Reads a name as a server answers it: as `parseFqdn`, but up to the 255 characters that the server stores, so that one
 * odd record does not make its zone unreadable. `""` is the root.
 * @throws InvalidValue
 */
export function fqdnFromServer(text: string): Fqdn {
  return text === "" ? ROOT : parseName(text, LONGEST_SERVER_NAME);
}

/** The name with its trailing dot; the root is `"."`. */
export function printFqdn(name: Fqdn): string {
  return `${name}.`;
}

/** Whether `name` is `ancestor` itself or lies below it. */
export function isSubdomain(name: Fqdn, ancestor: Fqdn): boolean {
  if (ancestor === ROOT || name === ancestor) return true;
  if (!name.endsWith(ancestor)) return false;
  const dot = name.length - ancestor.length - 1;
  return name.charCodeAt(dot) === DOT && !isEscaped(name, dot);
}

/** The name without its first label; `null` for the root. */
export function parentName(name: Fqdn): Fqdn | null {
  if (name === ROOT) return null;
  const dot = firstDot(name, 0);
  return dot === -1 ? ROOT : (name.slice(dot + 1) as Fqdn);
}

/** The labels from left to right, in canonical text; none for the root. */
export function labels(name: Fqdn): readonly string[] {
  const found: string[] = [];
  if (name === ROOT) return found;
  let start = 0;
  for (let dot = firstDot(name, 0); dot !== -1; dot = firstDot(name, start)) {
    found.push(name.slice(start, dot));
    start = dot + 1;
  }
  found.push(name.slice(start));
  return found;
}

/** The name as seen from its zone: `www`, `a.b`, `@` for the zone itself; `null` when it is not in the zone. */
export function relativeName(name: Fqdn, zone: Fqdn): string | null {
  if (!isSubdomain(name, zone)) return null;
  if (name === zone) return "@";
  return zone === ROOT ? name : name.slice(0, name.length - zone.length - 1);
}

/**
 * The full name of a name written as seen from a zone, `@` for the zone itself. A trailing dot means the name is full already.
 * @throws InvalidValue
 */
export function absoluteName(relative: string, zone: Fqdn): Fqdn {
  if (relative === "@" || relative === "") return zone;
  if (zone === ROOT || endsWithBareDot(relative)) return parseFqdn(relative);
  return parseFqdn(`${relative}.${zone}`);
}

/** Whether the first label is `*`. */
export function isWildcard(name: Fqdn): boolean {
  return name === "*" || name.startsWith("*.");
}

/** Orders names as a zone is read: by the last label, then the one before it (RFC 4034 6.1; a parent comes before its children). */
export function compareFqdn(a: Fqdn, b: Fqdn): number {
  if (a === b) return 0;
  const left = labels(a);
  const right = labels(b);
  for (let back = 1; back <= left.length && back <= right.length; back++) {
    const one = left[left.length - back] ?? "";
    const other = right[right.length - back] ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

function parseName(text: string, longest: number): Fqdn {
  if (text === ".") return ROOT;
  if (text === "") throw new InvalidValue("domain-name", text, 'it is empty; the root is written "."');
  if (text === "@")
    throw new InvalidValue("domain-name", text, "there is no short form for the zone; write its name in full");
  const canonical = isPlainText(text) ? plainName(text) : canonicalName(text);
  checkLengths(text, canonical, longest);
  return canonical as Fqdn;
}

/** Only letters, digits, hyphen, underscore, slash, star and dot: nothing to decode. Most names are so. */
function isPlainText(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const plain =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 45 && code <= 57) ||
      code === 95 ||
      code === 42;
    if (!plain) return false;
  }
  return true;
}

function plainName(text: string): string {
  const bare = text.charCodeAt(text.length - 1) === DOT ? text.slice(0, -1) : text;
  return bare.toLowerCase();
}

function checkLengths(text: string, name: string, longest: number): void {
  let octets = 0;
  let labelStart = 0;
  for (let index = 0; index <= name.length; index++) {
    const code = name.charCodeAt(index);
    if (index === name.length || code === DOT) {
      const length = octets - labelStart;
      if (length === 0) throw new InvalidValue("domain-name", text, "a label is empty");
      if (length > LONGEST_LABEL) {
        throw new InvalidValue(
          "domain-name",
          text,
          `a label has ${length} characters, at most ${LONGEST_LABEL} are allowed`,
        );
      }
      octets++;
      labelStart = octets;
      continue;
    }
    // An escape is one octet: `\.` takes two characters, `\032` four.
    if (code === 92) index += isDigit(name.charCodeAt(index + 1)) ? 3 : 1;
    octets++;
  }
  if (octets - 1 > longest) {
    throw new InvalidValue("domain-name", text, `it has ${octets - 1} characters, at most ${longest} are allowed`);
  }
}

function firstDot(name: string, from: number): number {
  for (let index = from; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code === 92) index++;
    else if (code === DOT) return index;
  }
  return -1;
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(index - 1 - slashes) === 92) slashes++;
  return slashes % 2 === 1;
}

function endsWithBareDot(text: string): boolean {
  const last = text.length - 1;
  return text.charCodeAt(last) === DOT && !isEscaped(text, last);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
