import { fqdnFromServer } from "../../../dns/name";
import type { SrvData } from "../../../dns/record/srv";
import { number, parsed } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec } from "./codec";

/** contract/dns/33 */
export const srv = dataCodec<SrvData>(
  (rData) => ({
    type: "SRV",
    priority: number(rData, "priority"),
    weight: number(rData, "weight"),
    port: number(rData, "port"),
    target: parsed(rData, "target", fqdnFromServer),
  }),
  ({ priority, weight, port, target }) => ({ priority, weight, port, target: onWire(target) }),
);
