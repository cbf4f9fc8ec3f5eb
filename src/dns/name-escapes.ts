import { domainToASCII } from "node:url";

import { InvalidValue } from "./invalid-value";

/** Characters that mean something in a zone file and therefore carry a backslash inside a label (RFC 1035 5.1). */
const ESCAPED_IN_NAMES = '.\\"();@$';

const BACKSLASH = 92;
const DOT = 46;

/**
 * The canonical text of a name that needs decoding: escapes are resolved and written back where needed, letters lowered,
 * Unicode labels converted. Lengths are left to the caller.
 * @throws InvalidValue
 */
export function canonicalName(text: string): string {
  const dotted = text.replace(/[\u3002\uff0e\uff61]/gu, ".");
  let name = "";
  let start = 0;
  for (let index = 0; index <= dotted.length; index++) {
    const code = dotted.charCodeAt(index);
    if (index < dotted.length && code !== DOT) {
      if (code === BACKSLASH && index + 1 < dotted.length) index++;
      continue;
    }
    const isTrailingDot = index === dotted.length && start === dotted.length && start > 0;
    if (!isTrailingDot) name += (start === 0 ? "" : ".") + canonicalLabel(dotted.slice(start, index), text);
    start = index + 1;
  }
  return name;
}

function canonicalLabel(label: string, name: string): string {
  for (let index = 0; index < label.length; index++) {
    if (label.charCodeAt(index) > 127) return unicodeLabel(label, name);
  }
  let result = "";
  for (let index = 0; index < label.length; index++) {
    const code = label.charCodeAt(index);
    if (code !== BACKSLASH) {
      result += bareCharacter(code, name);
      continue;
    }
    const octet = escapedOctet(label, index, name);
    result += printOctet(octet.value);
    index += octet.length;
  }
  return result;
}

function bareCharacter(code: number, name: string): string {
  const character = String.fromCharCode(code);
  if (code <= 32 || code === 127) {
    throw new InvalidValue("domain-name", name, `character ${code} must be written as ${decimalEscape(code)}`);
  }
  if (character === "@") {
    throw new InvalidValue("domain-name", name, 'it contains "@"; a mailbox is written as a name, with a dot instead');
  }
  if (character !== "$" && ESCAPED_IN_NAMES.includes(character)) {
    throw new InvalidValue("domain-name", name, `${character} must be written as \\${character}`);
  }
  return printOctet(code);
}

function escapedOctet(label: string, at: number, name: string): { readonly value: number; readonly length: number } {
  const next = label.charCodeAt(at + 1);
  if (Number.isNaN(next)) throw new InvalidValue("domain-name", name, "a backslash at the end escapes nothing");
  if (next < 48 || next > 57) return { value: next, length: 1 };
  const digits = label.slice(at + 1, at + 4);
  const value = /^[0-9]{3}$/.test(digits) ? Number(digits) : 256;
  if (value > 255)
    throw new InvalidValue("domain-name", name, "a backslash and digits need three digits from 000 to 255");
  return { value, length: 3 };
}

/** One octet of a label in canonical text: letters lowered, escapes only where needed. */
function printOctet(octet: number): string {
  if (octet <= 32 || octet >= 127) return decimalEscape(octet);
  const character = String.fromCharCode(octet).toLowerCase();
  return ESCAPED_IN_NAMES.includes(character) ? `\\${character}` : character;
}

function decimalEscape(octet: number): string {
  return `\\${octet.toString().padStart(3, "0")}`;
}

/** The label is converted in front of a neutral one: alone, `１２３` would be read as an IPv4 address by the URL rules. */
function unicodeLabel(label: string, name: string): string {
  const converted = /[^\x80-\uffff\w-]/.test(label) ? "" : domainToASCII(`${label}.a`);
  if (!/^[\w-]+\.a$/.test(converted)) {
    throw new InvalidValue("domain-name", name, "a label cannot be written as an internationalised domain name (IDNA)");
  }
  return converted.slice(0, -2);
}
