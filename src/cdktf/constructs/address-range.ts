import { quoted } from "../../dns/invalid-value";
import { ipv4FromNumber, ipv4ToNumber, parseIpv4 } from "../../dns/ipv4";
import { ipv4Mask, type Network } from "../../dns/network";
import type { PropProblem } from "./invalid-props";
import { ifKnown, problemWith } from "./known-value";

/** A stretch of IPv4 addresses, both ends included. */
export interface AddressRange {
  /** The first address. */
  readonly startingAddress: string;
  /** The last address. */
  readonly endingAddress: string;
}

/** A range whose ends are known, as numbers. */
export interface KnownRange {
  readonly first: number;
  readonly last: number;
}

/** The range as numbers; `null` unless both ends are known. */
export function knownRange({ startingAddress, endingAddress }: AddressRange): KnownRange | null {
  const first = ifKnown(startingAddress, parseIpv4);
  const last = ifKnown(endingAddress, parseIpv4);
  return first === null || last === null ? null : { first: ipv4ToNumber(first), last: ipv4ToNumber(last) };
}

/** Whether an address lies in a range. */
export function holds({ first, last }: KnownRange, address: number): boolean {
  return address >= first && address <= last;
}

/** What is wrong with the spelling of a range's ends, or with their order. */
export function rangeProblems(prop: string, range: AddressRange): readonly PropProblem[] {
  const spelling = [
    ...problemWith(`${prop}.startingAddress`, range.startingAddress, parseIpv4),
    ...problemWith(`${prop}.endingAddress`, range.endingAddress, parseIpv4),
  ];
  if (spelling.length > 0) return spelling;
  const known = knownRange(range);
  if (known === null || known.first < known.last) return [];
  return [{ prop, reason: "the ending address must come after the starting address" }];
}

/** Why a range cannot be handed out in a network. */
export function placeProblems(prop: string, range: KnownRange, network: Network): readonly PropProblem[] {
  const { first, last } = usableAddresses(network);
  if (range.first >= first && range.last <= last) return [];
  const usable = `${ipv4FromNumber(first)} to ${ipv4FromNumber(last)}`;
  const text = quoted(`${ipv4FromNumber(range.first)} to ${ipv4FromNumber(range.last)}`);
  return [{ prop, reason: `${text} leaves the network, whose hosts have ${usable}` }];
}

/** The addresses of a network that hosts can have: all but the network's own and the broadcast address. */
function usableAddresses({ address, prefix }: Network): KnownRange {
  const start = ipv4ToNumber(parseIpv4(address));
  const broadcast = (start | ~ipv4Mask(prefix)) >>> 0;
  return { first: start + 1, last: broadcast - 1 };
}
