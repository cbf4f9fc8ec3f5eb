import fc from "fast-check";
import { ZoneFileScanner } from "../../../src/sandbox/zones/zone-file-scanner";

/** The words of each entry, its comment last. */
function entriesOf(text: string, skipsBlankLines = true): readonly (readonly string[])[] {
  const scanner = new ZoneFileScanner(text, skipsBlankLines);
  const entries: string[][] = [];
  for (let word = scanner.nextEntry(); word !== null; word = scanner.nextEntry()) {
    const words = [word];
    for (let next = scanner.nextWord(); next !== null; next = scanner.nextWord()) words.push(next);
    entries.push([...words, scanner.comment()]);
  }
  return entries;
}

it("finds the words that were written, whatever stands between them", () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9._@\\#-]{1,8}$/);
  const gap = fc.constantFrom(" ", "\t", "  \t", " ( ", " ) ", " (\n ", " ( ; x\n) ");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.map(([text, between]) => `${text}${between}`).join("");
      const closed = `${text})`.replaceAll("(", " ( ");
      expect(entriesOf(closed)[0]?.slice(0, -1)).toEqual(parts.map(([text]) => text));
    }),
  );
});

it("takes text in quotes as one word, with a semicolon and escaped quotes in it", () => {
  expect(entriesOf('a TXT "x; y" "say \\"hi\\"" ;c')).toEqual([["a", "TXT", "x; y", 'say \\"hi\\"', "c"]]);
  expect(() => entriesOf('a TXT "x')).toThrow("Closing double quotes are missing.");
});

it("has an entry span lines in parentheses, its comment being the last one", () => {
  expect(entriesOf("a SOA ( 1 ; one\n 2 ; two\n) ; end\nb A")).toEqual([
    ["a", "SOA", "1", "2", " end"],
    ["b", "A", ""],
  ]);
});

it("takes a blank in front for the owner of the entry before", () => {
  expect(entriesOf(" A 1\n\tA 2")).toEqual([
    ["", "A", "1", ""],
    ["", "A", "2", ""],
  ]);
});

it("passes over empty lines and comments, and over blanks from 14 on", () => {
  expect(entriesOf("\n; comment\n  \na A 1\r\n\rb A 2\n")).toEqual([
    ["a", "A", "1", ""],
    ["b", "A", "2", ""],
  ]);
  expect(entriesOf("  \na A 1", false)[0]).toEqual(["", ""]);
});

it("counts lines from 1", () => {
  const scanner = new ZoneFileScanner("a A\n\nb A (\n1 )", true);
  const numbers: number[] = [];
  while (scanner.nextEntry() !== null) {
    while (scanner.nextWord() !== null);
    numbers.push(scanner.lineNumber);
  }
  expect(numbers).toEqual([1, 4]);
});
