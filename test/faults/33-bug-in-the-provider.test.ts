import { type Sink, startSink } from "../e2e/harness/kitchen-sink";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";

const block = (label: string, breaks = "null"): string =>
  `resource "sink_fragile" "${label}" {\n  value = "${label}"\n  breaks = ${breaks}\n}\n`;

describeWithTerraform("one resource of the provider has a bug", (binary) => {
  let sink: Sink;
  beforeAll(async () => {
    sink = await startSink(binary);
  });
  afterAll(() => sink.close());

  it("an error says that it is the provider's; the others are made, and what was made is in the state", async () => {
    sink.configure(block("good") + block("buggy", `"with a bug"`) + block("fine"));
    const { exitCode, errors } = await sink.terraform.apply();
    expect(exitCode).toBe(1);
    expect(errors).toMatchObject([
      {
        address: "sink_fragile.buggy",
        summary: "Bug in the sink provider",
        detail: expect.stringMatching(/bug in the provider, not in your configuration.*undefined is not a function/s),
      },
    ]);
    expect(sink.backend.objects.size).toBe(3);
    const { values } = await sink.terraform.state();
    expect(values?.root_module?.resources?.map(({ name, tainted }) => [name, tainted === true]).sort()).toEqual([
      ["buggy", true],
      ["fine", false],
      ["good", false],
    ]);
  });

  it("and the process lives: the next apply replaces the half-made one, and the plan after that is empty", async () => {
    sink.configure(block("good") + block("buggy") + block("fine"));
    expect(await sink.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect([...sink.backend.objects.values()].map(({ value }) => value).sort()).toEqual(["buggy", "fine", "good"]);
  });
});
