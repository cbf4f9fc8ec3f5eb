import { MAC, reservationBlock, reservationsOf, scopeBlock } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { failsWithoutTrace, look } from "./harness/looks";

const NEIGHBOUR = { name: "Lab", hardwareAddress: "02-77-00-00-00-99", ipAddress: "10.77.0.99" };

describeWithTerraform("a bar or comma, which separates the fields of the server's lists", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(scopeBlock() + reservationBlock(`comments = "rack 2"`));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it.each([
    ["a remark", scopeBlock() + reservationBlock(`comments = "a|${MAC}|10.77.0.66|b"`)],
    ["a host name", scopeBlock() + reservationBlock(`host_name = "a|b"`)],
    [
      "a vendor's identifier",
      scopeBlock(`vendor_info = [{ identifier = "a|b", information = "06:01:03" }]`) + reservationBlock(),
    ],
    ["a server's name", scopeBlock(`ntp_server_domain_names = ["a,b|c.test"]`) + reservationBlock()],
    ["an address", scopeBlock(`dns_servers = ["10.77.0.1|10.77.0.2"]`) + reservationBlock()],
    [
      "a static route",
      scopeBlock(
        `static_routes = [{ destination = "10.1.0.0|x", subnet_mask = "255.255.0.0", router = "10.77.0.1" }]`,
      ) + reservationBlock(),
    ],
  ])("in %s is refused at plan", async (_, hcl) => {
    lab.configure(hcl);
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors.map(({ detail }) => detail).join("\n")).toMatch(/\|/);
  });

  it("in a neighbour's remark does no harm when one of ours is changed", async () => {
    lab.sandbox.ask("dhcp/scopes/addReservedLease", { ...NEIGHBOUR, comments: "left|right" });
    lab.configure(scopeBlock() + reservationBlock(`comments = "rack 3"`));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(reservationsOf(lab.sandbox)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ hardwareAddress: "02-77-00-00-00-50", comments: "rack 3" }),
        expect.objectContaining({ hardwareAddress: "02-77-00-00-00-99", comments: "left|right" }),
      ]),
    );
    expect(look(lab).state).toHaveLength(2);
  });
});
