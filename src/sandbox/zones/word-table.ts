import { ApiError } from "../api-error";
import { parseInteger } from "../parameters";

/** The words of one enumeration of the server, with their numbers. */
export type WordTable = Readonly<Record<string, number>>;

/**
 * Reads a word in any letter case, several with commas between them (their bits are put together), or a number, which need not be
 * among the words (contract/dns/36).
 * @param kind how a number beyond `most` is refused: `a UInt16`, `an unsigned byte`.
 */
export function parseWord(table: WordTable, text: string, kind: string, most: number): number {
  if (text.trim() === "")
    throw new ApiError("Must specify valid information for parsing in the string. (Parameter 'value')");
  const numbers = text.split(",").map((word) => numberOf(table, word.trim()));
  if (numbers.every((number) => number !== undefined)) return numbers.reduce((bits, number) => bits | number, 0);
  if (/^\s*[+-]?\d+\s*$/.test(text)) return parseInteger(text, kind, 0, most);
  throw new ApiError(`Requested value '${text}' was not found.`);
}

function numberOf(table: WordTable, word: string): number | undefined {
  return Object.entries(table).find(([known]) => known.toLowerCase() === word.toLowerCase())?.[1];
}

/** The word of a number, or the number itself where there is none. */
export function printWord(table: WordTable, number: number): string {
  for (const [word, value] of Object.entries(table)) if (value === number) return word;
  return String(number);
}
