import { bool, computed, derivedFrom, int, listOf, object, optional, required, setOf, string } from "../../terraform";
import { preservedRecordKind } from "../preservation/preserved-record";
import { domainName, hexOctets, ipv4Address, leaseTime, ttl } from "../kind";

const within = (least: number, most: number) => (value: number) =>
  value >= least && value <= most ? null : `it is ${least} to ${most}`;

const bytes = (most: number) => (text: string) => {
  const length = Buffer.byteLength(text, "utf8");
  return length <= most ? null : `it has ${length} bytes in UTF-8, the server can store ${most}`;
};

const exclusion = object({
  startingAddress: required(ipv4Address, { description: "The first address that is not handed out." }),
  endingAddress: required(ipv4Address, { description: "The last one." }),
});

const staticRoute = object({
  destination: required(ipv4Address, { description: "The network the route leads to." }),
  subnetMask: required(ipv4Address, { description: "That network's mask." }),
  router: required(ipv4Address, { description: "The way there." }),
});

const vendorInfo = object({
  identifier: required(string, {
    description:
      'The vendor class of the clients that get it (option 60), or `substring(vendor-class-identifier,0,9)=="PXEClient"`; empty for all.',
    validate: bytes(255),
  }),
  information: required(hexOctets, {
    description: "The vendor's options (option 43) in hexadecimal: `06:01:03` or `060103`.",
  }),
});

const genericOption = object({
  code: required(int, { description: "The option's number.", validate: within(1, 254) }),
  value: required(hexOctets, { description: "Its octets in hexadecimal: `62:6F` or `626F`." }),
});

const addresses = (description: string) => optional(listOf(ipv4Address), { description });

/** The attributes of `technitium_dhcp_scope`: every parameter of the server's `scopes/set`, with the server's defaults. */
export const scopeSchema = {
  name: required(string, {
    description: "The scope's name. Changing it renames the scope in place.",
    validate: [
      (name) => (/[/\0]/.test(name) || name.trim() === "" ? "a scope's name is not blank and holds no slash" : null),
      bytes(249),
    ],
  }),
  enabled: optional(bool, { default: true, description: "Whether the scope serves clients." }),
  startingAddress: required(ipv4Address, { description: "The first address of the range." }),
  endingAddress: required(ipv4Address, { description: "The last address of the range." }),
  subnetMask: required(ipv4Address, { description: "The mask of the network the range lies in." }),
  leaseTime: optional(leaseTime, { default: "1d", description: "How long a lease lasts: `1d`, `8h`, `90m`." }),
  offerDelayTime: optional(int, {
    default: 0,
    description: "Milliseconds to wait before an offer, so that another server can come first.",
    validate: within(0, 65_535),
  }),
  pingCheckEnabled: optional(bool, { default: false, description: "Ping an address before it is offered." }),
  pingCheckTimeout: optional(int, {
    default: 1000,
    description: "Milliseconds to wait for the answer to a ping.",
    validate: within(0, 65_535),
  }),
  pingCheckRetries: optional(int, { default: 2, description: "How often to ping.", validate: within(0, 255) }),
  domainName: optional(domainName, {
    description: "The domain of the clients (option 15). Without one the server writes no DNS records for leases.",
  }),
  domainSearchList: optional(listOf(domainName), { description: "The domains that clients search (option 119)." }),
  dnsUpdates: optional(bool, {
    default: true,
    description: "Whether the DHCP server writes and deletes DNS records for leases. Off, it cannot touch any name.",
  }),
  dnsOverwriteForDynamicLease: optional(bool, {
    default: false,
    description: "Whether a dynamic lease may take a name whose record has another address (server 14.3 and later).",
  }),
  dnsTtl: optional(ttl, { default: "900", description: "The TTL of the records the DHCP server writes." }),
  serverAddress: optional(ipv4Address, { description: "The boot server (next server, siaddr)." }),
  serverHostName: optional(string, { description: "The boot server's name (option 66).", validate: bytes(63) }),
  bootFileName: optional(string, { description: "The boot file (option 67).", validate: bytes(127) }),
  routerAddress: optional(ipv4Address, { description: "The clients' router (option 3)." }),
  useThisDnsServer: optional(bool, {
    default: false,
    description: "Tell clients to ask this server; `dns_servers` must then be left out.",
  }),
  dnsServers: addresses("The clients' DNS servers, the preferred one first (option 6)."),
  winsServers: addresses("The clients' WINS servers (option 44)."),
  ntpServers: addresses("The clients' time servers (option 42)."),
  ntpServerDomainNames: optional(listOf(domainName), {
    description: "Time servers by name; the server looks their addresses up for option 42.",
  }),
  staticRoutes: optional(setOf(staticRoute), { description: "Routes for the clients (option 121)." }),
  vendorInfo: optional(setOf(vendorInfo), { description: "Vendor options (option 43), by the clients' vendor class." }),
  capwapAcIpAddresses: addresses("Controllers of wireless access points (option 138)."),
  tftpServerAddresses: addresses("TFTP servers (option 150)."),
  genericOptions: optional(setOf(genericOption), {
    description: "Options the server has no setting for. A client gets those it asks for.",
  }),
  exclusions: optional(setOf(exclusion), {
    description: "Parts of the range that are not handed out to anybody without a reservation.",
  }),
  allowOnlyReservedLeases: optional(bool, {
    default: false,
    description: "Serve only clients that have a reservation.",
  }),
  blockLocallyAdministeredMacAddresses: optional(bool, {
    default: false,
    description: "Serve no client whose hardware address is made up (the locally administered bit is set).",
  }),
  ignoreClientIdentifierOption: optional(bool, {
    default: true,
    description:
      "Know clients by their hardware address alone. Changing it on a living scope makes the server see every client as new once.",
  }),
  preserveDnsOnExpiry: optional(bool, {
    default: false,
    description:
      "Remember the A records of the range, whether the DHCP server or a person made them, and put back those that vanish with a lease: the DHCP " +
      "server's as they were, a person's with its own comment and TTL. Records that a resource of a provider manages are left to it.",
  }),
  preservePtrOnExpiry: optional(bool, {
    default: derivedFrom({ preserveDnsOnExpiry: bool }, ({ preserveDnsOnExpiry }) => preserveDnsOnExpiry ?? false),
    description: "The same for PTR records. Default: as `preserve_dns_on_expiry`.",
  }),
  preservedRecords: computed(setOf(preservedRecordKind), {
    description:
      "The records that are remembered. One is forgotten when its address is leased to somebody else, its name points elsewhere, or a person " +
      "deletes it while its lease is alive. What came and went between two applies is not known here: apply regularly, or refresh.",
  }),
  forceDestroy: optional(bool, {
    default: false,
    description: "Destroy the scope although it still holds reservations.",
  }),
  networkAddress: computed(string, {
    description: "The network the range lies in.",
    keepPrior: { changesWith: ["startingAddress", "subnetMask"] },
  }),
  broadcastAddress: computed(string, {
    description: "That network's broadcast address.",
    keepPrior: { changesWith: ["startingAddress", "subnetMask"] },
  }),
  interfaceAddress: computed(string, {
    nullable: true,
    description: "The server's address on that network; `0.0.0.0` while it can serve relays only.",
    keepPrior: { changesWith: ["startingAddress", "subnetMask", "enabled"] },
  }),
};
