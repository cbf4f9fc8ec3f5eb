import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { ok, startServer } from "../technitium/scripted-server";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

describeWithTerraform("there is no connection", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  /** The address of a port where nobody listens any more. */
  async function closedPort(): Promise<string> {
    const server = await startServer(() => ok());
    await server.close();
    return server.url;
  }

  it.each([
    ["the port is closed", closedPort],
    ["the name does not resolve", async () => "http://no-such-host.invalid:5380"],
  ])("because %s: it is tried again, then host and reason are named", async (_, address) => {
    const url = await address();
    lab.configure(www, `server_url = "${url}"\nmax_retries = 1\ntimeout = "5s"`);
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ summary: "The server cannot be reached" }]);
    const { detail } = errors[0] ?? { detail: "" };
    expect(detail).toContain(new URL(url).hostname);
    expect(detail).toMatch(/ECONNREFUSED|could not be resolved/);
    expect(detail).toContain("given up after 2 tries");
  });

  it("for as long as `timeout` says at most, however many tries are left", async () => {
    lab.configure(www, `server_url = "${await closedPort()}"\nmax_retries = 20\ntimeout = "2s"`);
    const began = Date.now();
    await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it("and once there is, the plan is empty again", async () => {
    lab.configure(www);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });
});
