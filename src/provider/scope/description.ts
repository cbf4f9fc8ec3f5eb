import { printDuration } from "../../dns/duration";
import { bool, computed, int, listOf, object, string } from "../../terraform";
import type { Scope } from "../../technitium";
import { readServerHostName } from "../reservation/host-name";

const range = object({
  startingAddress: computed(string, { description: "The first address." }),
  endingAddress: computed(string, { description: "The last address." }),
});

const staticRoute = object({
  destination: computed(string, { description: "The network the route leads to." }),
  subnetMask: computed(string, { description: "That network's mask." }),
  router: computed(string, { description: "The way there." }),
});

const vendorInfo = object({
  identifier: computed(string, { description: "The vendor class (option 60); empty for all." }),
  information: computed(string, { description: "The vendor's options in hexadecimal (option 43)." }),
});

const genericOption = object({
  code: computed(int, { description: "The option's number." }),
  value: computed(string, { description: "Its octets in hexadecimal." }),
});

const reservation = object({
  hardwareAddress: computed(string, { description: "The client's hardware address." }),
  ipAddress: computed(string, { description: "The address that is kept for it." }),
  hostName: computed(string, { nullable: true, description: "The client's name without the domain." }),
  comments: computed(string, { nullable: true, description: "The remark." }),
  dnsShield: computed(bool, { description: "Whether the DHCP server is kept from the client's records." }),
});

const text = (description: string) => computed(string, { description });
const maybe = (description: string) => computed(string, { nullable: true, description });
const flag = (description: string) => computed(bool, { description });
const number = (description: string) => computed(int, { description });
const texts = (description: string) => computed(listOf(string), { description });

/** What the data sources tell of a scope beside its name. */
export const scopeAttributes = {
  enabled: flag("Whether it serves clients."),
  startingAddress: text("The first address of the range."),
  endingAddress: text("The last address of the range."),
  subnetMask: text("The mask of the network."),
  networkAddress: text("The network."),
  broadcastAddress: text("The network's broadcast address."),
  interfaceAddress: maybe("The server's address on the network; `0.0.0.0` while it can serve relays only."),
  leaseTime: text("How long a lease lasts."),
  offerDelayTime: number("Milliseconds before an offer."),
  pingCheckEnabled: flag("Whether addresses are pinged before they are offered."),
  pingCheckTimeout: number("Milliseconds to wait for the answer to a ping."),
  pingCheckRetries: number("How often to ping."),
  domainName: maybe("The domain of the clients."),
  domainSearchList: texts("The domains that clients search."),
  dnsUpdates: flag("Whether the DHCP server writes and deletes DNS records for leases."),
  dnsOverwriteForDynamicLease: flag("Whether a dynamic lease may take a name that has another address."),
  dnsTtl: number("The TTL of the records the DHCP server writes, in seconds."),
  serverAddress: maybe("The boot server."),
  serverHostName: maybe("The boot server's name."),
  bootFileName: maybe("The boot file."),
  routerAddress: maybe("The clients' router."),
  useThisDnsServer: flag("Whether clients are told to ask this server."),
  dnsServers: texts("The clients' DNS servers."),
  winsServers: texts("The clients' WINS servers."),
  ntpServers: texts("The clients' time servers."),
  ntpServerDomainNames: texts("Time servers by name."),
  staticRoutes: computed(listOf(staticRoute), { description: "Routes for the clients." }),
  vendorInfo: computed(listOf(vendorInfo), { description: "Vendor options." }),
  capwapAcIpAddresses: texts("Controllers of wireless access points."),
  tftpServerAddresses: texts("TFTP servers."),
  genericOptions: computed(listOf(genericOption), { description: "Other options." }),
  exclusions: computed(listOf(range), { description: "Parts of the range that are not handed out." }),
  reservations: computed(listOf(reservation), { description: "The reservations." }),
  allowOnlyReservedLeases: flag("Whether only clients with a reservation are served."),
  blockLocallyAdministeredMacAddresses: flag("Whether made-up hardware addresses are refused."),
  ignoreClientIdentifierOption: flag("Whether clients are known by their hardware address alone."),
};

/** A scope as the data sources tell it. */
export function describeScope({ reservations, leaseTime, dnsOverwriteForDynamicLease, ...scope }: Scope) {
  return {
    ...scope,
    leaseTime: printDuration(leaseTime),
    dnsOverwriteForDynamicLease: dnsOverwriteForDynamicLease ?? false,
    reservations: reservations.map(({ hardwareAddress, address, hostName, comments }) => ({
      hardwareAddress,
      ipAddress: address,
      comments,
      ...readServerHostName(hostName),
    })),
  };
}
