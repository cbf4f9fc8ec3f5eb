import { reverseZone } from "../../dns/reverse-name";
import { defineFunction, string } from "../../terraform";
import { parseArgument } from "./parse-argument";

/** `provider::technitium::reverse_zone("192.168.1.0/24")` → `1.168.192.in-addr.arpa`. */
export const reverseZoneFunction = defineFunction({
  name: "reverse_zone",
  summary: "The name of the reverse zone of a network.",
  description:
    "Answers the name of the zone that holds the PTR records of a network in CIDR form, without a trailing dot. The network ends at a " +
    "whole octet (IPv4) or a whole hexadecimal digit (IPv6), as zones do.",
  parameters: { network: { type: string, description: "A network in CIDR form, e.g. `192.168.1.0/24`." } },
  returns: string,
  call: ({ network }) => parseArgument("network", network, reverseZone),
});
