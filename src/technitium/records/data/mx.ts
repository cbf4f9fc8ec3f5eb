import { fqdnFromServer } from "../../../dns/name";
import type { MxData } from "../../../dns/record/mx";
import { number, parsed } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec } from "./codec";

/** contract/dns/33 */
export const mx = dataCodec<MxData>(
  (rData) => ({
    type: "MX",
    preference: number(rData, "preference"),
    exchange: parsed(rData, "exchange", fqdnFromServer),
  }),
  ({ preference, exchange }) => ({ preference, exchange: onWire(exchange) }),
);
