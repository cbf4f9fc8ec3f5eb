/*
 * What must not compile, each with the mistake it stands for: the type check fails at a line below a `@ts-expect-error` that compiles.
 * Nothing here runs.
 */
import type { TerraformStack } from "cdktf";
import {
  DhcpReservation,
  DhcpScope,
  DnsRecordSet,
  ForwardAndReverseZone,
  normalizeMac,
  PreservedHost,
  ProtectedSubnet,
  recordOrigin,
  reverseName,
  TechnitiumProvider,
} from "../../src/cdktf";

const range = { startingAddress: "192.168.1.10", endingAddress: "192.168.1.99" };
const host = { hardwareAddress: "02:00:00:aa:bb:cc", ipAddress: "192.168.1.10", hostName: "nas" };
const subnet = {
  name: "LAN",
  network: "192.168.1.0/24",
  staticRange: range,
  dynamicRange: range,
  domainName: "lab.test",
};

/** Uses that are mistakes. */
export function mistakes(stack: TerraformStack, lan: ProtectedSubnet, nas: PreservedHost): void {
  // @ts-expect-error: a provider has no argument of that name
  new TechnitiumProvider(stack, "p", { url: "http://127.0.0.1:5380" });
  // @ts-expect-error: a reservation needs a hardware address
  new DhcpReservation(stack, "r", { scope: "LAN", ipAddress: "192.168.1.10" });
  // @ts-expect-error: a lease time is text, `8h`
  new DhcpScope(stack, "s", { ...range, name: "LAN", subnetMask: "255.255.255.0", leaseTime: 8 });
  // @ts-expect-error: values are a list, even if there is one
  new DnsRecordSet(stack, "a", { zone: "lab.test", name: "a.lab.test", type: "A", values: "192.168.1.10" });
  // @ts-expect-error: what the server computes cannot be set
  new DhcpReservation(stack, "c", { ...host, scope: "LAN", aRecord: "nas.lab.test. A 192.168.1.10" });

  // @ts-expect-error: a preserved host has a name of its own, not one that the client tells
  new PreservedHost(stack, "h", { scope: "LAN", hardwareAddress: "02:00:00:aa:bb:cc", ipAddress: "192.168.1.10" });
  // @ts-expect-error: the scope is meant by its name
  new PreservedHost(stack, "h", { ...host, scope: lan.staticScope });
  // @ts-expect-error: whether the A record is kept is not a question here
  new PreservedHost(stack, "h", { ...host, scope: "LAN", preserveDnsOnExpiry: false });
  // @ts-expect-error: the parts of a construct are made once
  nas.reservation = new DhcpReservation(stack, "r", { ...host, scope: "LAN" });

  // @ts-expect-error: a subnet needs both ranges
  new ProtectedSubnet(stack, "l", {
    name: "LAN",
    network: "192.168.1.0/24",
    staticRange: range,
    domainName: "lab.test",
  });
  // @ts-expect-error: a static scope that writes DNS records protects nothing
  new ProtectedSubnet(stack, "l", { ...subnet, dnsUpdates: true });
  // @ts-expect-error: the mask follows from the network
  new ProtectedSubnet(stack, "l", { ...subnet, subnetMask: "255.255.255.0" });
  // @ts-expect-error: the scope of a subnet's host is the subnet's
  lan.addHost("nas", { ...host, scope: "another" });

  // @ts-expect-error: one network, one reverse zone
  new ForwardAndReverseZone(stack, "z", { name: "lab.test", network: ["192.168.1.0/24"] });
  // @ts-expect-error: a reverse zone needs a network
  new ForwardAndReverseZone(stack, "z", { name: "lab.test" });

  // @ts-expect-error: an address is text
  reverseName(192);
  // @ts-expect-error: what a function answers is text, too
  const octets: number = normalizeMac("02:00:00:aa:bb:cc");
  reverseName(String(octets));
  const { owner } = recordOrigin("nas.lab.test", "A", "");
  reverseName(owner);
  // @ts-expect-error: what it answers has the attributes of the function, and no others
  const { lease } = recordOrigin("nas.lab.test", "A", "");
  reverseName(String(lease));
}
