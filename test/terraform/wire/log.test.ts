import fc from "fast-check";
import { createLog, type Log } from "../../../src/terraform/wire/log";
import { levelFrom, type LogLevel } from "../../../src/terraform/wire/log-level";
import { Redaction } from "../../../src/terraform/wire/redaction";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

interface Recorder {
  readonly log: Log;
  readonly lines: string[];
  readonly redaction: Redaction;
}

function recorder(level: LogLevel | "off" = "trace"): Recorder {
  const lines: string[] = [];
  const redaction = new Redaction();
  const write = (line: string): void => void lines.push(line);
  return { log: createLog({ level, module: "provider", redaction, now: () => NOW, write }), lines, redaction };
}

function parse(line: string | undefined): Readonly<Record<string, unknown>> {
  return JSON.parse(line ?? "null") as Readonly<Record<string, unknown>>;
}

describe("a log line", () => {
  it("is one JSON object with the keys Terraform reads and a time of six digits after the second", () => {
    const { log, lines } = recorder();
    log("info", "zone read", { zone: "lab.test", records: 3 });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.endsWith("}\n")).toBe(true);
    expect(parse(lines[0])).toEqual({
      "@level": "info",
      "@message": "zone read",
      "@module": "provider",
      "@timestamp": "2026-01-02T03:04:05.678000Z",
      zone: "lab.test",
      records: "3",
    });
  });

  it("has strings only, whatever is logged (another type in @message or @level makes Terraform panic)", () => {
    const { log, lines } = recorder();
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), fc.anything(), (message, value) => {
        lines.length = 0;
        log("warn", message as string, { value, "@message": value, "@level": value, "@timestamp": value });
        expect(lines).toHaveLength(1);
        const line = parse(lines[0]);
        expect(Object.values(line).filter((member) => typeof member !== "string")).toEqual([]);
        expect(line["@level"]).toBe("warn");
        expect(line["@timestamp"]).toBe("2026-01-02T03:04:05.678000Z");
      }),
    );
  });

  it("stays one line when its text has several", () => {
    const { log, lines } = recorder();
    log("error", "first\nsecond", { error: new Error("boom") });
    expect(lines[0]?.trimEnd()).not.toContain("\n");
    expect(parse(lines[0])["error"]).toContain("Error: boom\n    at ");
  });

  it("can hold what has no JSON: a cycle, a bigint, undefined", () => {
    const { log, lines } = recorder();
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    log("info", "odd", { cycle, big: [2n ** 64n], nothing: undefined });
    expect(parse(lines[0])).toMatchObject({
      cycle: "[object Object]",
      big: '["18446744073709551616"]',
      nothing: "undefined",
    });
  });

  it("is never longer than the 64 KiB that Terraform reads in one piece", () => {
    const { log, lines } = recorder();
    log(
      "info",
      "ä".repeat(100_000),
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`field${index}`, "x".repeat(9000)])),
    );
    expect(Buffer.byteLength(lines[0] ?? "")).toBeLessThan(65_536);
    expect(parse(lines[0])["@message"]).toMatch(/^ä{8000}… \(92000 more\)$/);
    expect(parse(lines[0])["omitted"]).toBe("fields, too long");
  });

  it("never shows a registered secret: not in its text, its values or their names", () => {
    const { log, lines, redaction } = recorder();
    redaction.add("t0p-secret");
    log("info", "using t0p-secret", { "t0p-secret": ["t0p-secret"], error: new Error("t0p-secret refused") });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain("t0p-secret");
    expect(parse(lines[0])["@message"]).toBe("using [redacted]");
  });

  it("is left out below the level asked for", () => {
    const { log, lines } = recorder("info");
    for (const level of ["trace", "debug", "info", "warn", "error"] as const) log(level, level);
    expect(lines.map((line) => parse(line)["@level"])).toEqual(["info", "warn", "error"]);
    const silent = recorder("off");
    silent.log("error", "unheard");
    expect(silent.lines).toEqual([]);
  });
});

describe("the log level", () => {
  it.each([
    [{}, "off"],
    [{ TF_LOG: "INFO" }, "info"],
    [{ TF_LOG: "warn" }, "warn"],
    [{ TF_LOG: "JSON" }, "trace"],
    [{ TF_LOG: "chatty" }, "trace"],
    [{ TF_LOG: "OFF" }, "off"],
    [{ TF_LOG: "TRACE", TF_LOG_PROVIDER: "ERROR" }, "error"],
    [{ TF_LOG: "TRACE", TF_LOG_PROVIDER: "" }, "trace"],
    [{ TF_LOG_PROVIDER: "DEBUG" }, "debug"],
  ])("of %j is %s", (environment, level) => {
    expect(levelFrom(environment)).toBe(level);
  });
});
