import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { body, ok, startServer, type ScriptedServer } from "../technitium/scripted-server";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";
import { startPeer } from "./harness/peer";

describeWithTerraform("the server points to another address", (binary) => {
  let lab: Lab;
  let other: ScriptedServer;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    other = await startServer(() => ok());
  });
  afterAll(async () => {
    await other.close();
    await lab.close();
  });

  it.each([
    [301, "user/session/get"],
    [302, "zones/records/get"],
    [307, "zones/records/get"],
    [308, "user/session/get"],
  ])("with %i to %s: it is not followed, and the error says what to set", async (status, struck) => {
    const peer = await startPeer(lab.sandbox, ({ call }) =>
      call === struck ? body("", status, { Location: `${other.url}/dns/api/${call}` }) : null,
    );
    lab.configure(www, `server_url = "${peer.url}"`);
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    await peer.close();
    expect(errors).toMatchObject([{ summary: "The server points to another address" }]);
    expect(errors[0]?.detail).toContain(`server_url to ${other.url}/dns`);
    expect(other.received).toEqual([]);
  });

  it("and once it does not, the plan is empty", async () => {
    lab.configure(www);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });
});
