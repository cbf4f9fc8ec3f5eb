import type { FaultAct } from "../../src/sandbox/faults/fault";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

/** Ways to do a write and never answer it. */
const acts: readonly (readonly [string, FaultAct])[] = [
  ["stalls", { kind: "stall", done: true }],
  ["drops the connection", { kind: "drop", done: true }],
];

describeWithTerraform("a write lands and its answer never comes", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary, { provider: `timeout = "1s"` });
  });
  afterEach(() => lab.close());

  it.each(acts)("the server %s: read back, ours, success, no second record", async (_how, act) => {
    const { sandbox, terraform } = lab;
    sandbox.faults.add({ match: "zones/records/add", act });
    lab.configure(addressSet("www", ["10.77.0.10", "10.77.0.11"]));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toHaveLength(2);
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });

    sandbox.faults.add({ match: "zones/records/update", act }, { match: "zones/records/delete", act });
    lab.configure(addressSet("www", ["10.77.0.11"], `ttl = 60\ncomment = "new"`));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toMatchObject([{ ttl: 60, rData: { ipAddress: "10.77.0.11" } }]);

    sandbox.faults.add({ match: "zones/records/delete", act });
    expect(await terraform.destroy()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab)).toEqual({ server: [], state: [] });
  });

  it.each(acts)("the server %s after a whole zone was made, signed, and deleted: success", async (_how, act) => {
    const { sandbox, terraform } = lab;
    for (const match of ["zones/create", "zones/options/set", "zones/dnssec/sign", "zones/disable"])
      sandbox.faults.add({ match, act });
    lab.configure(
      `resource "technitium_dns_zone" "z" {\nname = "z.test"\ndisabled = true\nquery_access = "Deny"\ndnssec = { algorithm = "EDDSA", curve = "ED25519" }\n}\n`,
    );
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(sandbox.ask("zones/options/get", { zone: "z.test" })).toMatchObject({
      disabled: true,
      queryAccess: "Deny",
      dnssecStatus: "SignedWithNSEC",
    });
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
    sandbox.faults.add({ match: "zones/delete", act });
    expect(await terraform.destroy()).toMatchObject({ exitCode: 0, errors: [] });
    expect(JSON.stringify(sandbox.ask("zones/list"))).not.toContain("z.test");
  });

  it("the PTR that the server deletes with an address comes back all the same", async () => {
    const { sandbox, terraform } = lab;
    lab.configure(addressSet("www", ["10.77.0.10"]));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0 });
    const zone = "0.77.10.in-addr.arpa";
    sandbox.ask("zones/records/add", {
      zone,
      domain: `10.${zone}`,
      type: "PTR",
      ptrName: "www.lab.test",
      comments: "by hand",
    });
    sandbox.faults.add({ match: "zones/records/delete", act: { kind: "drop", done: true } });
    expect(await terraform.destroy()).toMatchObject({ exitCode: 0, errors: [] });
    expect(sandbox.ask("zones/records/get", { zone, domain: `10.${zone}` })["records"]).toMatchObject([
      { comments: "by hand" },
    ]);
  });
});
