/**
 * A lab in TypeScript: a zone and its reverse zone, a subnet whose known hosts DHCP cannot take a name from, and a laptop among the
 * others that keeps its name all the same.
 *
 * Reads TECHNITIUM_SERVER_URL and TECHNITIUM_API_TOKEN when Terraform runs; `technitium sandbox` prints both for a server to play with.
 */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  DnsRecordSet,
  ForwardAndReverseZone,
  PreservedHost,
  ProtectedSubnet,
  reverseName,
  TechnitiumProvider,
} from "terraform-provider-technitium/cdktf";

class Lab extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new TechnitiumProvider(this, "technitium", { owner: "lab" });

    const zones = new ForwardAndReverseZone(this, "zones", {
      name: "lab.test",
      network: "10.77.0.0/24",
      forceDestroy: true,
    });

    const lan = new ProtectedSubnet(this, "lan", {
      name: "LAN",
      network: "10.77.0.0/24",
      staticRange: { startingAddress: "10.77.0.10", endingAddress: "10.77.0.99" },
      dynamicRange: { startingAddress: "10.77.0.100", endingAddress: "10.77.0.199" },
      domainName: zones.name,
      routerAddress: "10.77.0.1",
      leaseTime: "10m",
      dependsOn: zones.all,
    });

    const nas = lan.addHost("nas", {
      hardwareAddress: "02:77:00:00:00:10",
      ipAddress: "10.77.0.10",
      hostName: "nas",
      comments: "file server, shelf 2",
      aliases: ["files", "media"],
    });
    lan.addHost("printer", { hardwareAddress: "02:77:00:00:00:11", ipAddress: "10.77.0.11", hostName: "printer" });
    lan.addHost("camera", { hardwareAddress: "02:77:00:00:00:12", ipAddress: "10.77.0.12", hostName: "camera" });
    lan.addHost("router", { hardwareAddress: "02:77:00:00:00:13", ipAddress: "10.77.0.13", hostName: "router" });

    // Its scope has dynamic DNS: the end of a lease takes the name away, and the next apply puts it back.
    const laptop = new PreservedHost(this, "laptop", {
      scope: lan.dynamicScope.name,
      hardwareAddress: "02:77:00:00:00:20",
      ipAddress: "10.77.0.120",
      hostName: "laptop",
      zone: zones.name,
      dependsOn: zones.all,
    });

    // A host that has a fixed address of its own and asks no DHCP server.
    const address = "10.77.0.2";
    new DnsRecordSet(this, "switch", { zone: zones.name, name: `switch.${zones.name}`, type: "A", values: [address] });
    new DnsRecordSet(this, "switch-ptr", {
      zone: zones.reverseName,
      name: reverseName(address),
      type: "PTR",
      values: [`switch.${zones.name}.`],
    });

    new TerraformOutput(this, "nas-records", { value: [nas.aRecord, nas.ptrRecord] });
    new TerraformOutput(this, "laptop-records", { value: [laptop.aRecord, laptop.ptrRecord] });
  }
}

const app = new App();
new Lab(app, "lab");
app.synth();
