import { ApiError } from "../../api-error";
import { parseInteger } from "../../parameters";
import type { Parameters } from "../../parameters";
import { readHex } from "./value";
import { nextWord, type ZoneWords } from "./zone-words";

/** The bytes of a record's data as a call sends them: hex, with colons between the bytes or without (contract/dns/39). */
export function sentBytes(parameters: Parameters, name: string): string {
  const text = parameters.required(name);
  return text.includes(":") ? readColonHex(text) : readHex(text);
}

/** Reads bytes with colons between them, each of one or two digits. */
function readColonHex(text: string): string {
  const bytes = text.split(":");
  if (bytes.every((byte) => /^\s*0*[0-9a-f]{1,2}\s*$/i.test(byte)))
    return bytes.map((byte) => byte.trim().slice(-2).padStart(2, "0").toUpperCase()).join("");
  throw new ApiError("The input string data must be a colon (:) separated hex string.");
}

/** The bytes of data in the form for any type, `\# 4 00112233` (RFC 3597 5), of which the first word is given. */
export function writtenBytes(words: ZoneWords, first: string): string {
  if (!first.startsWith("\\#")) throw new ApiError("Unabled to parse Unknown record data: unsupported format.");
  const length = parseInteger(nextWord(words), "a UInt16", 0, 0xffff);
  let hex = "";
  for (let word = words.next(); word !== null && word !== ""; word = words.next()) hex += word;
  const bytes = readHex(hex);
  if (bytes.length !== 2 * length)
    throw new ApiError("Unabled to parse record data: RDLENGTH does not match with the hex data length.");
  return bytes;
}

/** Reads bytes from front to back; refuses to read beyond the end. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(hex: string) {
    this.#bytes = Buffer.from(hex, "hex");
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  take(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new ApiError("Unable to read beyond the end of the stream.");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  uint8(): number {
    if (this.isAtEnd) throw new ApiError("Attempted to read past the end of the stream.");
    return this.take(1).readUInt8();
  }

  uint16(): number {
    return this.take(2).readUInt16BE();
  }

  uint32(): number {
    return this.take(4).readUInt32BE();
  }

  /** The labels of a name, uncompressed (RFC 1035 3.1). */
  labels(): readonly string[] {
    const labels: string[] = [];
    for (let label = this.characterString(); label !== ""; label = this.characterString()) labels.push(label);
    return labels;
  }

  /** A length and as many bytes of text. */
  characterString(): string {
    return this.take(this.uint8()).toString("latin1");
  }
}
