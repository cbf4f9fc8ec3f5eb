import type { AData } from "../../../dns/record/a";
import { parseIpv4 } from "../../../dns/ipv4";
import { parsed } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/** contract/dns/30 */
export const a = dataCodec<AData>(
  (rData) => ({ type: "A", address: parsed(rData, "ipAddress", parseIpv4) }),
  ({ address }) => ({ ipAddress: address }),
);
