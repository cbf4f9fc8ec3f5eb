import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { body, type ScriptedServer } from "../technitium/scripted-server";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";
import { startPeer } from "./harness/peer";

describeWithTerraform("a web page comes in place of JSON", (binary) => {
  let lab: Lab;
  let portal: ScriptedServer;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    const page = `<!DOCTYPE html>\u001b[31m\n<h1>Welcome to Guest WiFi</h1>${"x".repeat(10_000)}`;
    portal = await startPeer(lab.sandbox, () => body(page, 200, { "Content-Type": "text/html" }));
  });
  afterAll(async () => {
    await portal.close();
    await lab.close();
  });

  it("at once: the beginning of the page is shown, without what a terminal would obey", async () => {
    lab.configure(www, `server_url = "${portal.url}"`);
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ summary: "No Technitium DNS Server answers there" }]);
    const { detail } = errors[0] ?? { detail: "" };
    expect(detail).toContain("Welcome to Guest WiFi");
    expect(detail).not.toContain("\u001b");
    expect(detail.length).toBeLessThan(300);
  });

  it("in the middle of a refresh: an error, and the next plan is empty again", async () => {
    lab.configure(www);
    lab.sandbox.faults.add({ match: "zones/records/get", times: "always", act: { kind: "html" } });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ summary: "No Technitium DNS Server answers there" }]);
    lab.sandbox.faults.clear();
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("after a write: what was written is found, and it is there once", async () => {
    lab.configure(www.replace("10.77.0.10", "10.77.0.11"));
    lab.sandbox.faults.add({ match: "zones/records/add", act: { kind: "html" } });
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(lab.sandbox.faults.list()).toEqual([]);
    expect(look(lab)).toMatchObject({
      server: [{ rData: { ipAddress: "10.77.0.11" } }],
      state: [{ instances: [{ attributes: { values: ["10.77.0.11"] } }] }],
    });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});
