import type { NsData } from "../../../dns/record/ns";
import { fqdnFromServer } from "../../../dns/name";
import { parsed } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec } from "./codec";

/** contract/dns/32 */
export const ns = dataCodec<NsData>(
  (rData) => ({ type: "NS", nameServer: parsed(rData, "nameServer", fqdnFromServer) }),
  ({ nameServer }) => ({ nameServer: onWire(nameServer) }),
);
