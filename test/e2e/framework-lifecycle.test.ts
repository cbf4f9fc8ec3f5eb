import { type Sink, startSink } from "./harness/kitchen-sink";
import { describeWithTerraform } from "./harness/terraform-binary";

describeWithTerraform("the life of an object under the real Terraform", (binary) => {
  let sink: Sink;
  beforeEach(async () => {
    sink = await startSink(binary);
  });
  afterEach(() => sink.close());

  async function applied(hcl: string): Promise<void> {
    sink.configure(hcl);
    expect(await sink.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  }

  const everything = (more = ""): string => `resource "sink_everything" "x" {\n  name = "x"\n  ${more}\n}`;
  const fragile = (more = ""): string => `resource "sink_fragile" "f" {\n  value = "v"\n  ${more}\n}`;

  it("imports an object, after which the plan is empty", async () => {
    await applied(everything('host = "a.example"'));
    await sink.terraform.run("state", "rm", "sink_everything.x");
    expect(await sink.terraform.import("sink_everything.x", "id-1")).toMatchObject({ exitCode: 0 });
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
  });

  it("imports by an import block, and says so in the plan", async () => {
    await applied(everything());
    await sink.terraform.run("state", "rm", "sink_everything.x");
    sink.configure(`import {\n  to = sink_everything.x\n  id = "id-1"\n}\n${everything()}`);
    const { plan } = await sink.terraform.plan();
    expect(plan?.resource_changes).toMatchObject([{ change: { actions: ["no-op"], importing: { id: "id-1" } } }]);
  });

  it("refuses to import what is not there, and an id that can be none", async () => {
    sink.configure(everything());
    const gone = await sink.terraform.import("sink_everything.x", "id-99");
    expect(gone.exitCode).toBe(1);
    expect(gone.stderr).toContain("Cannot import non-existent remote object");
    const bad = await sink.terraform.import("sink_everything.x", "99");
    expect(bad.stderr).toContain("99 is no id.");
    sink.configure(`${everything()}\n${fragile()}`);
    const never = await sink.terraform.import("sink_fragile.f", "id-1");
    expect(never.stderr).toContain("A sink_fragile cannot be imported.");
  });

  it("replaces an object whose name changes, and says which attribute asks for it", async () => {
    await applied(everything());
    sink.configure(everything().replace('name = "x"', 'name = "y"'));
    const { changes } = await sink.terraform.plan();
    expect(changes).toMatchObject([{ change: { actions: ["delete", "create"], replace_paths: [["name"]] } }]);
    expect(changes[0]?.change.after_unknown).toMatchObject({ id: true, chosen_int: true });
    expect(await sink.terraform.applyPlan()).toMatchObject({ exitCode: 0 });
    expect([...sink.backend.objects.keys()]).toEqual(["id-2"]);
  });

  it("keeps what survives an update, and plans the rest as unknown", async () => {
    await applied(everything('text = "a"'));
    sink.configure(everything('text = "a"\n  total = 1'));
    const { changes } = await sink.terraform.plan();
    const [change] = changes;
    expect(change?.change.actions).toEqual(["update"]);
    expect(change?.change.after_unknown).toEqual({ revision: true, chosen_text: true, default_list: [false, false] });
    expect(change?.change.after).toMatchObject({ id: "id-1", shout: "X A", chosen_int: 42 });
    sink.configure(everything('text = "b"'));
    expect((await sink.terraform.plan()).changes[0]?.change.after_unknown).toMatchObject({ shout: true });
  });

  it("sees a value that changed on the server, and puts it back", async () => {
    await applied(everything('text = "a"'));
    sink.backend.update("id-1", { text: "somebody else's" });
    const { changes, plan } = await sink.terraform.plan();
    expect(changes).toMatchObject([
      { change: { actions: ["update"], before: { text: "somebody else's" }, after: { text: "a" } } },
    ]);
    expect(plan?.resource_drift).toHaveLength(1);
    await sink.terraform.applyPlan();
    expect(sink.backend.objects.get("id-1")).toMatchObject({ text: "a" });
  });

  it("sees no drift in a value that the server only spells differently", async () => {
    await applied(everything('host = "A.example."'));
    sink.backend.update("id-1", { host: "a.EXAMPLE" });
    expect(await sink.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("creates an object again that is gone from the server", async () => {
    await applied(everything());
    sink.backend.objects.delete("id-1");
    expect((await sink.terraform.plan()).changes).toMatchObject([{ change: { actions: ["create"] } }]);
  });

  it("fails, and forgets nothing, when it cannot be found out whether an object is there", async () => {
    await applied(fragile());
    sink.backend.update("id-1", { breaks: "read" });
    const { exitCode, errors } = await sink.terraform.plan();
    expect(exitCode).toBe(1);
    expect(errors).toMatchObject([{ summary: "Could not find out", address: "sink_fragile.f" }]);
    expect(await sink.terraform.resource("sink_fragile.f")).not.toBeNull();
  });

  it("lets a plan decide a computed value, which alone makes an update", async () => {
    await applied(everything());
    sink.backend.update("id-1", { observe: "seen" });
    const { changes } = await sink.terraform.plan();
    expect(changes[0]?.change).toMatchObject({ actions: ["update"], after: { observed: "seen" } });
    expect(changes[0]?.change.after_unknown).toMatchObject({ revision: true });
    expect(await sink.terraform.applyPlan()).toMatchObject({ exitCode: 0 });
    expect((await sink.terraform.resource("sink_everything.x"))?.values).toMatchObject({
      observed: "seen",
      revision: 2,
    });
  });

  it("lets a plan refuse a destruction", async () => {
    await applied(everything("protected = true"));
    const { exitCode, errors } = await sink.terraform.destroy();
    expect(exitCode).toBe(1);
    expect(errors).toMatchObject([{ summary: "Object is protected", detail: "id-1 is protected." }]);
    await applied(everything());
    expect(await sink.terraform.destroy()).toMatchObject({ exitCode: 0 });
    expect(sink.backend.objects.size).toBe(0);
  });

  it("leaves nothing in the state when nothing was created", async () => {
    sink.configure(fragile('breaks = "before create"'));
    expect(await sink.terraform.apply()).toMatchObject({ exitCode: 1, errors: [{ summary: "Nothing was made" }] });
    expect(await sink.terraform.resource("sink_fragile.f")).toBeNull();
  });

  it.each(["during create", "with a bug"])(
    "keeps an object tainted whose creation failed %s, and replaces it next",
    async (breaks) => {
      sink.configure(fragile(`breaks = "${breaks}"`));
      const result = await sink.terraform.apply();
      expect(result.exitCode).toBe(1);
      expect(await sink.terraform.resource("sink_fragile.f")).toMatchObject({
        tainted: true,
        values: { id: "id-1", value: "v", token: null },
      });
      if (breaks === "with a bug") {
        expect(result.errors[0]?.summary).toBe("Bug in the sink provider");
        expect(result.errors[0]?.detail).not.toContain("    at ");
      }
      await applied(fragile());
      expect([...sink.backend.objects.keys()]).toEqual(["id-2"]);
    },
  );

  it("keeps what an update reached before it failed, and takes the rest up again", async () => {
    await applied(fragile());
    sink.configure(`resource "sink_fragile" "f" {\n  value  = "w"\n  breaks = "during update"\n}`);
    expect(await sink.terraform.apply()).toMatchObject({ exitCode: 1, errors: [{ summary: "Half changed" }] });
    const resource = await sink.terraform.resource("sink_fragile.f");
    expect(resource).toMatchObject({ values: { value: "w", breaks: null, token: "t" } });
    expect(resource?.tainted).toBeUndefined();
  });

  it("keeps an object that could not be deleted", async () => {
    await applied(fragile('breaks = "delete"'));
    expect(await sink.terraform.destroy()).toMatchObject({ exitCode: 1, errors: [{ summary: "Still there" }] });
    expect(await sink.terraform.resource("sink_fragile.f")).toMatchObject({ values: { id: "id-1" } });
  });

  it("lets Terraform see a provider that answers something else than planned", async () => {
    sink.configure(fragile('breaks = "with a wrong value"'));
    const { errors } = await sink.terraform.apply();
    expect(errors).toMatchObject([{ summary: "Provider produced inconsistent result after apply" }]);
    expect(await sink.terraform.resource("sink_fragile.f")).toMatchObject({ tainted: true });
  });

  it("hands private state from create to later reads without a change", async () => {
    await applied(fragile());
    const privateOf = async (): Promise<string> => {
      const { stdout } = await sink.terraform.run("state", "pull");
      const state = JSON.parse(stdout) as { resources: { instances: { private: string }[] }[] };
      return Buffer.from(state.resources[0]?.instances[0]?.private ?? "", "base64").toString("utf8");
    };
    expect(JSON.parse(await privateOf())).toEqual({ made: { by: "create" } });
    await sink.terraform.apply("-refresh-only");
    expect(JSON.parse(await privateOf())).toEqual({ made: { by: "create" } });
  });

  it("reads a state of an older schema version through its upgrade, and one with unknown attributes without", async () => {
    await applied(everything('text = "upgraded old"\n  amount = 12345678901234567890'));
    const { stdout } = await sink.terraform.run("state", "pull");
    const old = stdout
      .replace('"schema_version": 2', '"schema_version": 0')
      .replace('"text": "upgraded old"', '"txt": "old",\n            "gone": [1]')
      .replace(/"serial": (\d+)/, (_, serial: string) => `"serial": ${Number(serial) + 1}`);
    expect(old).toContain('"txt": "old"');
    sink.terraform.write({ "old.tfstate": old });
    expect(await sink.terraform.run("state", "push", "-force", "old.tfstate")).toMatchObject({ exitCode: 0 });
    expect(await sink.terraform.plan("-refresh=false")).toMatchObject({ exitCode: 0, changes: [] });

    const odd = stdout
      .replace('"text": "upgraded old"', '"text": "upgraded old",\n            "gone": {"a": 1}')
      .replace(/"serial": (\d+)/, (_, serial: string) => `"serial": ${Number(serial) + 2}`);
    sink.terraform.write({ "odd.tfstate": odd });
    expect(await sink.terraform.run("state", "push", "-force", "odd.tfstate")).toMatchObject({ exitCode: 0 });
    expect(await sink.terraform.plan("-refresh=false")).toMatchObject({ exitCode: 0, changes: [] });
  });
});
