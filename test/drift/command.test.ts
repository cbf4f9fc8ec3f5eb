import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftCommand } from "../../src/drift/command";
import type { DriftOptions } from "../../src/drift/flags";
import type { JsonObject } from "../../src/drift/json";
import { type TestEnvironment, testEnvironment, type TestWorld, untilAborted } from "./fixtures/environment";
import { recordSet, recordSetValues, zone } from "./fixtures/objects";
import { planJson } from "./fixtures/plan";

const FAKE = join(__dirname, "fixtures", "fake-terraform.js");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-command-"));
  mkdirSync(join(folder, "lab"));
  writeFileSync(join(folder, "lab", "main.tf"), '\nresource "technitium_dns_record_set" "www" {\n}\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const values = recordSetValues("www", "A", ["10.0.0.1"]);
const healthy = planJson([zone("lab.example"), recordSet("www", "A", ["10.0.0.1"])]);
const drifted = planJson([zone("lab.example"), recordSet("www", "A", ["10.0.0.1"], { found: { ...values, ttl: 60 } })]);
const other = planJson([zone("lab.example"), recordSet("mail", "A", ["10.0.0.1"], { found: { ...values, ttl: 61 } })]);
const errored = { ...drifted, errored: true };
const partial = { ...healthy, complete: false };
const diagnostic = (severity: string, address: string | null): string =>
  `${JSON.stringify({ type: "diagnostic", diagnostic: { severity, summary: "Something", detail: "happened", ...(address === null ? {} : { address }) } })}\n`;

function file(name: string, content: string | JsonObject): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** A folder for temporary files that nobody else uses. */
function temporaryFolder(): string {
  const path = join(folder, "temporary");
  mkdirSync(path);
  return path;
}

interface Run {
  readonly code: number;
  readonly world: TestEnvironment;
}

async function run(
  options: DriftOptions,
  variables: Record<string, string | undefined> = {},
  world: Partial<TestWorld> = {},
): Promise<Run> {
  const environment = testEnvironment({
    directory: folder,
    ...world,
    variables: { PATH: process.env.PATH, ...variables },
  });
  return { code: await driftCommand(options, environment), world: environment };
}

/** Runs against the fake terraform, which plans what is given. */
const check = (
  plans: readonly JsonObject[],
  options: DriftOptions = {},
  variables: Record<string, string | undefined> = {},
  world: Partial<TestWorld> = {},
): Promise<Run> =>
  run(
    { directory: "lab", terraform: FAKE, ...options },
    { FAKE_PLANS: plans.map((plan, index) => file(`plan${index}.json`, plan)).join(":"), ...variables },
    world,
  );

interface Json {
  readonly status: string;
  readonly exit_code: number;
  readonly findings: readonly {
    readonly kind: string;
    readonly address: string;
    readonly file: string;
    readonly line: number;
  }[];
  readonly not_checked: readonly { readonly subject: string; readonly reason: string }[];
  readonly confirmed: unknown;
}

const jsonOf = ({ world }: Run): Json => JSON.parse(world.printed()) as Json;

describe("the exit code", () => {
  const rows: readonly (readonly [string, number, () => JsonObject | null, DriftOptions, Record<string, string>])[] = [
    ["in sync", 0, () => healthy, {}, {}],
    ["nothing to check", 0, () => planJson([]), {}, {}],
    ["nothing to check, but something is required", 1, () => planJson([]), { requireResources: true }, {}],
    ["drift", 2, () => drifted, {}, {}],
    ["drift of a kind that does not count", 0, () => drifted, { failOn: "missing,orphan" }, {}],
    ["drift, but nothing counts", 0, () => drifted, { failOn: "none" }, {}],
    [
      "something pending",
      0,
      () => planJson([recordSet("www", "A", ["10.0.0.1"], { planned: { ...values, ttl: 5 } })]),
      {},
      {},
    ],
    [
      "something pending that counts",
      2,
      () => planJson([recordSet("www", "A", ["10.0.0.1"], { planned: { ...values, ttl: 5 } })]),
      { failOn: "pending" },
      {},
    ],
    ["drift, but the plan was stopped", 1, () => errored, {}, {}],
    ["no drift, but the plan is partial", 1, () => partial, {}, {}],
    ["no plan at all", 1, () => null, {}, { FAKE_NO_PLAN: "1" }],
    ["no drift, but an error was told of", 1, () => healthy, {}, { diagnostics: "error" }],
    ["a warning", 0, () => healthy, {}, { diagnostics: "warning" }],
    ["a format of the future", 1, () => ({ ...healthy, format_version: "2.0" }), {}, {}],
    [
      "a limit passed",
      1,
      () =>
        planJson(
          Array.from({ length: 10 }, (_, index) => zone(`z${index}.example`, index < 4 ? { planned: null } : {})),
        ),
      { maxDelete: "30%" },
      {},
    ],
    [
      "a limit kept",
      0,
      () =>
        planJson(
          Array.from({ length: 10 }, (_, index) => zone(`z${index}.example`, index < 3 ? { planned: null } : {})),
        ),
      { maxDelete: "30%" },
      {},
    ],
  ];

  describe.each(["0", "1", "2", "127"])("whatever terraform exits with (%s)", (lie) => {
    it.each(rows)("%s: %d", async (_case, code, plan, options, { diagnostics, ...variables }) => {
      const told =
        diagnostics === undefined ? {} : { FAKE_DIAGNOSTICS: file("diagnostics", diagnostic(diagnostics, null)) };
      const json = plan();
      const result = await check(json === null ? [] : [json], options, { FAKE_EXIT: lie, ...told, ...variables });
      expect(result.code).toBe(code);
    });
  });

  it("does not change with what a wrapper prints around", async () => {
    expect((await check([drifted], {}, { FAKE_NOISE: "1", FAKE_EXIT: "0" })).code).toBe(2);
    expect((await check([healthy], {}, { FAKE_NOISE: "1", FAKE_EXIT: "2" })).code).toBe(0);
  });

  it("is in the report, too", async () => {
    expect(jsonOf(await check([errored], { format: "json" }))).toMatchObject({ status: "incomplete", exit_code: 1 });
  });
});

it("asks terraform for a plan that locks nothing, asks nothing and refreshes, and leaves no trace of it", async () => {
  const log = file("calls", "");
  const temporary = temporaryFolder();
  await check([healthy], {}, { FAKE_LOG: log, TMPDIR: temporary });
  const calls = readFileSync(log, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { command: string; options: string[]; directory: string });
  expect(calls.map(({ command }) => command)).toEqual(["plan", "show"]);
  expect(calls[0]?.options).toEqual(
    expect.arrayContaining(["-json", "-input=false", "-lock=false", "-refresh=true", "-refresh-only=false"]),
  );
  expect(calls[0]?.directory).toMatch(/\/lab$/);
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(join(folder, "lab"))).toEqual(["main.tf"]);
});

it("names the file and line of a block", async () => {
  const { findings } = jsonOf(await check([drifted], { format: "json" }));
  expect(findings).toEqual([expect.objectContaining({ kind: "changed", file: "lab/main.tf", line: 2 })]);
});

it("tells what terraform said when it made no plan", async () => {
  const told = { FAKE_DIAGNOSTICS: file("d", diagnostic("error", null)), FAKE_NO_PLAN: "1" };
  expect(jsonOf(await check([], { format: "json" }, told)).not_checked).toEqual([
    { subject: "plan", reason: "fake-terraform.js made no plan: Something: happened" },
  ]);
  expect(
    jsonOf(await check([], { format: "json" }, { FAKE_NO_PLAN: "1", FAKE_STDERR: "exploded" })).not_checked[0]?.reason,
  ).toContain("exploded");
});

it("says so when there is no terraform", async () => {
  const nowhere = await run({ format: "json" }, { PATH: folder });
  expect(nowhere.code).toBe(1);
  expect(jsonOf(nowhere).not_checked[0]?.reason).toContain("neither terraform nor tofu is on the PATH");
  expect(jsonOf(await run({ format: "json", terraform: "./no/such" }, {})).not_checked[0]?.reason).toContain(
    "there is no program ./no/such",
  );
});

it("takes tofu where there is no terraform", async () => {
  writeFileSync(join(folder, "tofu"), `#!/bin/sh\nexec "${process.execPath}" "${FAKE}" "$@"\n`, { mode: 0o755 });
  expect((await run({ directory: "lab" }, { PATH: folder, FAKE_PLANS: file("p.json", drifted) })).code).toBe(2);
});

describe("--plan", () => {
  it("reads a file or standard input, and needs no terraform", async () => {
    expect((await run({ plan: file("p.json", drifted) }, { PATH: "" })).code).toBe(2);
    expect((await run({ plan: "-" }, { PATH: "" }, { input: JSON.stringify(healthy) })).code).toBe(0);
  });

  it("tells what is wrong with the file in the report", async () => {
    const result = await run({ plan: file("p.bin", "PK\u0003\u0004"), format: "json" });
    expect(result.code).toBe(1);
    expect(jsonOf(result).not_checked[0]?.reason).toContain("terraform show -json");
    expect(jsonOf(await run({ plan: "absent.json", format: "json" })).not_checked[0]?.reason).toContain(
      "absent.json could not be read",
    );
  });
});

describe("an interruption", () => {
  it.each([
    ["SIGINT", 130, {}],
    ["SIGTERM", 143, {}],
    ["SIGINT", 130, { FAKE_STUBBORN: "1" }],
  ] as const)("by %s exits with %d, ends terraform and writes no report", async (name, code, variables) => {
    const log = file("calls", "");
    const temporary = temporaryFolder();
    const environment = testEnvironment({
      directory: folder,
      variables: {
        PATH: process.env.PATH,
        FAKE_PLANS: file("p.json", drifted),
        FAKE_HANG: "plan",
        FAKE_LOG: log,
        TMPDIR: temporary,
        ...variables,
      },
    });
    const done = driftCommand({ directory: "lab", terraform: FAKE, format: "text,json=drift.json" }, environment);
    while (!readFileSync(log, "utf8").includes("hanging")) await new Promise((resolve) => setImmediate(resolve));
    environment.signal(name);
    environment.signal(name);
    expect(await done).toBe(code);
    expect(environment.printed()).toBe("");
    expect(environment.errors()).toContain("interrupted");
    expect(existsSync(join(folder, "drift.json"))).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("before anything is begun is one, too", async () => {
    const environment = testEnvironment({
      directory: folder,
      variables: { PATH: process.env.PATH, FAKE_PLANS: file("p.json", drifted) },
    });
    const done = driftCommand({ directory: "lab", terraform: FAKE }, environment);
    environment.signal("SIGTERM");
    expect(await done).toBe(143);
  });
});

it("gives up after --timeout with exit code 1, and says so in the report", async () => {
  const result = await check(
    [drifted],
    { format: "json", timeout: "5s" },
    { FAKE_HANG: "show" },
    { sleep: async (milliseconds) => expect(milliseconds).toBe(5000) },
  );
  expect(result.code).toBe(1);
  expect(jsonOf(result).not_checked).toEqual([
    { subject: "everything", reason: "it took longer than 5 s; give it more with --timeout" },
  ]);
});

describe("--confirm", () => {
  const waits: number[] = [];
  const world: Partial<TestWorld> = {
    sleep: (milliseconds, signal) => {
      waits.push(milliseconds);
      return milliseconds === 300_000 ? untilAborted(signal) : Promise.resolve();
    },
  };

  it("reports what is still there the second time", async () => {
    const result = await check([drifted, drifted], { confirm: "15s", format: "json" }, {}, world);
    expect(result.code).toBe(2);
    expect(jsonOf(result).confirmed).toEqual({ seconds: 15, dropped: 0 });
    expect(waits).toContain(15_000);
  });

  it("does not report what an apply was just about to repair", async () => {
    const result = await check([drifted, healthy], { confirm: "15s", format: "json" }, {}, world);
    expect(result.code).toBe(0);
    expect(jsonOf(result).confirmed).toEqual({ seconds: 15, dropped: 1 });
  });

  it("does not report what only the second look sees", async () => {
    expect((await check([drifted, other], { confirm: "15s" }, {}, world)).code).toBe(0);
  });

  it("looks only once where nothing drifted", async () => {
    expect(jsonOf(await check([healthy, drifted], { confirm: "15s", format: "json" }, {}, world)).confirmed).toBeNull();
  });

  it("cannot tell when the second look fails", async () => {
    expect((await check([drifted, errored], { confirm: "15s" }, {}, world)).code).toBe(1);
  });
});

describe("what is printed", () => {
  it("is nothing with --quiet and no drift", async () => {
    expect((await check([healthy], { quiet: true })).world.printed()).toBe("");
    expect((await check([drifted], { quiet: true })).world.printed()).toContain("Drift:");
  });

  it("has colours on a terminal only, unless they are not wanted", async () => {
    const colours = async (
      options: DriftOptions,
      variables: Record<string, string>,
      terminal: boolean,
    ): Promise<boolean> =>
      (await check([drifted], options, variables, { terminal })).world.printed().includes("\u001b[3");
    expect(await colours({}, {}, true)).toBe(true);
    expect(await colours({}, {}, false)).toBe(false);
    expect(await colours({ color: false }, {}, true)).toBe(false);
    expect(await colours({}, { NO_COLOR: "1" }, true)).toBe(false);
  });

  it("tells of wrong options and wrong rules without looking", async () => {
    const log = file("calls", "");
    const usage = await check([healthy], { failOn: "everything" }, { FAKE_LOG: log });
    expect([usage.code, usage.world.errors()]).toEqual([
      1,
      expect.stringMatching(/^technitium drift: usage: .*"everything"/),
    ]);
    const rules = await check([healthy], { ignore: file("rules.json", '{"rules": [{}]}') }, { FAKE_LOG: log });
    expect([rules.code, rules.world.errors()]).toEqual([1, expect.stringContaining("ignore-file")]);
    expect(readFileSync(log, "utf8")).toBe("");
  });

  it("holds no secret of the environment, even when it is an error", async () => {
    const variables = { TECHNITIUM_API_TOKEN: "canary-token", TECHNITIUM_PASSWORD: "canary-password" };
    const { world } = await check([healthy], { format: "json=nowhere/canary-token.json" }, variables);
    expect(world.errors()).toContain("could not be written");
    expect(world.errors()).not.toContain("canary");
  });
});

it("ignores by rules, and does not count what it ignores", async () => {
  const ignore = file("rules.json", { rules: [{ address: "technitium_dns_record_set.www*", reason: "tests" }] });
  const result = await check([drifted], { ignore });
  expect(result.code).toBe(0);
  expect(result.world.printed()).toContain('Ignored: changed technitium_dns_record_set.www["A"] (rule 1, "tests").');
});

describe("on GitHub", () => {
  it("prints annotations, and adds to the summary and the outputs of the step", async () => {
    const summary = file("summary.md", "before\n");
    const output = file("output", "a=b\n");
    const variables = {
      GITHUB_ACTIONS: "true",
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      GITHUB_WORKSPACE: folder,
    };
    const { code, world } = await check([drifted], { format: "text,json=drift.json" }, variables);
    expect(code).toBe(2);
    expect(world.printed()).toMatch(/^::error file=lab\/main\.tf,line=2,/m);
    expect(readFileSync(summary, "utf8")).toMatch(/^before\n<!-- technitium-drift: lab -->\n### ❌ Drift/);
    expect(readFileSync(output, "utf8")).toMatch(/^a=b\nstatus<<end-of-value-/);
    expect(readFileSync(output, "utf8")).toContain("\ndrift.json\n");
  });

  it("leaves a summary alone that is full already", async () => {
    const summary = file("summary.md", "x".repeat(1024 * 1024 - 100));
    await check([drifted], {}, { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary });
    expect(readFileSync(summary, "utf8")).toHaveLength(1024 * 1024 - 100);
  });
});

describe("the server", () => {
  it("is not looked at without credentials, and that is said", async () => {
    const result = await check([healthy], {}, { TECHNITIUM_SERVER_URL: "http://127.0.0.1:9" });
    expect(result.code).toBe(0);
    expect(result.world.printed().replaceAll("\n", " ")).toContain(
      "The server itself was not looked at: there is no TECHNITIUM_API_TOKEN",
    );
  });

  it("is something that was asked for with --server or --scan, so that it is missed then", async () => {
    expect((await check([healthy], { server: "http://127.0.0.1:9" })).code).toBe(1);
    expect((await check([healthy], { scan: "zone=lab.example" })).code).toBe(1);
  });

  it("is missed when it does not answer", async () => {
    const variables = { TECHNITIUM_SERVER_URL: "http://127.0.0.1:1", TECHNITIUM_API_TOKEN: "token-of-a-test" };
    const result = await check([healthy], { format: "json" }, variables);
    expect(result.code).toBe(1);
    expect(jsonOf(result).not_checked.map(({ subject }) => subject)).toEqual(["server"]);
    expect((await check([healthy], { live: false }, variables)).code).toBe(0);
  });
});

it("explains every word of a report, and says which words there are", async () => {
  const known = await run({ explain: "lease_expired" });
  expect([known.code, known.world.printed()]).toEqual([0, expect.stringContaining("The lease ran out")]);
  const unknown = await run({ explain: "sunspots" });
  expect([unknown.code, unknown.world.errors()]).toEqual([1, expect.stringContaining("missing, changed, owner")]);
});
