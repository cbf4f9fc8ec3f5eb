import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordedForm } from "./runner/answer";
import { firstDifference } from "./runner/compare";
import { exceptionFor } from "./runner/exceptions";
import { transcriptFiles } from "./runner/files";
import { replay } from "./runner/replay";
import { describeFailure } from "./runner/report";
import type { Step, Transcript } from "./runner/transcript";

const serverName = "ns1";

describe("comparing an answer with a recorded one", () => {
  it.each([
    [{ a: 1 }, { a: 1, b: 2 }, "$.b"],
    [{ a: 1, b: 2 }, { a: 1 }, "$.b"],
    [{ a: [1, 2] }, { a: [1] }, "$.a[1]"],
    [{ a: [1] }, { a: [1, 2] }, "$.a[1]"],
    [{ a: { b: null } }, { a: { b: "null" } }, "$.a.b"],
    [{ a: {} }, { a: [] }, "$.a"],
    ["<time>", "0001-01-01T00:00:00", "$"],
    ["<time>", "yesterday", "$"],
    ["<token>", "abc", "$"],
    ["<server>", "ns2", "$"],
    [60, "60", "$"],
  ])("%j is not %j", (expected, actual, path) => {
    expect(firstDifference(expected, actual, serverName)).toMatchObject({ path });
  });

  it.each([
    ["<time>", "2026-01-01T00:00:00.1234567Z"],
    ["<time>", "2026-01-01T00:00:00"],
    ["<token>", "0123456789abcdef"],
    ["<stack>", "   at Somewhere()"],
    ["SOA <server>. hostadmin.<server>. 1", "SOA ns1. hostadmin.ns1. 1"],
    [
      { b: [], a: null },
      { a: null, b: [] },
    ],
  ])("%j is %j", (expected, actual) => {
    expect(firstDifference(expected, actual, serverName)).toBeUndefined();
  });
});

it("a reply is put into the form that transcripts keep", () => {
  const reply = (status: number, body: string) => recordedForm({ status, headers: {}, body });
  expect(reply(200, '{"response":{},"server":"ns1","status":"ok"}')).toEqual({ response: {}, status: "ok" });
  expect(reply(404, "")).toEqual({ "<http>": 404, "<text>": "" });
  expect(reply(200, "$ORIGIN lab.test.")).toEqual({ "<text>": "$ORIGIN lab.test." });
});

describe("playing a transcript", () => {
  const transcript = (...steps: readonly Step[]): Transcript => ({
    topic: "runner",
    about: "a story of the runner's own",
    versions: ["13.6", "15.2"],
    steps,
  });
  const ok = { all: { response: {}, status: "ok" } };

  it("finds the first difference of every step that is answered otherwise, and goes on", () => {
    const wrong = { all: { response: { zones: [] }, status: "ok" } };
    const { failures } = replay(
      transcript(
        { call: "zones/delete", params: { zone: "no.test" }, expect: ok },
        { call: "user/logout", expect: wrong },
      ),
      "15.2",
    );
    expect(failures.map(({ number, path }) => [number, path])).toEqual([
      [1, "$.response"],
      [2, "$.response"],
    ]);
    expect(describeFailure(failures[0] as (typeof failures)[0])).toContain("step 1: ");
  });

  it("plays a step only on the versions it names, and compares with that version's answer", () => {
    const steps = transcript(
      { call: "nothing", only: ["13.6"], expect: ok },
      { call: "nothing", expect: { "13.6": ok.all, "15.2": { "<http>": 404, "<text>": "" } } },
    );
    for (const version of steps.versions) expect(replay(steps, version).failures).toEqual([]);
  });

  it("keeps tokens under names, whole and in part", () => {
    const steps = transcript(
      { call: "user/createToken", params: { user: "admin", pass: "admin", tokenName: "ci" }, auth: "none", save: "ci" },
      { call: "dhcp/leases/list", auth: "saved:ci", expect: { all: { response: { leases: [] }, status: "ok" } } },
      { call: "admin/sessions/delete", params: { partialToken: "${ci:16}" }, expect: ok },
      {
        call: "dhcp/leases/list",
        auth: "saved:ci",
        expect: { all: { status: "invalid-token", errorMessage: "Invalid token or session expired." } },
      },
    );
    expect(replay(steps, "15.2").failures).toEqual([]);
  });

  it("turns the clock, restarts the server and drives clients", () => {
    const steps = transcript(
      { call: "zones/create", params: { zone: "late.test", type: "Primary" } },
      { restart: "kill", down: 60 },
      { call: "zones/delete", params: { zone: "late.test" }, expect: ok },
      { link: "down" },
      { port67: "taken" },
      { dhcp: "lease", mac: "02-00-00-00-00-01", expect: { all: { reply: "none", to: "DISCOVER" } } },
      { resolve: "localhost", type: "A", expect: { all: { rcode: "NOERROR", answer: ["A 127.0.0.1"] } } },
      { wait: 5 },
      { call: "zones/list", poll: true, save: "nothing" },
    );
    expect(replay(steps, "15.2").failures.map(({ number }) => number)).toEqual([3]);
  });

  it("fails a step of an unknown kind and goes on", () => {
    const steps = transcript({ dance: "tango" } as unknown as Step, { call: "user/logout", expect: ok });
    expect(replay(steps, "15.2").failures.map(({ number, actual }) => [number, actual])).toEqual([
      [1, "a step of an unknown kind"],
      [2, undefined],
    ]);
  });

  it("names the calls that the sandbox has not", () => {
    expect(replay(transcript({ call: "settings/get" }), "15.2").leftOut).toEqual(["settings/get"]);
  });
});

it("an exception is meant for one file and some versions", () => {
  const exceptions = [{ file: "lease/01-x.json", versions: ["13.6" as const], why: "" }];
  expect(exceptionFor(exceptions, "/somewhere/lease/01-x.json", "13.6")).toBe(exceptions[0]);
  expect(exceptionFor(exceptions, "/somewhere/lease/01-x.json", "15.2")).toBeUndefined();
  expect(exceptionFor(exceptions, "/somewhere/release/01-x.json", "13.6")).toBeUndefined();
});

it("transcripts are found in folders below, in the order of their names", () => {
  const folder = mkdtempSync(join(tmpdir(), "transcripts-"));
  for (const name of ["b.json", "a.json", "exceptions.json", "notes.md"]) writeFileSync(join(folder, name), "{}");
  expect(transcriptFiles(folder)).toEqual([join(folder, "a.json"), join(folder, "b.json")]);
  expect(transcriptFiles(join(folder, "b.json"))).toEqual([join(folder, "b.json")]);
  rmSync(folder, { recursive: true });
});
