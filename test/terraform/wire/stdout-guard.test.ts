import { Console } from "node:console";
import { guardOutput } from "../../../src/terraform/wire/stdout-guard";

interface Entry {
  readonly level: string;
  readonly message: string;
}

/** A process whose output is guarded, and what its log has received. */
function guarded(): { readonly target: NodeJS.Process; readonly entries: Entry[] } {
  const entries: Entry[] = [];
  const target = Object.create(process) as NodeJS.Process;
  guardOutput(target, (level, message) => void entries.push({ level, message }));
  return { target, entries };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("guarded output", () => {
  it("turns what a program prints into log lines, quiet for stdout, loud for stderr", () => {
    const { target, entries } = guarded();
    target.stdout.write("one\ntwo\n");
    target.stderr.write("three\n");
    expect(entries).toEqual([
      { level: "debug", message: "one" },
      { level: "debug", message: "two" },
      { level: "warn", message: "three" },
    ]);
  });

  it("serves a console", () => {
    const { target, entries } = guarded();
    const console = new Console(target.stdout, target.stderr);
    console.log("answer: %d", 42);
    console.error({ a: 1 });
    expect(entries.map(({ message }) => message)).toEqual(["answer: 42", "{ a: 1 }"]);
  });

  it("puts a line together from its pieces, bytes or text, and lets go of one that is never finished", async () => {
    const { target, entries } = guarded();
    target.stdout.write("be");
    target.stdout.write(Buffer.from("gin\nno end"));
    expect(entries).toEqual([{ level: "debug", message: "begin" }]);
    await nextTurn();
    expect(entries.at(-1)).toEqual({ level: "debug", message: "no end" });
    target.stdout.write("\nnext\n");
    expect(entries.map(({ message }) => message)).toEqual(["begin", "no end", "next"]);
  });

  it("leaves the real process alone unless that is the target", () => {
    const before = process.stdout;
    guarded();
    expect(process.stdout).toBe(before);
  });
});
