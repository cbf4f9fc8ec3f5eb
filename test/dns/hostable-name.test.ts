import { hostingProblem } from "../../src/dns/hostable-name";
import { parseFqdn } from "../../src/dns/name";

const anyVersion = { edgeHyphens: false };

it.each([
  "www.lab.example",
  "*.lab.example",
  "a.*.lab.example",
  "_dmarc.lab.example",
  "sl/ash.lab.example",
  ".",
  "xn--bcher-kva.example",
])("lets %s pass", (name) => {
  expect(hostingProblem(parseFqdn(name), anyVersion)).toBeNull();
});

it.each([
  ["a*.lab.example", '"a*" has "*"'],
  ["two\\032words.lab.example", 'has "\\"'],
  ["esc\\.aped.lab.example", 'has "\\"'],
  ["a+b.lab.example", 'has "+"'],
])("tells that the server refuses %s", (name, problem) => {
  expect(hostingProblem(parseFqdn(name), anyVersion)).toContain(problem);
});

it("lets hyphens stand at the edge of a label where the version allows it", () => {
  for (const name of ["-a.lab.example", "a-.lab.example"]) {
    expect(hostingProblem(parseFqdn(name), { edgeHyphens: false })).toContain("begins or ends with a hyphen");
    expect(hostingProblem(parseFqdn(name), { edgeHyphens: true })).toBeNull();
  }
});
