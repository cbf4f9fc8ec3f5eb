import { ipv4FromNumber, ipv4ToNumber, parseIpv4 } from "../../dns/ipv4";
import type { Config, ProblemAt } from "../../terraform";
import { isUnknown } from "../../terraform";
import type { ScopeSummary } from "../../technitium";
import type { scopeSchema } from "./schema";

type ScopeConfig = Config<typeof scopeSchema>;
type ScopeProblem = ProblemAt<keyof typeof scopeSchema>;

/** A stretch of addresses, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Options that the server fills in itself and never sends from `generic_options` (contract/dhcp/09, and its option code list). */
const optionsOfTheServer = new Set([1, 3, 6, 12, 15, 42, 44, 119, 121, 138, 150]);

/** Lists longer than this can never be saved, and take the scope with them (contract/dhcp/19). */
const LONGEST_LIST = 255;
/** 255 DNS servers are misread as `use_this_dns_server`, and the scope is gone at the next start (contract/dhcp/21). */
const MOST_DNS_SERVERS = 254;

const lists = [
  "domainSearchList",
  "dnsServers",
  "winsServers",
  "ntpServers",
  "ntpServerDomainNames",
  "staticRoutes",
  "vendorInfo",
  "capwapAcIpAddresses",
  "tftpServerAddresses",
  "genericOptions",
  "exclusions",
] as const;

/** Everything that is wrong with a scope as it is written: what the server would refuse, and what it would take and then lose. */
export function scopeProblems(config: ScopeConfig): readonly ScopeProblem[] {
  return [
    ...rangeProblems(config),
    ...exclusionProblems(config),
    ...optionProblems(config),
    ...lengthProblems(config),
    ...dnsServerProblems(config),
    ...nameProblems(config),
  ];
}

/** The other scopes that the range of this one would overlap, an enclosing range included. */
export function overlapping(range: Range, others: readonly ScopeSummary[]): readonly ScopeSummary[] {
  return others.filter(
    ({ startingAddress, endingAddress }) =>
      ipv4ToNumber(startingAddress) <= range.last && ipv4ToNumber(endingAddress) >= range.first,
  );
}

/** The range of a scope, if it is known and one. */
export function rangeOf(config: Pick<ScopeConfig, "startingAddress" | "endingAddress">): Range | null {
  const { startingAddress, endingAddress } = config;
  if (isUnknown(startingAddress) || isUnknown(endingAddress)) return null;
  return { first: ipv4ToNumber(parseIpv4(startingAddress)), last: ipv4ToNumber(parseIpv4(endingAddress)) };
}

function rangeProblems(config: ScopeConfig): readonly ScopeProblem[] {
  const problems: ScopeProblem[] = [];
  const range = rangeOf(config);
  if (range !== null && range.first >= range.last) {
    problems.push({ path: "endingAddress", message: "the ending address must come after the starting address" });
  }
  if (isUnknown(config.subnetMask)) return problems;
  const mask = ipv4ToNumber(parseIpv4(config.subnetMask));
  if (mask === 0 || !isContiguous(mask)) {
    return [
      ...problems,
      { path: "subnetMask", message: `${config.subnetMask} is no mask: its ones must come before its zeros` },
    ];
  }
  if (range === null) return problems;
  const network = (range.first & mask) >>> 0;
  const broadcast = (network | ~mask) >>> 0;
  if (range.first === network) {
    problems.push({
      path: "startingAddress",
      message: `${ipv4FromNumber(network)} is the network's own address and cannot be handed out`,
    });
  }
  if (range.last === broadcast) {
    problems.push({
      path: "endingAddress",
      message: `${ipv4FromNumber(broadcast)} is the network's broadcast address and cannot be handed out`,
    });
  }
  if (range.last > broadcast) {
    problems.push({
      path: "endingAddress",
      message: `the range leaves the network ${ipv4FromNumber(network)}, whose last address is ${ipv4FromNumber(broadcast - 1)}`,
    });
  }
  return problems;
}

function exclusionProblems({ exclusions, ...config }: ScopeConfig): readonly ScopeProblem[] {
  if (exclusions === null || isUnknown(exclusions)) return [];
  const range = rangeOf(config);
  return exclusions.flatMap((exclusion) => {
    if (isUnknown(exclusion)) return [];
    const excluded = rangeOf(exclusion);
    if (excluded === null) return [];
    const text = `${ipv4FromNumber(excluded.first)} to ${ipv4FromNumber(excluded.last)}`;
    const problems: ScopeProblem[] = [];
    if (excluded.first > excluded.last)
      problems.push({ path: "exclusions", message: `${text}: the ending address comes before the starting address` });
    if (range !== null && (excluded.first < range.first || excluded.last > range.last)) {
      problems.push({ path: "exclusions", message: `${text} does not lie in the scope's range` });
    }
    return problems;
  });
}

function optionProblems({ genericOptions, vendorInfo }: ScopeConfig): readonly ScopeProblem[] {
  const problems: ScopeProblem[] = [];
  const codes = knownMembers(genericOptions, "code");
  for (const code of codes) {
    if (typeof code === "number" && optionsOfTheServer.has(code)) {
      problems.push({
        path: "genericOptions",
        message: `option ${code} has a setting of its own: the server never sends it from generic_options`,
      });
    }
  }
  for (const identifier of repeated(knownMembers(vendorInfo, "identifier"))) {
    problems.push({ path: "vendorInfo", message: `the identifier ${JSON.stringify(identifier)} stands there twice` });
  }
  for (const identifier of knownMembers(vendorInfo, "identifier")) {
    if (typeof identifier === "string" && identifier.includes("|")) {
      problems.push({ path: "vendorInfo", message: `an identifier cannot hold a "|": ${JSON.stringify(identifier)}` });
    }
  }
  return problems;
}

function lengthProblems(config: ScopeConfig): readonly ScopeProblem[] {
  return lists.flatMap((path) => {
    const list = config[path];
    if (list === null || isUnknown(list)) return [];
    const most = path === "dnsServers" ? MOST_DNS_SERVERS : LONGEST_LIST;
    return list.length <= most
      ? []
      : [{ path, message: `it has ${list.length} entries, the server can store ${most}` }];
  });
}

function dnsServerProblems({ useThisDnsServer, dnsServers }: ScopeConfig): readonly ScopeProblem[] {
  return useThisDnsServer === true && dnsServers !== null
    ? [
        {
          path: "dnsServers",
          message: "leave dns_servers out where use_this_dns_server is true: the server would ignore it",
        },
      ]
    : [];
}

/** Lists of names are written with commas in between. */
function nameProblems(config: ScopeConfig): readonly ScopeProblem[] {
  return (["domainSearchList", "ntpServerDomainNames"] as const).flatMap((path) => {
    const names = config[path];
    if (names === null || isUnknown(names)) return [];
    const odd = names.filter((name): name is string => !isUnknown(name) && name.includes(","));
    return odd.map((name) => ({ path, message: `the server would take ${JSON.stringify(name)} for several names` }));
  });
}

function knownMembers(list: unknown, member: string): readonly unknown[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((entry: unknown) =>
      typeof entry === "object" && entry !== null ? (Reflect.get(entry, member) as unknown) : undefined,
    )
    .filter((value) => typeof value === "string" || typeof value === "number");
}

function repeated(values: readonly unknown[]): readonly unknown[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function isContiguous(mask: number): boolean {
  const inverted = ~mask >>> 0;
  return (inverted & (inverted + 1)) === 0;
}
