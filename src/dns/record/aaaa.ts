import { type Ipv6, parseIpv6 } from "../ipv6";
import { plainText } from "./field";
import { fieldsInOrder } from "./record-type";

/** The IPv6 address of a host (RFC 3596). */
export interface AaaaData {
  readonly type: "AAAA";
  readonly address: Ipv6;
}

/** Written as `2001:db8::1`. */
export const aaaa = fieldsInOrder<AaaaData>("AAAA", 28, {
  address: { parse: (token) => parseIpv6(plainText(token)), print: (address) => address },
});
