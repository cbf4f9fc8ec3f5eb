import { scopeBlock } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { failsWithoutTrace, look, stored } from "./harness/looks";

describeWithTerraform("null, the empty text and the empty list", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
  });
  afterAll(() => lab.close());

  const reservation = (comments: string): string => `
    resource "technitium_dhcp_reservation" "nas" {
      scope            = technitium_dhcp_scope.lan.name
      hardware_address = "02:77:00:00:00:50"
      ip_address       = "10.77.0.50"
      comments         = ${comments}
    }
  `;

  it.each([
    ["absent", "null", "null", null],
    ["empty", `""`, "[]", { text: "", list: [] }],
    ["absent again", "null", "null", null],
    ["there", `"text"`, `["10.77.0.2"]`, { text: "text", list: ["10.77.0.2"] }],
    ["empty after that", `""`, "[]", { text: "", list: [] }],
    ["absent after that", "null", "null", null],
  ])("%s: stay as written, and the next plan is empty", async (_, text, list, value) => {
    lab.configure(
      addressSet("www", ["10.77.0.10"], `comment = ${text}`) +
        scopeBlock(`dns_servers = ${list}\n ntp_servers = ${list}\n exclusions = ${list === "null" ? "null" : "[]"}`) +
        reservation(text),
    );
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    const [scope, host, set] = ["lan", "nas", "www"].map(
      (name) => stored(lab).find((object) => object.name === name)?.instances[0]?.attributes,
    );
    expect(set?.["comment"]).toEqual(value?.text ?? null);
    expect(host?.["comments"]).toEqual(value?.text ?? null);
    expect([scope?.["dns_servers"], scope?.["ntp_servers"]]).toEqual([value?.list ?? null, value?.list ?? null]);
    expect(look(lab).server[0]?.comments).toMatch(value?.text === "text" ? /^text \[/ : /^\[/);
  });

  it("an empty set of values is refused, for a record set without values is none", async () => {
    lab.configure(addressSet("www", []));
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ detail: expect.stringContaining("at least one value") }]);
  });
});
