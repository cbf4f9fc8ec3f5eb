import { Fn, type ITerraformDependable, type TerraformMetaArguments, type TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { InvalidValue, quoted } from "../../dns/invalid-value";
import { ipv4FromNumber, ipv4ToNumber, parseIpv4 } from "../../dns/ipv4";
import { parseMac } from "../../dns/mac";
import { parseFqdn } from "../../dns/name";
import { ipv4Mask, type Network, parseNetwork } from "../../dns/network";
import { DhcpScope, type DhcpScopeConfig } from "../generated/dhcp-scope";
import { type AddressRange, holds, knownRange, placeProblems, rangeProblems } from "./address-range";
import { type PropProblem, refuse } from "./invalid-props";
import { ifKnown, problemWith } from "./known-value";
import { hostProblems, PreservedHost, type PreservedHostProps } from "./preserved-host";

/** Arguments of `DhcpScope` that the subnet settles itself. */
type SettledArgument =
  | keyof TerraformMetaArguments
  | "name"
  | "startingAddress"
  | "endingAddress"
  | "subnetMask"
  | "domainName"
  | "dnsUpdates"
  | "allowOnlyReservedLeases";

/** What both scopes may have: every argument of `DhcpScope` that the subnet does not settle itself. */
export type SharedScopeConfig = Omit<DhcpScopeConfig, SettledArgument>;

/** Props of {@link ProtectedSubnet}; every argument of `DhcpScope` that both scopes share can be given as well. */
export interface ProtectedSubnetProps extends SharedScopeConfig {
  /** What the scopes are called: `LAN` makes `LAN static` and `LAN dynamic`. */
  readonly name: string;
  /** The subnet in CIDR form, such as `192.168.1.0/24`. */
  readonly network: string;
  /** The addresses of hosts with a reservation. */
  readonly staticRange: AddressRange;
  /** The addresses of everybody else. */
  readonly dynamicRange: AddressRange;
  /** The clients' domain, and the zone of the hosts' names. */
  readonly domainName: string;
  /** The provider of all parts. @default the stack's */
  readonly provider?: TerraformProvider;
  /** What must be there before the scopes and hosts, such as their zones. @default nothing */
  readonly dependsOn?: ITerraformDependable[];
}

/** What a host of a {@link ProtectedSubnet} is given; scope, zone and provider are the subnet's. */
export type ProtectedHostProps = Omit<PreservedHostProps, "scope" | "zone" | "provider">;

/**
 * One subnet in two scopes, so that the names of known hosts are out of DHCP's reach. The static scope serves reserved hosts only and
 * writes no DNS records: the provider publishes them, and no lease can touch them. The dynamic scope serves everybody else, with
 * dynamic DNS as usual. This works on every version of the server.
 *
 * @example
 * const lan = new ProtectedSubnet(stack, "lan", {
 *   name: "LAN",
 *   network: "192.168.1.0/24",
 *   staticRange: { startingAddress: "192.168.1.10", endingAddress: "192.168.1.99" },
 *   dynamicRange: { startingAddress: "192.168.1.100", endingAddress: "192.168.1.199" },
 *   domainName: zones.name,
 *   dependsOn: zones.all,
 * });
 * lan.addHost("nas", { hardwareAddress: "02:00:00:aa:bb:cc", ipAddress: "192.168.1.10", hostName: "nas" });
 */
export class ProtectedSubnet extends Construct implements ITerraformDependable {
  /** The scope of the reserved hosts. Its child id is `Default`: a `DhcpScope` that becomes a subnet keeps its reservations. */
  readonly staticScope: DhcpScope;
  /** The scope of everybody else. Its child id is `dynamic`; it is made after the static one, which may have to give up its range. */
  readonly dynamicScope: DhcpScope;
  readonly #props: ProtectedSubnetProps;
  /** The ids of the hosts by what is theirs alone. */
  readonly #holders = new Map<string, string>();

  constructor(scope: Construct, id: string, props: ProtectedSubnetProps) {
    super(scope, id);
    refuse(this.node.path, problemsOf(props));
    this.#props = props;
    const { name, network, staticRange, dynamicRange, dependsOn = [], ...shared } = props;
    const subnetMask = ifKnown(network, maskOf) ?? Fn.cidrnetmask(network);
    this.staticScope = new DhcpScope(this, "Default", {
      ...shared,
      ...ends(staticRange),
      name: `${name} static`,
      subnetMask,
      dnsUpdates: false,
      allowOnlyReservedLeases: true,
      dependsOn,
    });
    this.dynamicScope = new DhcpScope(this, "dynamic", {
      ...shared,
      ...ends(dynamicRange),
      name: `${name} dynamic`,
      subnetMask,
      dnsUpdates: true,
      allowOnlyReservedLeases: false,
      dependsOn: [this.staticScope, ...dependsOn],
    });
  }

  /**
   * Adds a host to the static scope: its address is its own, its names stay. `id` is its id within the subnet.
   *
   * @throws InvalidProps also when its address is not in the static range, or when another host has its address, hardware address or name.
   */
  addHost(id: string, props: ProtectedHostProps): PreservedHost {
    const { domainName, provider, dependsOn = [] } = this.#props;
    const whole: PreservedHostProps = {
      ...props,
      scope: this.staticScope.name,
      zone: domainName,
      provider,
      dependsOn: [...dependsOn, ...(props.dependsOn ?? [])],
    };
    const path = `${this.node.path}/${id}`;
    refuse(path, hostProblems(whole));
    const claims = claimsOf(props);
    refuse(path, [...this.#placeProblems(props), ...claims.flatMap((claim) => this.#claimProblems(claim))]);
    for (const { value } of claims) this.#holders.set(value, id);
    return new PreservedHost(this, id, whole);
  }

  /** Both scopes, for `dependsOn` of what needs them. */
  get all(): ITerraformDependable[] {
    return [this.staticScope, this.dynamicScope];
  }

  /** The static scope's address in Terraform, so that the subnet itself can stand in `dependsOn`. */
  get fqn(): string {
    return this.staticScope.fqn;
  }

  #placeProblems({ ipAddress }: ProtectedHostProps): readonly PropProblem[] {
    const range = knownRange(this.#props.staticRange);
    const address = ifKnown(ipAddress, parseIpv4);
    if (range === null || address === null || holds(range, ipv4ToNumber(address))) return [];
    const text = `${ipv4FromNumber(range.first)} to ${ipv4FromNumber(range.last)}`;
    return [{ prop: "ipAddress", reason: `${address} does not lie in the static range, ${text}` }];
  }

  #claimProblems({ prop, value }: Claim): readonly PropProblem[] {
    const holder = this.#holders.get(value);
    return holder === undefined ? [] : [{ prop, reason: `${value} is that of the host ${quoted(holder)} already` }];
  }
}

/** A value that no two hosts of a subnet can share, in its one spelling. */
interface Claim {
  readonly prop: keyof ProtectedHostProps;
  readonly value: string;
}

function claimsOf({ hardwareAddress, ipAddress, hostName, aliases = [] }: ProtectedHostProps): readonly Claim[] {
  const claims = [
    { prop: "hardwareAddress", value: ifKnown(hardwareAddress, parseMac) },
    { prop: "ipAddress", value: ifKnown(ipAddress, parseIpv4) },
    { prop: "hostName", value: ifKnown(hostName, parseFqdn) },
    ...aliases.map((alias) => ({ prop: "aliases" as const, value: ifKnown(alias, parseFqdn) })),
  ] as const;
  return claims.flatMap(({ prop, value }) => (value === null ? [] : [{ prop, value }]));
}

function ends({ startingAddress, endingAddress }: AddressRange): AddressRange {
  return { startingAddress, endingAddress };
}

function problemsOf({
  name,
  network,
  domainName,
  staticRange,
  dynamicRange,
}: ProtectedSubnetProps): readonly PropProblem[] {
  const spelling = [
    ...(!Token.isUnresolved(name) && name.trim() === "" ? [{ prop: "name", reason: "it is blank" }] : []),
    ...problemWith("network", network, parseSubnet),
    ...problemWith("domainName", domainName, parseFqdn),
    ...rangeProblems("staticRange", staticRange),
    ...rangeProblems("dynamicRange", dynamicRange),
  ];
  if (spelling.length > 0) return spelling;
  const subnet = ifKnown(network, parseSubnet);
  const [fixed, dynamic] = [knownRange(staticRange), knownRange(dynamicRange)];
  return [
    ...(subnet === null || fixed === null ? [] : placeProblems("staticRange", fixed, subnet)),
    ...(subnet === null || dynamic === null ? [] : placeProblems("dynamicRange", dynamic, subnet)),
    ...(fixed !== null && dynamic !== null && fixed.first <= dynamic.last && dynamic.first <= fixed.last
      ? [{ prop: "dynamicRange", reason: "it overlaps the static range" }]
      : []),
  ];
}

/** A network that scopes can serve. @throws InvalidValue */
function parseSubnet(text: string): Network {
  const network = parseNetwork(text);
  if (network.family === 6) throw new InvalidValue("network", text, "the DHCP server serves IPv4 only");
  if (network.prefix > 30) throw new InvalidValue("network", text, "it has no room for hosts");
  return network;
}

function maskOf(network: string): string {
  return ipv4FromNumber(ipv4Mask(parseSubnet(network).prefix));
}
