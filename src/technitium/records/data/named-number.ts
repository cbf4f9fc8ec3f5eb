import { InvalidValue } from "../../../dns/invalid-value";

/** Reads a word of the server for a number, or the number itself. @throws InvalidValue */
export function namedNumber(names: Readonly<Record<string, number>>): (word: string) => number {
  return (word) => {
    const value = /^[0-9]{1,5}$/.test(word) ? Number(word) : names[word.toUpperCase().replaceAll("_", "-")];
    if (value === undefined) throw new InvalidValue("record-value", word, "the word is not known");
    return value;
  };
}
