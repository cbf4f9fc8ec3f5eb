import { providerSchemaJson } from "../../src/terraform";
import { Backend } from "../terraform/kitchen-sink/backend";
import { kitchenSink } from "../terraform/kitchen-sink/provider";
import { type Sink, startSink } from "./harness/kitchen-sink";
import { describeWithTerraform } from "./harness/terraform-binary";

describeWithTerraform("a provider under the real Terraform", (binary) => {
  let sink: Sink;
  beforeEach(async () => {
    sink = await startSink(binary);
  });
  afterEach(() => sink.close());

  it("describes itself to Terraform in the same words as in its own JSON", async () => {
    sink.configure("");
    const { stdout } = await sink.terraform.run("providers", "schema", "-json");
    const own = providerSchemaJson(kitchenSink(new Backend()), "registry.terraform.io/example/sink");
    const host = binary.name === "tofu" ? "registry.opentofu.org" : "registry.terraform.io";
    expect(JSON.parse(stdout.replaceAll(host, "registry.terraform.io"))).toEqual(own);
  });

  it("looks things up, and keeps the configuration's spelling in the answer", async () => {
    sink.configure(`
      resource "sink_everything" "x" { name = "looked up" }
      data "sink_lookup" "x" {
        id    = sink_everything.x.id
        hosts = ["A.example."]
      }
      output "found" { value = data.sink_lookup.x }
    `);
    expect(await sink.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await sink.terraform.outputs()).toEqual({
      found: { id: "id-1", hosts: ["A.example."], limit: 10, name: "looked up", revision: 1 },
    });
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("says at which argument a lookup fails", async () => {
    sink.configure(`data "sink_lookup" "x" { id = "id-9" }`);
    const { errors } = await sink.terraform.plan();
    expect(errors).toMatchObject([{ summary: "No such object", detail: "There is no id-9." }]);
    expect(errors[0]?.snippet?.code).toContain("id-9");
  });

  it("offers functions, and says which argument is wrong", async () => {
    sink.configure(`output "joined" { value = provider::sink::join_hosts("+", ["a.example", "B.example."]) }`);
    expect(await sink.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await sink.terraform.outputs()).toEqual({ joined: "a.example+B.example." });

    sink.configure(`output "joined" { value = provider::sink::join_hosts("", ["a.example"]) }`);
    const [own] = (await sink.terraform.plan()).errors;
    expect(own?.detail).toContain("A separator is needed.");
    expect(own?.detail).toContain('"separator"');

    sink.configure(`output "joined" { value = provider::sink::join_hosts("+", ["not a host"]) }`);
    const [kind] = (await sink.terraform.plan()).errors;
    expect(kind?.detail).toContain("is no host name");
    expect(kind?.detail).toContain('"hosts"');
  });

  it("stops at a provider block that leads to no client, and points at the argument", async () => {
    sink.configure(`provider "sink" {\n  token = "wrong"\n}\nresource "sink_everything" "x" { name = "x" }`);
    const { errors } = await sink.terraform.plan();
    expect(errors).toMatchObject([{ summary: "Token is wrong" }]);
    expect(errors[0]?.snippet?.code).toContain("token");
  });

  it("passes on a warning of its configuration", async () => {
    sink.configure(`provider "sink" {\n  greeting = "warn"\n}\nresource "sink_everything" "x" { name = "x" }`);
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 2, warnings: [{ summary: "Careful" }] });
  });

  it("plans without a client while the provider block is not known, and has one by the time it applies", async () => {
    sink.configure(`
      resource "terraform_data" "late" { input = "hello" }
      provider "sink" { greeting = terraform_data.late.output }
      resource "sink_everything" "x" { name = "x" }
    `);
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 2, errors: [] });
    expect(await sink.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(sink.backend.objects.size).toBe(1);
  });

  it("says what is not known yet when something needs the client in such a plan", async () => {
    sink.configure(`
      resource "terraform_data" "late" { input = "hello" }
      provider "sink" { greeting = terraform_data.late.output }
      data "sink_lookup" "x" { id = "id-1" }
    `);
    const { errors } = await sink.terraform.plan();
    expect(errors).toMatchObject([{ summary: "Provider configuration is not known yet" }]);
    expect(errors[0]?.detail).toContain("greeting");
  });

  it("refuses to take over the state of another type", async () => {
    sink.configure(`resource "sink_everything" "x" { name = "x" }`);
    await sink.terraform.apply();
    sink.configure(`
      moved {
        from = sink_everything.x
        to   = sink_fragile.x
      }
      resource "sink_fragile" "x" { value = "x" }
    `);
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 1 });
  });
});
