import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const smallScope = `
  resource "technitium_dhcp_scope" "lan" {
    name             = "Lab"
    starting_address = "10.77.0.50"
    ending_address   = "10.77.0.199"
    subnet_mask      = "255.255.255.0"
  }
`;

describeWithTerraform("technitium_dhcp_scope", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it.each(serverVersions)("is created with the server's defaults, and the next plan is empty (%s)", async (version) => {
    lab = await startLab(binary, { version });
    lab.configure(smallScope);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
    expect(await lab.terraform.plan("-refresh=false")).toMatchObject({ exitCode: 0, changes: [] });
  });
});
