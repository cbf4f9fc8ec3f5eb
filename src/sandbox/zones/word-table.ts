import { ApiError } from "../api-error";
import { parseInteger } from "../parameters";

/** The words of one enumeration of the server, with their numbers. */
export type WordTable = Readonly<Record<string, number>>;

/**
 * Reads a word in any letter case, or its number, which need not be among the words (contract/dns/36).
 * @param kind how a number beyond `most` is refused: `a UInt16`, `an unsigned byte`.
 */
export function parseWord(table: WordTable, text: string, kind: string, most: number): number {
  const wanted = text.trim().toLowerCase();
  for (const [word, number] of Object.entries(table)) if (word.toLowerCase() === wanted) return number;
  if (/^[+-]?\d+$/.test(wanted)) return parseInteger(wanted, kind, 0, most);
  throw new ApiError(`Requested value '${text}' was not found.`);
}

/** The word of a number, or the number itself where there is none. */
export function printWord(table: WordTable, number: number): string {
  for (const [word, value] of Object.entries(table)) if (value === number) return word;
  return String(number);
}
