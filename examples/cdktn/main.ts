/**
 * The lab for CDK Terrain. What is different there: the library's name in the imports, and the provider's functions as methods of the
 * provider. The imports are those of single resources, which load less than `terraform-provider-technitium/cdktn` as a whole.
 *
 * Reads TECHNITIUM_SERVER_URL and TECHNITIUM_API_TOKEN when Terraform runs; `technitium sandbox` prints both for a server to play with.
 */
import { App, TerraformOutput, TerraformStack } from "cdktn";
import type { Construct } from "constructs";
import { ForwardAndReverseZone, PreservedHost, ProtectedSubnet } from "terraform-provider-technitium/cdktn/constructs";
import { DnsRecordSet } from "terraform-provider-technitium/cdktn/dns-record-set";
import { TechnitiumProvider } from "terraform-provider-technitium/cdktn/provider";

class Lab extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const provider = new TechnitiumProvider(this, "technitium", { owner: "lab" });

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
      leaseTime: "10m",
      dependsOn: zones.all,
    });
    lan.addHost("nas", {
      hardwareAddress: provider.functions.normalizeMac("0277.0000.0010"),
      ipAddress: "10.77.0.10",
      hostName: "nas",
      aliases: ["files"],
    });
    lan.addHost("printer", { hardwareAddress: "02:77:00:00:00:11", ipAddress: "10.77.0.11", hostName: "printer" });

    const laptop = new PreservedHost(this, "laptop", {
      scope: lan.dynamicScope.name,
      hardwareAddress: "02:77:00:00:00:20",
      ipAddress: "10.77.0.120",
      hostName: "laptop",
      zone: zones.name,
      dependsOn: zones.all,
    });

    const address = "10.77.0.2";
    new DnsRecordSet(this, "switch", { zone: zones.name, name: `switch.${zones.name}`, type: "A", values: [address] });
    new DnsRecordSet(this, "switch-ptr", {
      zone: zones.reverseName,
      name: provider.functions.reverseName(address),
      type: "PTR",
      values: [`switch.${zones.name}.`],
    });

    new TerraformOutput(this, "laptop-records", { value: [laptop.aRecord, laptop.ptrRecord] });
  }
}

// Functions of a provider need Terraform 1.8 or OpenTofu 1.7. The command line reads this from cdktf.json; without it, it stands here.
const app = new App({ context: { targetVersions: { terraform: ">=1.8.0", opentofu: ">=1.7.0" } } });
new Lab(app, "lab");
app.synth();
