import pc from "picocolors";

/** Tells the story on standard output: coloured on a terminal, plain elsewhere. */
export class Narrator {
  readonly colour: boolean;
  readonly #write: (text: string) => void;
  readonly #paint: ReturnType<typeof pc.createColors>;
  #chapter = 0;

  constructor(colour: boolean, write: (text: string) => void) {
    this.colour = colour;
    this.#write = write;
    this.#paint = pc.createColors(colour);
  }

  /** Begins a step of the story. */
  chapter(title: string): void {
    this.#chapter += 1;
    this.#write(`\n${this.#paint.bold(this.#paint.cyan(`${this.#chapter}. ${title}`))}\n`);
  }

  /** Says something in plain words. */
  say(text: string): void {
    this.#write(`   ${text}\n`);
  }

  /** Shows a command and what it printed. */
  command(command: string, output: string): void {
    this.#write(`   ${this.#paint.dim("$")} ${this.#paint.bold(command)}\n`);
    for (const line of output.split("\n")) if (line.trim() !== "") this.#write(`     ${line}\n`);
  }

  /** Notes that a step did what it says. */
  good(text: string): void {
    this.#write(`   ${this.#paint.green("✓")} ${text}\n`);
  }

  /** Notes that it did not. */
  bad(text: string): void {
    this.#write(`   ${this.#paint.red("✗")} ${text}\n`);
  }
}
