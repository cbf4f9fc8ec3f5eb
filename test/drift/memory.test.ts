import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandScript } from "./fixtures/run-command";
import { SCENARIOS } from "./fixtures/scenarios";

/** MB of heap; the plan alone has 22 MB as text. The process also holds a TypeScript compiler, which the real one does not. */
const HEAP = 128;

it(`reports 10,000 findings in six formats at once with ${HEAP} MB of heap`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "drift-memory-"));
  try {
    const plan = join(folder, "plan.json");
    writeFileSync(plan, JSON.stringify(SCENARIOS.many?.().plan));
    const formats = ["text", "json", "junit", "sarif", "markdown", "html"].map(
      (name) => `${name}=${join(folder, `drift.${name}`)}`,
    );
    const options = JSON.stringify({ plan, live: false, format: formats.join(",") });
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, "--import", "tsx", runCommandScript, options],
      { cwd: join(__dirname, "../.."), env: { PATH: process.env.PATH }, stdio: "ignore" },
    );
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(2);
    const report = JSON.parse(readFileSync(join(folder, "drift.json"), "utf8")) as { findings: unknown[] };
    expect(report.findings).toHaveLength(10_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
