import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findProgram } from "../../e2e/harness/program";
import { render, reportOf } from "../fixtures/render";

const chromium = ["chromium", "chromium-browser", "google-chrome"]
  .map((name) => findProgram(name, process.env))
  .find((path) => path !== null);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-browser-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function browse(scenario: string, ...options: readonly string[]): Promise<string> {
  const page = join(folder, `${scenario}.html`);
  writeFileSync(page, render(reportOf(scenario), "html"));
  const common = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    `--user-data-dir=${join(folder, "profile")}`,
    "--window-size=1100,1600",
  ];
  const child = spawn(chromium ?? "", [...common, ...options, pathToFileURL(page).href], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => (output += piece));
  await new Promise((resolve) => child.on("close", resolve));
  return output;
}

/** The size of a PNG and how many bytes it takes: an empty page takes few. */
function picture(path: string): { readonly width: number; readonly height: number; readonly bytes: number } {
  const data = readFileSync(path);
  expect(data.subarray(1, 4).toString()).toBe("PNG");
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), bytes: data.length };
}

if (chromium === undefined) {
  process.stderr.write("The report is not shown in a browser: there is no chromium on the PATH.\n");
}

// A browser is nothing that people who change the provider need to have; the golden files hold the page without one.
(chromium === undefined ? describe.skip : describe)("in a real browser", () => {
  it("nothing of hostile contents becomes part of the page", async () => {
    const dom = await browse("hostile", "--dump-dom");
    expect(dom).toContain("technitium_dns_record_set.hostile");
    expect(dom).not.toMatch(/<script|<img/);
    expect(dom).toContain("&lt;script&gt;alert(1)");
  });

  it.each([
    ["light", []],
    ["dark", ["--blink-settings=preferredColorScheme=0"]],
  ])("it is drawn, in %s", async (mode, options) => {
    const path = join(folder, `${mode}.png`);
    await browse("mixed", `--screenshot=${path}`, ...options);
    const { width, height, bytes } = picture(path);
    expect([width, height]).toEqual([1100, 1600]);
    expect(bytes).toBeGreaterThan(50_000);
  });

  it("light and dark are two pictures", () => {
    expect(readFileSync(join(folder, "light.png")).equals(readFileSync(join(folder, "dark.png")))).toBe(false);
  });
});
