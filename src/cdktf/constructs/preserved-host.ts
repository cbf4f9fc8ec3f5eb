import { type ITerraformDependable, type TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { quoted } from "../../dns/invalid-value";
import { parseIpv4 } from "../../dns/ipv4";
import { parseMac } from "../../dns/mac";
import { parseFqdn } from "../../dns/name";
import { DhcpReservation } from "../generated/dhcp-reservation";
import { DnsRecordSet } from "../generated/dns-record-set";
import { type PropProblem, refuse } from "./invalid-props";
import { ifKnown, problemWith } from "./known-value";

/** Props of {@link PreservedHost}. */
export interface PreservedHostProps {
  /** The name of the scope that the reservation is in, such as `lan.name`. */
  readonly scope: string;
  /** The host's hardware address, in any common spelling. */
  readonly hardwareAddress: string;
  /** The address that is kept for the host, in the scope's range. */
  readonly ipAddress: string;
  /** The host's name without its domain. */
  readonly hostName: string;
  /** The zone of the host's name and of its aliases. @default the scope's domain */
  readonly zone?: string;
  /** A remark that the server keeps with the reservation. @default none */
  readonly comments?: string;
  /** The TTL of the host's records: seconds (`3600`) or a duration (`1h`). @default the scope's `dns_ttl` */
  readonly dnsTtl?: string;
  /** Whether the PTR record is kept as well. @default true */
  readonly preservePtr?: boolean;
  /** Keeps the DHCP server's hands off the host's records; see `dns_shield` of the reservation for what it costs. @default false */
  readonly dnsShield?: boolean;
  /** Further names of the host in its zone, without the domain; each becomes a CNAME record. They need `zone`. @default none */
  readonly aliases?: readonly string[];
  /** The provider of all parts. @default the stack's */
  readonly provider?: TerraformProvider;
  /** What must be there before the host, such as its zones. @default nothing */
  readonly dependsOn?: ITerraformDependable[];
}

/**
 * A host whose name stays: a reservation whose A and PTR record exist as long as it does, whatever DHCP does to them, and aliases.
 *
 * The reservation itself owns the two records. Record sets beside it would be a second owner of the same names.
 *
 * @example
 * new PreservedHost(stack, "nas", {
 *   scope: lan.name,
 *   hardwareAddress: "02:00:00:aa:bb:cc",
 *   ipAddress: "192.168.1.50",
 *   hostName: "nas",
 *   zone: "lab.example",
 *   aliases: ["files"],
 * });
 */
export class PreservedHost extends Construct implements ITerraformDependable {
  /** The reservation. Its child id is `Default`, so that a `DhcpReservation` can become a preserved host in place. */
  readonly reservation: DhcpReservation;
  /** The aliases, in the order given. The child id of each is `alias-` and its name. */
  readonly aliases: readonly DnsRecordSet[];

  constructor(scope: Construct, id: string, props: PreservedHostProps) {
    super(scope, id);
    refuse(this.node.path, hostProblems(props));
    const { hostName, zone, dnsTtl, provider, dependsOn } = props;
    this.reservation = new DhcpReservation(this, "Default", {
      scope: props.scope,
      hardwareAddress: props.hardwareAddress,
      ipAddress: props.ipAddress,
      hostName,
      comments: props.comments,
      dnsName: zone === undefined ? undefined : `${hostName}.${zone}`,
      dnsTtl,
      preserveDnsOnExpiry: true,
      preservePtrOnExpiry: props.preservePtr ?? true,
      dnsShield: props.dnsShield,
      provider,
      dependsOn,
    });
    this.aliases = (props.aliases ?? []).map(
      (alias) =>
        new DnsRecordSet(this, `alias-${alias}`, {
          zone: zone ?? "",
          name: `${alias}.${zone}`,
          type: "CNAME",
          ttl: dnsTtl,
          values: [`${hostName}.${zone}.`],
          provider,
          dependsOn,
        }),
    );
  }

  /** The host's full name in DNS. */
  get dnsName(): string {
    return this.reservation.dnsName;
  }

  /** The A record as in a zone file, `nas.lab.example. A 192.168.1.50`; null in Terraform while it is missing. */
  get aRecord(): string {
    return this.reservation.aRecord;
  }

  /** The PTR record as in a zone file; null in Terraform while it is missing. */
  get ptrRecord(): string {
    return this.reservation.ptrRecord;
  }

  /** The reservation's address in Terraform, so that the host itself can stand in `dependsOn`. */
  get fqn(): string {
    return this.reservation.fqn;
  }
}

/** Everything that is wrong with the props of a host. */
export function hostProblems(props: PreservedHostProps): readonly PropProblem[] {
  const { hardwareAddress, ipAddress, zone, aliases = [] } = props;
  return [
    ...problemWith("hardwareAddress", hardwareAddress, parseMac),
    ...problemWith("ipAddress", ipAddress, parseIpv4),
    ...problemWith("zone", zone, parseFqdn),
    ...hostNameProblems(props),
    ...(aliases.length > 0 && zone === undefined
      ? [{ prop: "aliases", reason: "they need a zone to be in: give zone" }]
      : []),
    ...aliases.flatMap((alias, index) => aliasProblems(alias, [props.hostName, ...aliases.slice(0, index)])),
  ];
}

/** The server puts the domain behind the name, and a dot at its end shields the name from DHCP: neither is for the user to write. */
function hostNameProblems({ hostName, zone }: PreservedHostProps): readonly PropProblem[] {
  const refused = problemWith("hostName", hostName, parseFqdn);
  if (refused.length > 0 || Token.isUnresolved(hostName)) return refused;
  if (hostName.endsWith(".")) return [{ prop: "hostName", reason: `"${hostName}" ends in a dot; leave the dot out` }];
  const domain = problemWith("zone", zone, parseFqdn).length > 0 ? null : ifKnown(zone, parseFqdn);
  const name = parseFqdn(hostName);
  const suffix = `.${domain ?? ""}`;
  if (domain === null || !name.endsWith(suffix)) return [];
  return [{ prop: "hostName", reason: `the zone is put behind it; write "${name.slice(0, -suffix.length)}"` }];
}

/** What is wrong with an alias, also beside the other names of the host. */
function aliasProblems(alias: string, others: readonly string[]): readonly PropProblem[] {
  if (Token.isUnresolved(alias)) {
    const reason = "an alias must be known at synthesis, because Terraform's address of the record is made of it";
    return [{ prop: "aliases", reason }];
  }
  const refused = problemWith("aliases", alias, parseFqdn);
  const isTaken = refused.length === 0 && others.some((other) => other.toLowerCase() === alias.toLowerCase());
  return isTaken ? [{ prop: "aliases", reason: `${quoted(alias)} is a name of this host already` }] : refused;
}
