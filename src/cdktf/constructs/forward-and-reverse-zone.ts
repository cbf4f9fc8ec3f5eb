import type { ITerraformDependable, TerraformMetaArguments, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { parseFqdn } from "../../dns/name";
import { reverseZone } from "../../dns/reverse-name";
import { DnsZone, type DnsZoneConfig } from "../generated/dns-zone";
import { refuse } from "./invalid-props";
import { problemWith } from "./known-value";

/** What both zones may have besides their names: every other argument of `DnsZone`. */
export type SharedZoneConfig = Omit<DnsZoneConfig, keyof TerraformMetaArguments | "name" | "network">;

/** Props of {@link ForwardAndReverseZone}; every argument of `DnsZone` that both zones share can be given as well. */
export interface ForwardAndReverseZoneProps extends SharedZoneConfig {
  /** The forward zone's name, such as `lab.example`. */
  readonly name: string;
  /** The network whose addresses the reverse zone names, in CIDR form: `192.168.1.0/24` or `2001:db8::/32`. */
  readonly network: string;
  /** The provider of both zones. @default the stack's */
  readonly provider?: TerraformProvider;
  /** What must be there before the zones. @default nothing */
  readonly dependsOn?: ITerraformDependable[];
}

/**
 * A zone for names and the zone that leads from a network's addresses back to them.
 *
 * @example
 * const zones = new ForwardAndReverseZone(stack, "lab", { name: "lab.example", network: "192.168.1.0/24" });
 * const www = { zone: zones.name, name: `www.${zones.name}`, type: "CNAME", values: ["nas.lab.example."] };
 * new DnsRecordSet(stack, "www", www);
 */
export class ForwardAndReverseZone extends Construct implements ITerraformDependable {
  /** The zone for names. Its child id is `Default`. */
  readonly forwardZone: DnsZone;
  /** The zone for addresses. Its child id is `reverse`. */
  readonly reverseZone: DnsZone;

  constructor(scope: Construct, id: string, { name, network, ...shared }: ForwardAndReverseZoneProps) {
    super(scope, id);
    refuse(this.node.path, [...problemWith("name", name, parseFqdn), ...problemWith("network", network, reverseZone)]);
    this.forwardZone = new DnsZone(this, "Default", { ...shared, name });
    this.reverseZone = new DnsZone(this, "reverse", { ...shared, network });
  }

  /** The forward zone's name; who uses it waits for the zone. */
  get name(): string {
    return this.forwardZone.name;
  }

  /** The reverse zone's name, such as `1.168.192.in-addr.arpa`; who uses it waits for the zone. */
  get reverseName(): string {
    return this.reverseZone.name;
  }

  /** Both zones, for `dependsOn` of what writes into them. */
  get all(): ITerraformDependable[] {
    return [this.forwardZone, this.reverseZone];
  }

  /** The forward zone's address in Terraform, so that the construct itself can stand in `dependsOn`. */
  get fqn(): string {
    return this.forwardZone.fqn;
  }
}
