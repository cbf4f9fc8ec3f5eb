import { reservationBlock, scopeBlock } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

const ok = (response?: unknown): string => JSON.stringify({ response, status: "ok" });
const zone = { name: "lab.test", type: "Primary", disabled: false, internal: false };

describeWithTerraform("the server says ok and answers in another shape", (binary) => {
  let lab: Lab;
  const stack = www + scopeBlock() + reservationBlock(`host_name = "nas"`);
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  beforeEach(() => lab.sandbox.faults.clear());
  afterAll(() => lab.close());

  it.each([
    ["user/session/get", ok(), /user\/session\/get: .*info/],
    ["zones/records/get", ok(), /response/],
    ["zones/records/get", ok({ zone, records: {} }), /response\.records/],
    ["zones/records/get", ok({ zone, records: [{ name: "www.lab.test", type: "A" }] }), /response\.records\[0\]\.\w+/],
    ["zones/records/get", ok([]), /response/],
    ["dhcp/scopes/get", ok({ name: "Lab" }), /response\.\w+/],
    ["dhcp/leases/list", ok({}), /response\.leases/],
  ])("%s: %s", async (match, text, place) => {
    lab.sandbox.faults.add({ match, times: "always", act: { kind: "body", body: text } });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect([...new Set(errors.map(({ summary }) => summary))]).toEqual(["The server's reply is not understood"]);
    expect(errors[0]?.detail).toMatch(place);
    expect(errors[0]?.detail).not.toContain("undefined");
  });

  it("to a write: an error, and the next apply makes up for it", async () => {
    lab.configure(stack.replace("10.77.0.10", "10.77.0.11"));
    lab.sandbox.faults.add({ match: "zones/records/add", act: { kind: "body", body: ok() } });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.apply());
    expect(errors).toMatchObject([{ summary: "The server's reply is not understood" }]);
    expect(lab.sandbox.faults.list()).toEqual([]);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).server).toMatchObject([{ name: "nas.lab.test" }, { rData: { ipAddress: "10.77.0.11" } }]);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});
