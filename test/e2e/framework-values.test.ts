import { printLeaf } from "../../src/terraform/schema/meaning";
import { isObjectValue, type Value } from "../../src/terraform/value";
import { type Sink, startSink } from "./harness/kitchen-sink";
import { describeWithTerraform } from "./harness/terraform-binary";

const full = `
resource "sink_everything" "full" {
  name         = "full"
  text         = "t"
  flag         = true
  total       = -5
  amount       = 12.5
  default_text = "own"
  default_flag = false
  default_int  = 0
  chosen_text  = "mine"
  host         = "WWW.Example.com."
  hosts        = ["B.example", "a.Example."]
  host_list    = ["X.example", "y.example"]
  list         = ["z", "a", "z"]
  set          = [3, 1, 2]
  map          = { k = "v", "a key" = "" }
  numbers      = [1, 0.1]
  single       = { label = "one", host = "H.example" }
  parts        = [{ label = "first" }, { label = "second", note = "n", size = 1 }]
  part_set     = [{ label = "x", host = "S.example." }, { label = "y", size = 2 }]
  part_map     = { a = { label = "in map" }, b = { label = "other", note = "" } }
  secret       = "hidden"
}
`;

describeWithTerraform("values through the real Terraform", (binary) => {
  let sink: Sink;
  beforeEach(async () => {
    sink = await startSink(binary);
  });
  afterEach(() => sink.close());

  /** Applies a configuration, after which nothing may be left to do, with and without a look at the server. */
  async function applied(hcl: string): Promise<void> {
    sink.configure(hcl);
    expect(await sink.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await sink.terraform.plan("-refresh=false")).toMatchObject({ exitCode: 0, changes: [] });
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
  }

  async function valuesOf(address: string): Promise<Readonly<Record<string, unknown>>> {
    const resource = await sink.terraform.resource(address);
    return resource?.values ?? {};
  }

  it("fills defaults and computed values of the least configuration, and leaves the rest null", async () => {
    await applied(`resource "sink_everything" "least" { name = "least" }`);
    expect(await valuesOf("sink_everything.least")).toEqual({
      id: "id-1",
      name: "least",
      revision: 1,
      shout: "LEAST ",
      text: null,
      flag: null,
      total: null,
      amount: null,
      default_text: "standard",
      default_flag: true,
      default_int: 3600,
      follows: true,
      maybe: null,
      chosen_text: "chosen",
      chosen_int: 42,
      host: null,
      hosts: null,
      host_list: null,
      list: null,
      set: null,
      map: null,
      numbers: null,
      default_list: ["a", "b"],
      single: null,
      parts: null,
      part_set: null,
      part_map: null,
      secret: null,
      old: null,
      protected: false,
      observed: null,
    });
  });

  it("keeps every configured value as it was written, although the server normalises and reorders", async () => {
    await applied(full);
    const part = { note: null, size: 7, host: null };
    expect(await valuesOf("sink_everything.full")).toMatchObject({
      flag: true,
      total: -5,
      amount: 12.5,
      default_text: "own",
      default_flag: false,
      default_int: 0,
      follows: false,
      maybe: "t",
      chosen_text: "mine",
      host: "WWW.Example.com.",
      hosts: ["B.example", "a.Example."],
      host_list: ["X.example", "y.example"],
      list: ["z", "a", "z"],
      set: [1, 2, 3],
      map: { k: "v", "a key": "" },
      single: { ...part, label: "one", host: "H.example", serial: 3 },
      parts: [
        { ...part, label: "first", serial: 5 },
        { ...part, label: "second", note: "n", size: 1, serial: 6 },
      ],
      part_set: expect.arrayContaining([
        { ...part, label: "x", host: "S.example." },
        { ...part, label: "y", size: 2 },
      ]),
      part_map: { a: { ...part, label: "in map", serial: 6 }, b: { ...part, label: "other", note: "", serial: 5 } },
    });
    expect(sink.backend.objects.get("id-1")).toMatchObject({ host: "www.example.com", hosts: expect.any(Array) });
  });

  it("plans nothing when values are only spelled differently, and takes the change when one changes", async () => {
    await applied(full);
    const respelled = full.replace("WWW.Example.com.", "www.example.COM").replace("B.example", "b.EXAMPLE.");
    sink.configure(respelled.replace('host = "S.example."', 'host = "s.example"'));
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
    await applied(respelled.replace("www.example.COM", "www2.example.com"));
    expect(await valuesOf("sink_everything.full")).toMatchObject({ host: "www2.example.com", revision: 2 });
  });

  it("returns optional values to null and defaulted ones to their defaults when they are taken out", async () => {
    await applied(full);
    await applied(`resource "sink_everything" "full" { name = "full" }`);
    expect(await valuesOf("sink_everything.full")).toMatchObject({
      text: null,
      default_text: "standard",
      default_flag: true,
      follows: true,
      hosts: null,
      parts: null,
      chosen_text: "chosen",
    });
  });

  it.each([
    "9007199254740993",
    "12345678901234567890",
    "0.1",
    "1e300",
    "-0.30000000000000004",
    "123456789012345678901234567890",
  ])("carries the number %s to the server and back without losing a digit", async (text) => {
    await applied(`
        resource "sink_everything" "n" {
          name    = "n"
          amount  = ${text}
          numbers = [${text}, 1]
        }
        output "same" { value = sink_everything.n.amount == ${text} && sink_everything.n.numbers[0] == ${text} }
      `);
    expect(await sink.terraform.outputs()).toEqual({ same: true });
    const plain = text === "1e300" ? `1${"0".repeat(300)}` : text;
    expect(printLeaf(amountIn(await sink.terraform.exactState()))).toBe(plain);
  });

  it("refuses a number that is no whole number where one is needed, and one that JavaScript cannot hold", async () => {
    sink.configure(`
      resource "sink_everything" "a" {
        name   = "a"
        total = 1.5
        set    = [1, 9007199254740993]
      }
    `);
    const { errors } = await sink.terraform.validate();
    expect(errors.map(({ summary }) => summary)).toEqual(["Invalid value for set", "Invalid value for total"]);
    expect(errors[0]?.detail).toContain("whole number");
  });

  it("plans with values that only another resource will know, and applies them", async () => {
    const hcl = `
      resource "sink_everything" "first" { name = "first" }
      resource "sink_everything" "second" {
        name         = "n-\${sink_everything.first.id}"
        text         = sink_everything.first.id
        total       = sink_everything.first.revision
        default_flag = sink_everything.first.revision == 1
        hosts        = ["a.example", "\${sink_everything.first.id}.example"]
        list         = [sink_everything.first.shout]
        map          = { (sink_everything.first.name) = sink_everything.first.id }
        single       = { label = sink_everything.first.id }
        parts        = [for part in [sink_everything.first.id] : { label = part }]
        part_set     = toset([{ label = sink_everything.first.id, note = null, size = null, host = null }])
      }
    `;
    sink.configure(hcl);
    const { changes } = await sink.terraform.plan();
    const second = changes.find(({ name }) => name === "second")?.change;
    expect(second?.after_unknown).toMatchObject({
      name: true,
      text: true,
      default_flag: true,
      follows: true,
      maybe: true,
      single: { label: true, serial: true },
    });
    await applied(hcl);
    expect(await valuesOf("sink_everything.second")).toMatchObject({
      name: "n-id-1",
      text: "id-1",
      follows: true,
      maybe: "id-1",
      hosts: ["a.example", "id-1.example"],
      map: { first: "id-1" },
      single: { label: "id-1", serial: 4 },
      part_set: [{ label: "id-1", note: null, size: 7, host: null }],
    });
  });

  it("reports every problem of every attribute at once, each at its place", async () => {
    sink.configure(`
      resource "sink_everything" "bad" {
        name     = null
        id       = "mine"
        host     = "not a host"
        hosts    = ["a.example", "A.example."]
        parts    = [{ label = "ok" }, { label = "bad", host = "also bad!" }]
        part_map = { k = { label = null } }
        list     = ["a", null]
        old      = "x"
      }
    `);
    const result = await sink.terraform.validate();
    expect(result.errors.map(({ summary }) => summary).sort()).toEqual([
      "Duplicate element",
      "Invalid value for host",
      "Invalid value for list[1]",
      "Invalid value for parts[1].host",
      "Missing value",
      "Missing value",
      "Value for a read-only attribute",
    ]);
    expect(result.errors.find(({ summary }) => summary === "Invalid value for host")).toMatchObject({
      detail: '"not a host" is no host name: letters, digits, dots and hyphens are.',
      snippet: { code: expect.stringContaining("not a host") },
    });
    expect(result.warnings).toMatchObject([{ summary: "Deprecated argument", detail: "Use `text`." }]);
  });

  it("checks what involves several attributes once each of them is right", async () => {
    sink.configure(`resource "sink_everything" "a" {\n  name = "a"\n  flag = true\n}`);
    const { errors } = await sink.terraform.validate();
    expect(errors).toMatchObject([{ summary: "Invalid value for flag", detail: "flag needs text" }]);
  });

  it("keeps sensitive values out of what Terraform prints", async () => {
    sink.configure(full);
    const { stdout } = await sink.terraform.run("plan", "-no-color");
    expect(stdout).toContain("(sensitive value)");
    expect(stdout).not.toContain("hidden");
  });

  function amountIn(state: Value): Value {
    const step = (value: Value | undefined, key: string | number): Value => {
      if (value === undefined || value === null) return null;
      if (Array.isArray(value) && typeof key === "number") return (value as readonly Value[])[key] ?? null;
      return isObjectValue(value) ? (value[key] ?? null) : null;
    };
    return ["values", "root_module", "resources", 0, "values", "amount"].reduce<Value>(step, state);
  }
});
