import { SCENARIOS } from "../fixtures/scenarios";
import { render, reportOf } from "../fixtures/render";

it("says that all is well in one sentence, with the numbers first", () => {
  const [first] = render(reportOf("healthy"), "text").split("\n");
  expect(first).toBe("In sync: 1 zone, 1 scope, 1 reservation, 2 record sets, checked in 2.1 s (owner lab-net).");
});

it("prints nothing of what did not drift", () => {
  const text = render(reportOf("mixed"), "text");
  expect(text).not.toContain("technitium_dns_zone");
  expect(text).not.toMatch(/^(PENDING|FOREIGN|DYNAMIC)/m);
  expect(text).toContain("For information: 3 pending, 2 foreign, 1 dynamic.");
});

it.each(Object.keys(SCENARIOS).filter((name) => name !== "hostile"))("can be read in 80 columns: %s", (scenario) => {
  const long = render(reportOf(scenario), "text")
    .split("\n")
    .filter((line) => line.length > 80 && !/^In sync:|terraform import/.test(line));
  expect(long).toEqual([]);
});

it("has no colour unless it is wanted", () => {
  expect(render(reportOf("mixed"), "text")).not.toContain("\u001b");
  expect(render(reportOf("mixed"), "text", { colour: true })).toContain("\u001b[31m");
});

it("ends every finding with a next step", () => {
  const text = render(reportOf("mixed"), "text");
  const blocks = text.split("\n\n").filter((block) => /^[A-Z]{5,8} /.test(block));
  expect(blocks.length).toBe(6);
  for (const block of blocks) expect(block).toMatch(/\n {2}→ /);
});
