import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { parseXml } from "../drift/fixtures/xml";
import { builtExecutable } from "../e2e/harness/executable";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { failsWithoutTrace, look } from "./harness/looks";

/** Texts that some medium would obey. */
const texts = [
  'quotes " and \\ backslashes',
  "a|b|c",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "\u001b[31mred\u001b[0m \u0007",
  "::error file=x::pwned %0A ##[add-mask]x",
  "`id` $(id) ${id} %{ if } ```",
  "]]> --> [link](http://evil.test) @everyone",
  "x".repeat(4000),
  " blanks around ",
];

const names = [
  "*",
  "_dmarc",
  "l".repeat(63),
  "a.b.c.d.e",
  `${"m".repeat(60)}.${"n".repeat(60)}.${"o".repeat(60)}.${"p".repeat(58)}`,
];

/** A text as it stands in a zone file, in quotes. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (char) => `\\${String(char.charCodeAt(0)).padStart(3, "0")}`)}"`;

/** A text as it stands in HCL. */
const hcl = (text: string): string =>
  JSON.stringify(text)
    .replaceAll("${", () => "$${")
    .replaceAll("%{", "%%{");

const set = (label: string, name: string, type: string, values: readonly string[]): string =>
  `resource "technitium_dns_record_set" "${label}" {\n zone = "lab.test"\n name = ${hcl(name)}\n type = "${type}"\n values = [${values.map(hcl).join(", ")}]\n}\n`;

describeWithTerraform("hostile contents", (binary) => {
  const stack = [
    ...texts.map((text, index) => set(`t${index}`, `t${index}.lab.test`, "TXT", [quoted(text)])),
    ...names.map((name, index) => set(`n${index}`, `${name}.lab.test`, "A", ["10.77.0.9"])),
    set("apex", "lab.test", "CAA", ['0 issue "ca.test; policy=<b>|`x`"']),
    set("service", "_dns.lab.test", "SVCB", ["1 dns.lab.test. alpn=dot,doq port=853"]),
  ].join("");
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it("are stored exactly, and the next plan is empty", async () => {
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    const { server, state } = look(lab);
    const stored = server.flatMap(({ type, rData }) => (type === "TXT" ? [rData["text"]] : []));
    expect(stored.sort()).toEqual(texts.toSorted());
    expect(server.flatMap(({ type, name }) => (type === "A" ? [name] : [])).sort()).toEqual(
      names.map((name) => `${name}.lab.test`).sort(),
    );
    expect(state).toHaveLength(texts.length + names.length + 2);
  });

  it.each([
    ["a label of 64", set("bad", `${"l".repeat(64)}.lab.test`, "A", ["10.77.0.9"]), "63"],
    [
      "a name of 254",
      set("bad", `${"m".repeat(60)}.${"n".repeat(60)}.${"o".repeat(60)}.${"p".repeat(62)}.lab.test`, "A", [
        "10.77.0.9",
      ]),
      "25[35]",
    ],
    ["a label with a dot in it", set("bad", "a\\.b.lab.test", "A", ["10.77.0.9"]), "letters|label|dot"],
    ["a text outside of ASCII", set("bad", "bad.lab.test", "TXT", ["grüße"]), "ASCII"],
  ])("that the server cannot keep are refused at plan: %s", async (_, block, words) => {
    lab.configure(stack + block);
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan("-refresh=false"));
    expect(errors.map(({ detail }) => detail).join("\n")).toMatch(new RegExp(words));
    lab.configure(stack);
  });

  it("are shown by no report in a form that its medium obeys", async () => {
    for (const [index] of texts.entries())
      lab.sandbox.ask("zones/records/delete", {
        zone: "lab.test",
        domain: `t${index}.lab.test`,
        type: "TXT",
        text: texts[index] ?? "",
      });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 2 });
    lab.terraform.write({ "plan.json": (await lab.terraform.run("show", "-json", "plan.tfplan")).stdout });
    const reports = drift(lab.terraform.path);

    expect(reports.text).toContain("t0.lab.test");
    for (const report of Object.values(reports)) expect(report).not.toMatch(/(?![\n\r\t])\p{Cc}/u);
    expect(reports.html).not.toMatch(/<script|<img/i);
    const markdown = new MarkdownIt({ html: true, linkify: true }).render(reports.markdown);
    expect(markdown).not.toMatch(/<script|<img|href="http:\/\/evil/i);
    for (const line of reports.github.split("\n").filter((each) => each !== ""))
      expect(line).toMatch(/^::(error|warning|notice) [^\n]*::/);
    expect(reports.github).not.toMatch(/::error file=x::|\n##\[/);
    expect(parseXml(reports.junit)).toMatchObject({ name: "testsuites" });
    expect(JSON.parse(reports.sarif)).toMatchObject({ version: "2.1.0" });
    expect(JSON.stringify(JSON.parse(reports.json))).toContain("t8.lab.test");

    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});

/** What `technitium drift` says of the plan in a folder, by format. */
function drift(folder: string) {
  const formats = ["text", "json", "junit", "sarif", "markdown", "github", "html"] as const;
  const list = formats.map((format) => `${format}=drift.${format}`).join(",");
  try {
    execFileSync(builtExecutable(), ["drift", "--plan", "plan.json", "--no-live", "--format", list], {
      cwd: folder,
      stdio: "pipe",
    });
  } catch {
    // It found drift, and says so by its exit code, too.
  }
  const [text, json, junit, sarif, markdown, github, html] = formats.map((format) =>
    readFileSync(join(folder, `drift.${format}`), "utf8"),
  );
  return {
    text: text ?? "",
    json: json ?? "",
    junit: junit ?? "",
    sarif: sarif ?? "",
    markdown: markdown ?? "",
    github: github ?? "",
    html: html ?? "",
  };
}
