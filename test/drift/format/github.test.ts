import { render, renderAppendix, reportOf } from "../fixtures/render";
import { SCENARIOS } from "../fixtures/scenarios";

it.each(Object.keys(SCENARIOS))("prints whole commands, one a line, ten at most of a kind: %s", (scenario) => {
  const lines = render(reportOf(scenario), "github")
    .split("\n")
    .filter((line) => line !== "");
  for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) \P{Cc}*$/u);
  for (const kind of ["error", "warning", "notice"]) {
    expect(lines.filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
  }
});

it("says how many more there are", () => {
  expect(render(reportOf("many"), "github")).toContain("and 9991 more.");
});

it("points at the block", () => {
  expect(render(reportOf("changed"), "github")).toMatch(
    /^::error file=lab\/dns\.tf,line=12,title=technitium drift%3A changed::/,
  );
});

it("escapes what would end a property or a command", () => {
  const [line = ""] = render(reportOf("hostile"), "github").split("\n");
  const properties = line.slice(0, line.indexOf("::", 2));
  expect(properties.split(",").map((part) => part.replace(/=.*/, ""))).toEqual(["::error file", "line", "title"]);
  expect(line).toContain("%250A");
});

it("fits the summary into what is left of the step's room", () => {
  for (const room of [5_000, 100_000, 1024 * 1024]) {
    const text = renderAppendix(reportOf("many"), "github", "GITHUB_STEP_SUMMARY", room);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room);
    expect(text).toContain("Drift: 10000 of 10000 objects differ");
  }
});

it("gives outputs whose values cannot break out", () => {
  const text = renderAppendix(reportOf("missing"), "github", "GITHUB_OUTPUT", Infinity);
  const outputs = [...text.matchAll(/^(\w+)<<(end-of-value-\w+)\n(.*)\n\2$/gm)].map((match) => [match[1], match[3]]);
  expect(Object.fromEntries(outputs)).toEqual({
    status: "drifted",
    exit_code: "2",
    drifted: "true",
    missing: "3",
    changed: "0",
    report: "",
  });
});
