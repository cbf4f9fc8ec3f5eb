import { ApiError } from "../api-error";

const blanks = /^[ \t]+/;
const wordEnd = /[ \t();]/;

/** Reads a zone file word by word: entries, parentheses, quotes and comments as the server takes them (contract/dns/12). */
export class ZoneFileScanner {
  readonly #lines: readonly string[];
  readonly #skipsBlankLines: boolean;
  #next = 0;
  /** What is left of the current line; `null` when the next one is to be read. */
  #line: string | null = null;
  #inParentheses = false;

  /** @param skipsBlankLines whether a line of blanks is no entry. */
  constructor(text: string, skipsBlankLines: boolean) {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.at(-1) === "") lines.pop();
    this.#lines = lines;
    this.#skipsBlankLines = skipsBlankLines;
  }

  /** The number of the current line, from 1. */
  get lineNumber(): number {
    return this.#next;
  }

  /** The first word of the next entry; `""` when it starts with a blank, `null` at the end of the file. */
  nextEntry(): string | null {
    if (this.#inParentheses) this.#skipParentheses();
    this.#line = null;
    for (;;) {
      this.#line = this.#readLine();
      if (this.#line === null) return null;
      const indented = blanks.test(this.#line);
      this.#line = this.#line.replace(blanks, "");
      if (indented && (this.#line !== "" || !this.#skipsBlankLines)) return "";
      if (this.#line === "" || this.#line.startsWith(";")) continue;
      const word = this.nextWord();
      if (word !== null) return word;
    }
  }

  /** The next word of the entry without its quotes; `null` at its end. */
  nextWord(): string | null {
    for (;;) {
      const line = this.#rest();
      if (line === null) return null;
      switch (line.charAt(0)) {
        case "":
        case ";":
          if (!this.#inParentheses) return null;
          this.#line = this.#readLine();
          break;
        case "(":
          this.#inParentheses = true;
          this.#line = line.slice(1);
          break;
        case ")":
          this.#inParentheses = false;
          this.#line = line.slice(1);
          break;
        default:
          return this.#takeWord(line);
      }
    }
  }

  /** What stands behind the semicolon of the entry, blanks included; `""` when there is none. Words left before it are skipped. */
  comment(): string {
    for (let line = this.#rest(); line !== null && line !== ""; line = this.#rest()) {
      if (line.startsWith(";")) {
        this.#line = "";
        return line.slice(1);
      }
      this.nextWord();
    }
    return "";
  }

  #rest(): string | null {
    if (this.#line !== null) this.#line = this.#line.replace(blanks, "");
    return this.#line;
  }

  #takeWord(line: string): string {
    if (line.startsWith('"')) {
      const end = /(?<!\\)"/.exec(line.slice(1));
      if (end === null) throw new ApiError("Closing double quotes are missing.");
      this.#line = line.slice(end.index + 2);
      return line.slice(1, end.index + 1);
    }
    const end = line.search(wordEnd);
    this.#line = end === -1 ? "" : line.slice(end);
    return end === -1 ? line : line.slice(0, end);
  }

  #skipParentheses(): void {
    while (this.#inParentheses && this.nextWord() !== null);
    this.#inParentheses = false;
  }

  #readLine(): string | null {
    const line = this.#lines[this.#next];
    if (line === undefined) return null;
    this.#next++;
    return line;
  }
}
