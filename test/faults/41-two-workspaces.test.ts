import { type Lab, startLab } from "../e2e/harness/lab";
import { TerraformDir } from "../e2e/harness/terraform";
import { describeWithTerraform, type TerraformBinary } from "../e2e/harness/terraform-binary";
import { technitiumProvider } from "../../src/provider/provider";
import { implementProvider } from "../../src/terraform";
import { serveInProcess } from "../../src/terraform/wire/serve-in-process";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

const SOURCE = "technitium-iac/technitium";

/** A second configuration with a provider and a state of its own, for the server of a lab. */
async function startSecond(binary: TerraformBinary, { url, sandbox }: Lab) {
  const environment = { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token };
  const served = await serveInProcess(
    async (host) =>
      implementProvider(
        technitiumProvider({ environment, now: Date.now, redact: (secret) => host.redaction.add(secret) }),
        host,
      ),
    SOURCE,
  );
  const terraform = new TerraformDir({ binary, provider: { reattach: served.reattach } });
  return {
    terraform,
    configure: (hcl: string, provider: string) =>
      terraform.write({
        "main.tf": `terraform {\n  required_providers {\n    technitium = { source = "${SOURCE}" }\n  }\n}\nprovider "technitium" {\n${provider}\n}\n${hcl}`,
      }),
    close: async () => {
      await served.close();
      terraform.remove();
    },
  };
}

describeWithTerraform("two workspaces write one name at the same moment", (binary) => {
  let lab: Lab;
  let second: Awaited<ReturnType<typeof startSecond>>;
  beforeEach(async () => {
    lab = await startLab(binary);
    second = await startSecond(binary, lab);
  });
  afterEach(async () => {
    await second.close();
    await lab.close();
  });

  /** Slow writes, so that both have found the name free before either has written. */
  const slowWrites = (): void =>
    lab.sandbox.faults.add({ match: "zones/records/add", times: 2, act: { kind: "slow", seconds: 0.5 } });

  it.each([
    ["other values", ["10.77.0.11"], ""],
    ["another TTL", ["10.77.0.11"], "ttl = 60"],
    ["the same value", ["10.77.0.10"], ""],
  ])("of two owners, with %s, one wins and the other is told who", async (_what, values, more) => {
    lab.configure(addressSet("www", ["10.77.0.10"]), `owner = "first"`);
    second.configure(addressSet("www", values, more), `owner = "second"`);
    slowWrites();
    const results = await Promise.all([lab.terraform.apply(), second.terraform.apply()]);
    expect(results.map(({ exitCode }) => exitCode).sort()).toEqual([0, 1]);
    const winner = results[0].exitCode === 0 ? "first" : "second";
    const [loss] = results.flatMap(({ errors }) => errors);
    expect(loss).toMatchObject({
      summary: "www.lab.test. A is not ours",
      // A rival's TTL makes the server wipe the winner's tag for the moment that it takes to write it again (contract/dns/40).
      detail: expect.stringMatching(more === "" ? `"${winner}"` : `"${winner}"|left no tag`),
    });
    const { server } = look(lab);
    expect(server).toMatchObject([{ comments: expect.stringContaining(`[terraform ${winner} `) }]);
    const winning = winner === "first" ? lab.terraform : second.terraform;
    expect(await winning.plan()).toMatchObject({ exitCode: 0 });
  });

  it("with one owner by mistake, one set stays and the other run hears that something changed", async () => {
    lab.configure(addressSet("www", ["10.77.0.10"]));
    second.configure(addressSet("www", ["10.77.0.11"]), "");
    slowWrites();
    const results = await Promise.all([lab.terraform.apply(), second.terraform.apply()]);
    expect(results.map(({ exitCode }) => exitCode).sort()).toEqual([0, 1]);
    expect(results.flatMap(({ errors }) => errors)).toMatchObject([
      { summary: "www.lab.test. A changed while we wrote it" },
    ]);
    expect(look(lab).server).toHaveLength(1);
  });

  it("and who comes later is refused before anything is written", async () => {
    lab.configure(addressSet("www", ["10.77.0.10"]), `owner = "first"`);
    second.configure(addressSet("www", ["10.77.0.11"]), `owner = "second"\non_conflict = "overwrite"`);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect((await second.terraform.apply()).errors).toMatchObject([
      { detail: expect.stringContaining('the owner "first"') },
    ]);
    expect(look(lab).server).toMatchObject([{ rData: { ipAddress: "10.77.0.10" } }]);
  });
});
