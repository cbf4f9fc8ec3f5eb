import { type Ipv4, parseIpv4 } from "../ipv4";
import { plainText } from "./field";
import { fieldsInOrder } from "./record-type";

/** The IPv4 address of a host (RFC 1035 3.4.1). */
export interface AData {
  readonly type: "A";
  readonly address: Ipv4;
}

/** Written as `192.168.1.50`. */
export const a = fieldsInOrder<AData>("A", 1, {
  address: { parse: (token) => parseIpv4(plainText(token)), print: (address) => address },
});
