import { reverseZone } from "../../dns/reverse-name";
import { bool, optional, refine, string } from "../../terraform";
import { domainName } from "../kind";

const network = refine(string, { noun: "a network", normalise: reverseZone });

/** The attributes of `technitium_dns_zone`. */
export const zoneSchema = {
  name: optional(domainName, {
    computed: true,
    replace: true,
    description: "The zone's name. Give it, or `network` for a reverse zone.",
    keepPrior: { changesWith: ["network"] },
  }),
  network: optional(network, {
    replace: true,
    description:
      "The network of a reverse zone in CIDR form, `192.168.1.0/24` or `2001:db8::/32`: whole octets for IPv4, whole hexadecimal digits for IPv6.",
  }),
  type: optional(string, {
    default: "Primary",
    replace: true,
    description: "The zone's type: `Primary`.",
    validate: (type) => (type === "Primary" ? null : "type is Primary"),
  }),
  disabled: optional(bool, { default: false, description: "Keep the zone without answering for it." }),
  forceDestroy: optional(bool, {
    default: false,
    description: "Destroy the zone although it still holds records that this configuration did not make.",
  }),
};
