import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { drip, type ScriptedServer } from "../technitium/scripted-server";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";
import { passOn, startPeer } from "./harness/peer";

describeWithTerraform("an answer comes in drips", (binary) => {
  let lab: Lab;
  let peer: ScriptedServer;
  let dripping = "";
  beforeAll(async () => {
    lab = await startLab(binary);
    peer = await startPeer(lab.sandbox, (received) => {
      if (received.call !== dripping) return null;
      passOn(lab.sandbox, received);
      return drip(" ", 50);
    });
  });
  afterAll(async () => {
    await peer.close();
    await lab.close();
  });
  const provider = (): string => `server_url = "${peer.url}"\ntimeout = "1s"`;

  it("to a write: it is given up in time, looked up and found; it is there once", async () => {
    lab.configure(www, provider());
    dripping = "zones/records/add";
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
    expect(peer.calls().filter((call) => call === "zones/records/add")).toHaveLength(1);
  });

  it("to a read: the deadline is for the whole answer, not for each drip", async () => {
    dripping = "zones/records/get";
    const began = Date.now();
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ summary: "The server did not answer in time" }]);
    expect(errors[0]?.detail).toMatch(/no complete answer from 127\.0\.0\.1:\d+ within 1 s/);
    expect(Date.now() - began).toBeLessThan(8_000);
    dripping = "";
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});
