import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FORMATS } from "../../src/drift/format/formats";
import type { Look } from "../../src/drift/format/format";
import { reportOn, SCENARIOS } from "./fixtures/scenarios";

const FOLDER = join(__dirname, "golden");
const LOOK: Look = { colour: false, nonce: "0123456789abcdef", files: new Map([["json", "drift.json"]]) };
/** Longer reports are kept as their start, their end and a digest of all. */
const LONGEST = 120_000;

/** Set UPDATE_GOLDEN=1 to write the files anew, then read what has changed. */
const isUpdate = process.env.UPDATE_GOLDEN === "1";

describe.each(Object.keys(SCENARIOS))("the report on a situation that is %s", (scenario) => {
  const report = reportOn((SCENARIOS[scenario] ?? fail)());

  it.each([...FORMATS.keys()])("is as agreed in %s", (name) => {
    const format = FORMATS.get(name) ?? fail();
    const appended = (format.appendices ?? []).map(
      (appendix) => `--- ${appendix.variable}\n${[...appendix.render(report, LOOK, 1024 * 1024)].join("")}`,
    );
    const text = shortened([...format.render(report, LOOK), ...appended].join(""));
    const path = join(FOLDER, `${scenario}.${name}`);
    if (isUpdate) writeFileSync(path, text);
    expect(existsSync(path)).toBe(true);
    expect(text).toBe(readFileSync(path, "utf8"));
  });

  it("is the same to the byte when it is made again", () => {
    const again = reportOn((SCENARIOS[scenario] ?? fail)());
    for (const format of FORMATS.values()) {
      expect([...format.render(again, LOOK)].join("") === [...format.render(report, LOOK)].join("")).toBe(true);
    }
  });
});

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const digest = createHash("sha256").update(text).digest("hex");
  return `${text.slice(0, 3000)}\n[… ${text.length} characters, SHA-256 ${digest} …]\n${text.slice(-1500)}`;
}

function fail(): never {
  throw new Error("there is no such thing");
}
