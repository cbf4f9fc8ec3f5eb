import type { PtrData } from "../../../dns/record/ptr";
import { fqdnFromServer } from "../../../dns/name";
import { parsed } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec } from "./codec";

/** contract/dns/33 */
export const ptr = dataCodec<PtrData>(
  (rData) => ({ type: "PTR", target: parsed(rData, "ptrName", fqdnFromServer) }),
  ({ target }) => ({ ptrName: onWire(target) }),
);
