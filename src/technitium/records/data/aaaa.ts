import type { AaaaData } from "../../../dns/record/aaaa";
import { parseIpv6 } from "../../../dns/ipv6";
import { parsed } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/** contract/dns/30 */
export const aaaa = dataCodec<AaaaData>(
  (rData) => ({ type: "AAAA", address: parsed(rData, "ipAddress", parseIpv6) }),
  ({ address }) => ({ ipAddress: address }),
);
