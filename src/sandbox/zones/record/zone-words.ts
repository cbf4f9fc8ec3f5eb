import { ApiError } from "../../api-error";
import type { ServerVersion } from "../../server-version";

/** The words of one record's data in a zone file, one after the other. */
export interface ZoneWords {
  readonly version: ServerVersion;
  /** The name that relative names are completed with, without the trailing dot. */
  readonly origin: string;
  /** The next word without its quotes; `null` at the end. */
  next(): string | null;
}

/** The next word; without one, the refusal of the server's number and hex readers. */
export function nextWord(words: ZoneWords): string {
  const word = words.next();
  if (word === null) throw new ApiError("Value cannot be null. (Parameter 's')");
  return word;
}

/** The next word; without one, the refusal of whatever else the server makes of a word. */
export function nextText(words: ZoneWords): string {
  const word = words.next();
  if (word === null) throw new ApiError("Object reference not set to an instance of an object.");
  return word;
}

/** A name written as seen from the origin: `@`, relative, or full with a dot at its end. */
export function completeName(word: string, origin: string): string {
  if (word === "@") return origin;
  if (word.endsWith(".")) return word.slice(0, -1);
  return `${word}.${origin}`;
}
