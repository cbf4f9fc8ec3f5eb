import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { body, flood, type Act, type ScriptedServer } from "../technitium/scripted-server";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";
import { startPeer } from "./harness/peer";

const MEBIBYTE = 1024 * 1024;

describeWithTerraform("an answer is endless, or far too long", (binary) => {
  let lab: Lab;
  let peer: ScriptedServer;
  let act: Act = flood;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    peer = await startPeer(lab.sandbox, ({ call }) => (call === "zones/records/get" ? act : null));
    lab.configure(www, `server_url = "${peer.url}"`);
  });
  afterAll(async () => {
    await peer.close();
    await lab.close();
  });

  it.each([
    ["endless", () => flood],
    ["50 MB long", () => body(`{"response":{"records":[]},"x":"${"y".repeat(50 * MEBIBYTE)}","status":"ok"}`)],
  ])("it is %s: an error, and the memory stays bounded", async (_, answer) => {
    act = answer();
    const before = process.memoryUsage().rss;
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ summary: "The server's reply is too large" }]);
    expect((process.memoryUsage().rss - before) / MEBIBYTE).toBeLessThan(300);
  });

  it("and the next plan is empty", async () => {
    lab.configure(www);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });
});
