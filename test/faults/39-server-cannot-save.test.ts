import { reservationBlock, scopeBlock } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet, WWW, www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

/** Longer than the server waits before it saves a zone, in milliseconds. */
const UNTIL_SAVED = 60_000;

describeWithTerraform("the server cannot save", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.sandbox.advance(UNTIL_SAVED);
  });
  afterAll(() => lab.close());

  it("because its disk is full: nothing tells us, and what it forgot at its next start the next plan shows", async () => {
    const full = await fetch(`${lab.url}/sandbox/disk`, {
      method: "POST",
      body: new URLSearchParams({ state: "full" }),
    });
    expect(full.status).toBe(200);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    lab.sandbox.advance(UNTIL_SAVED);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });

    lab.sandbox.restart("kill");
    expect(look(lab)).toMatchObject({ server: [], state: [{ name: "www" }] });
    const plan = await lab.terraform.plan();
    expect(plan.changes.map(({ address, change }) => [address, ...change.actions])).toEqual([[WWW, "create"]]);

    await fetch(`${lab.url}/sandbox/disk`, { method: "POST", body: new URLSearchParams({ state: "free" }) });
    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it.each<readonly [string, string]>([
    ["a comment of 256 bytes with its tag", addressSet("www", ["10.77.0.10"], `comment = "${"é".repeat(111)}"`)],
    ["a remark of 256 bytes", scopeBlock() + reservationBlock(`comments = "${"é".repeat(128)}"`)],
    ["a host name of 255 bytes", scopeBlock() + reservationBlock(`host_name = "${"x".repeat(255)}"`)],
    ["a list of 256 entries", scopeBlock(`ntp_servers = [for n in range(256) : "10.1.\${n}.1"]`)],
  ])("%s, which would keep it from saving, never reaches it", async (_, hcl) => {
    lab.configure(hcl);
    lab.sandbox.server.calls.clear();
    await failsWithoutTrace(lab, () => lab.terraform.apply());
    expect(
      [...lab.sandbox.server.calls.keys()].filter((call) => /\/(add|set|update|addreservedlease)$/i.test(call)),
    ).toEqual([]);
  });

  it("and what it has saved is there after a restart", async () => {
    lab.configure(www);
    lab.sandbox.advance(UNTIL_SAVED);
    lab.sandbox.restart("kill");
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });
});
