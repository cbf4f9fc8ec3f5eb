import { parseIpAddress } from "../../dns/ip-address";
import { reverseName } from "../../dns/reverse-name";
import { defineFunction, string } from "../../terraform";
import { parseArgument } from "./parse-argument";

/** `provider::technitium::reverse_name("192.168.1.50")` → `50.1.168.192.in-addr.arpa`. */
export const reverseNameFunction = defineFunction({
  name: "reverse_name",
  summary: "The name of an address in the reverse zones.",
  description:
    "Answers the name under which the PTR record of an IPv4 or IPv6 address lives (RFC 1035 section 3.5, RFC 3596 section 2.5), " +
    "without a trailing dot.",
  parameters: { address: { type: string, description: "An IPv4 or IPv6 address." } },
  returns: string,
  call: ({ address }) => reverseName(parseArgument("address", address, parseIpAddress)),
});
