import { InvalidValue } from "../invalid-value";
import { printCharacters, readCharacters } from "./character-string";
import type { RestField } from "./field";
import type { Token } from "./presentation";
import { fieldsInOrder } from "./record-type";

/** Free text (RFC 1035 3.3.14). */
export interface TxtData {
  readonly type: "TXT";
  /** The character strings, each of 1 to 255 ASCII characters. How a text is cut is part of the value. */
  readonly strings: readonly string[];
}

const LONGEST_STRING = 255;
const LONGEST_VALUE = 0xffff;

const characterStrings: RestField<readonly string[]> = {
  rest: true,
  parse: (tokens) => {
    if (tokens.length > 1 && tokens.some((token) => !token.quoted)) {
      throw new InvalidValue(
        "record-value",
        joined(tokens),
        "a text with blanks must stand in quotes, or every word would be a string of its own",
      );
    }
    const strings = tokens.flatMap((token) => cutText(readCharacters(token)));
    const octets = strings.reduce((total, string) => total + 1 + string.length, 0);
    if (octets > LONGEST_VALUE)
      throw new InvalidValue(
        "record-value",
        joined(tokens),
        `it takes ${octets} octets, at most ${LONGEST_VALUE} are allowed`,
      );
    if (strings.includes(""))
      throw new InvalidValue("record-value", joined(tokens), "the server cannot store an empty string");
    return strings;
  },
  print: (strings) => strings.map(printCharacters).join(" "),
};

/** Written as `"v=spf1 -all"`. */
export const txt = fieldsInOrder<TxtData>("TXT", 16, { strings: characterStrings });

/** The text in strings of at most 255 characters, cut as the server cuts one that is longer; `""` is one empty string. */
export function cutText(text: string): readonly string[] {
  if (text.length <= LONGEST_STRING) return [text];
  const strings: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_STRING)
    strings.push(text.slice(start, start + LONGEST_STRING));
  return strings;
}

function joined(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(" ");
}
