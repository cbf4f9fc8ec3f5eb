import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chunks, writeWhole } from "../../../src/drift/output/atomic-files";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-output-"));
  writeFileSync(join(folder, "old.json"), "as it was");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const never = new AbortController().signal;

it("replaces files when all are complete", async () => {
  const files = ["old.json", "new.xml"].map((name) => ({ path: join(folder, name), pieces: ["a", "b"] }));
  await writeWhole(files, "n", never);
  expect(readdirSync(folder).sort()).toEqual(["new.xml", "old.json"]);
  expect(readFileSync(join(folder, "old.json"), "utf8")).toBe("ab");
});

it("leaves everything as it was when a report cannot be made", async () => {
  const broken = function* (): Generator<string> {
    yield "half ".repeat(50_000);
    throw new Error("the format broke");
  };
  const files = [
    { path: join(folder, "old.json"), pieces: ["new"] },
    { path: join(folder, "other.xml"), pieces: broken() },
  ];
  await expect(writeWhole(files, "n", never)).rejects.toMatchObject({
    code: "report-not-written",
    message: expect.stringContaining("other.xml") as string,
  });
  expect(readdirSync(folder)).toEqual(["old.json"]);
  expect(readFileSync(join(folder, "old.json"), "utf8")).toBe("as it was");
});

it("leaves everything as it was when a folder is not there", async () => {
  const files = [
    { path: join(folder, "old.json"), pieces: ["new"] },
    { path: join(folder, "nowhere", "x.xml"), pieces: ["x"] },
  ];
  await expect(writeWhole(files, "n", never)).rejects.toMatchObject({ code: "report-not-written" });
  expect(readFileSync(join(folder, "old.json"), "utf8")).toBe("as it was");
});

it.each([0, 1, 2, 3, 4, 5])("leaves everything as it was when it is stopped after %d pieces", async (count) => {
  const stop = new AbortController();
  let given = 0;
  const stopping = function* (): Generator<string> {
    for (let piece = 0; piece < 3; piece++) {
      if (given++ === count) stop.abort(new Error("stopped"));
      yield "x".repeat(70_000);
    }
  };
  const files = ["old.json", "new.xml"].map((name) => ({ path: join(folder, name), pieces: stopping() }));
  await expect(writeWhole(files, "n", stop.signal)).rejects.toThrow("stopped");
  expect(readdirSync(folder)).toEqual(["old.json"]);
  expect(readFileSync(join(folder, "old.json"), "utf8")).toBe("as it was");
});

it("joins small pieces and keeps few of them", () => {
  const sizes = [...chunks(Array.from({ length: 1000 }, () => "x".repeat(1000)))].map(({ length }) => length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_000_000);
  expect(Math.max(...sizes)).toBeLessThan(70_000);
  expect(sizes.length).toBeLessThan(20);
});
