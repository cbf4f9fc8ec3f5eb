import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Testing, TerraformStack } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import { version } from "../../package.json";
import {
  DataTechnitiumDhcpLeases,
  DhcpReservation,
  DhcpScope,
  ForwardAndReverseZone,
  PreservedHost,
  TechnitiumProvider,
} from "../../src/cdktf";
import { newStack } from "./stack";

Testing.setupJest();

describe("The generated classes", () => {
  it("synthesise to a folder with everything Terraform needs to install the provider, in this version", () => {
    const stack = newStack();
    new ForwardAndReverseZone(stack, "lab", { name: "lab.test", network: "10.77.0.0/24" });
    const file = join(Testing.fullSynth(stack), "stacks", "test", "cdk.tf.json");
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      provider: { technitium: [{ server_url: "http://127.0.0.1:5380" }] },
      resource: { technitium_dns_zone: { lab: { name: "lab.test" } } },
      terraform: { required_providers: { technitium: { source: "technitium-iac/technitium", version } } },
    });
  });

  it("miss their provider before Terraform does", () => {
    const stack = new TerraformStack(Testing.app(), "test");
    new ForwardAndReverseZone(stack, "lab", { name: "lab.test", network: "10.77.0.0/24" });
    expect(() => Testing.fullSynth(stack)).toThrow(/without a matching provider/);
  });

  it("hand references on, to data sources too", () => {
    const stack = newStack();
    const leases = new DataTechnitiumDhcpLeases(stack, "leases", { scope: "LAN" });
    const scope = new DhcpScope(stack, "lan", {
      name: "LAN",
      startingAddress: "10.77.0.50",
      endingAddress: "10.77.0.199",
      subnetMask: "255.255.255.0",
      exclusions: [{ startingAddress: "10.77.0.60", endingAddress: "10.77.0.69" }],
    });
    new DhcpReservation(stack, "nas", {
      scope: scope.name,
      hardwareAddress: leases.leases.get(0).hardwareAddress,
      ipAddress: "10.77.0.50",
    });
    const synthesised = Testing.synth(stack);
    expect(synthesised).toHaveDataSource(DataTechnitiumDhcpLeases);
    expect(synthesised).toHaveProviderWithProperties(TechnitiumProvider, { server_url: "http://127.0.0.1:5380" });
    expect(synthesised).toHaveResourceWithProperties(DhcpScope, {
      exclusions: [{ starting_address: "10.77.0.60", ending_address: "10.77.0.69" }],
    });
    expect(synthesised).toHaveResourceWithProperties(DhcpReservation, {
      scope: "${technitium_dhcp_scope.lan.name}",
      hardware_address: "${data.technitium_dhcp_leases.leases.leases[0].hardware_address}",
    });
  });

  it("take over what is there already, from another address or from the server", () => {
    const stack = newStack();
    const host = { scope: "LAN", hardwareAddress: "02:00:00:00:00:01", ipAddress: "10.77.0.50", hostName: "nas" };
    new PreservedHost(stack, "moved", host).reservation.moveFromId("technitium_dhcp_reservation.nas");
    new PreservedHost(stack, "imported", host).reservation.importFrom("LAN/02-00-00-00-00-01");
    expect(JSON.parse(Testing.synth(stack))).toMatchObject({
      moved: [{ from: "technitium_dhcp_reservation.nas", to: "technitium_dhcp_reservation.moved" }],
      import: [{ id: "LAN/02-00-00-00-00-01", to: "technitium_dhcp_reservation.imported" }],
    });
  });

  it("say in HCL that nested attributes are attributes and no blocks", () => {
    const stack = newStack();
    new DhcpScope(stack, "lan", {
      name: "LAN",
      startingAddress: "10.77.0.50",
      endingAddress: "10.77.0.199",
      subnetMask: "255.255.255.0",
      exclusions: [{ startingAddress: "10.77.0.60", endingAddress: "10.77.0.69" }],
    });
    const hcl = String(Testing.synthHcl(stack)).replace(/\s+/g, " ");
    expect(hcl).toContain('exclusions = [ { ending_address = "10.77.0.69" starting_address = "10.77.0.60" }, ]');
  });
});
