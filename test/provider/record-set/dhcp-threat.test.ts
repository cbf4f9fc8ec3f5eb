import { parseIpv4 } from "../../../src/dns/ipv4";
import { parseFqdn } from "../../../src/dns/name";
import { threatIndex } from "../../../src/provider/record-set/dhcp-threat";
import type { Lease, Reservation, Scope } from "../../../src/technitium";

const lan = { name: "Lab", enabled: true, dnsUpdates: true, domainName: parseFqdn("lab.test") };
const scope = (reservations: readonly Partial<Reservation>[], more: Partial<Scope> = {}): Scope =>
  ({ ...lan, reservations, ...more }) as Scope;
const reserved = (hostName: string | null, address = "10.77.0.50"): Partial<Reservation> => ({
  hostName,
  address: parseIpv4(address),
});
const leased = (hostName: string | null, address = "10.77.0.50"): Lease =>
  ({ scope: "Lab", hostName, address: parseIpv4(address) }) as Lease;

const ask = (
  name: string,
  type: "A" | "PTR",
  address: string,
  scopes: readonly Scope[],
  leases: readonly Lease[] = [],
) => threatIndex(scopes, leases)({ name: parseFqdn(name), type }, new Set([parseIpv4(address)]));

describe("an A record is under threat", () => {
  it.each<[string, readonly Scope[], readonly Lease[]]>([
    ["by a reservation of its name and address", [scope([reserved("nas")])], []],
    [
      "by a reservation of its name with another address, which takes the whole name",
      [scope([reserved("NAS", "10.77.0.60")])],
      [],
    ],
    ["by a reservation without a name, of its address, in a scope of its domain", [scope([reserved(null)])], []],
    ["by the lease of its name and address", [scope([])], [leased("nas.lab.test")]],
  ])("%s", (_who, scopes, leases) => {
    expect(ask("nas.lab.test", "A", "10.77.0.50", scopes, leases)).toMatchObject({ scope: "Lab" });
  });
});

describe("an A record is safe", () => {
  it.each<[string, readonly Scope[], readonly Lease[]]>([
    [
      "where the scope does not update DNS",
      [scope([reserved("nas")], { dnsUpdates: false })],
      [leased("nas.lab.test")],
    ],
    ["where the scope is off", [scope([reserved("nas")], { enabled: false })], []],
    ["where the scope has no domain", [scope([reserved("nas")], { domainName: null })], []],
    ["from other names", [scope([reserved("printer")])], [leased("phone.lab.test")]],
    ["from a lease of its name with another address", [scope([])], [leased("nas.lab.test", "10.77.0.60")]],
    ["from a reservation whose name makes no domain name", [scope([reserved("nas.")])], []],
  ])("%s", (_why, scopes, leases) => {
    expect(ask("nas.lab.test", "A", "10.77.0.50", scopes, leases)).toBeNull();
  });
});

it("a PTR record is under threat of any client with its address, whatever the name is", () => {
  const reverse = "50.0.77.10.in-addr.arpa";
  expect(ask(reverse, "PTR", "1.2.3.4", [scope([reserved("other")])])).toMatchObject({ isReserved: true });
  expect(ask(reverse, "PTR", "1.2.3.4", [scope([])], [leased("x.lab.test")])).toMatchObject({ isReserved: false });
  expect(ask(reverse, "PTR", "1.2.3.4", [scope([reserved("other", "10.77.0.51")])])).toBeNull();
});
