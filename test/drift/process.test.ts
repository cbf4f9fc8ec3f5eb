import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DriftOptions } from "../../src/drift/flags";
import { runCommandScript } from "./fixtures/run-command";
import { SCENARIOS } from "./fixtures/scenarios";

const FAKE = join(__dirname, "fixtures", "fake-terraform.js");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-process-"));
  mkdirSync(join(folder, "tmp"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(options: DriftOptions, variables: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", runCommandScript, JSON.stringify(options)], {
    cwd: join(__dirname, "../.."),
    env: { PATH: process.env.PATH, TMPDIR: join(folder, "tmp"), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on("close", resolve));

/** Looks until something is so; a process under way cannot be asked to say when. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("ends with the code of %s, together with what it started, and leaves nothing", async (signal, code) => {
  const log = join(folder, "calls");
  const child = start(
    { directory: folder, terraform: FAKE, format: `json=${join(folder, "drift.json")}` },
    { FAKE_HANG: "plan", FAKE_LOG: log },
  );
  await until(() => existsSync(log) && readFileSync(log, "utf8").includes("hanging"));
  child.kill(signal);
  expect(await ended(child)).toBe(code);
  expect(existsSync(join(folder, "drift.json"))).toBe(false);
  expect(readdirSync(join(folder, "tmp")).filter((name) => name.startsWith("technitium-drift-"))).toEqual([]);
});

it("is not troubled by a reader that has had enough", async () => {
  const plan = join(folder, "plan.json");
  writeFileSync(plan, JSON.stringify(SCENARIOS.many?.().plan));
  const child = start({ plan, live: false });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => (errors += piece));
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await ended(child)).toBe(2);
  expect(errors).toBe("");
});

it("leaves a report whole or as it was, at whatever moment it is killed", async () => {
  const plan = join(folder, "plan.json");
  const report = join(folder, "drift.json");
  writeFileSync(plan, JSON.stringify(SCENARIOS.many?.().plan));
  writeFileSync(report, '"as it was"');
  const temporary = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".tmp"));
  for (const bytes of [1, 3_000_000]) {
    const child = start({ plan, live: false, format: `json=${report},junit=${join(folder, "drift.xml")}` });
    const size = (): number => temporary().reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    let isOver = false;
    const end = ended(child).then(() => (isOver = true));
    await until(() => isOver || (temporary().length > 0 && size() >= bytes));
    child.kill("SIGKILL");
    await end;
    const text = readFileSync(report, "utf8");
    expect(text === '"as it was"' || (JSON.parse(text) as { format_version: string }).format_version === "1.0").toBe(
      true,
    );
    for (const name of temporary()) rmSync(join(folder, name));
  }
});
