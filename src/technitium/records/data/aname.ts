import type { AnameData } from "../../../dns/record/aname";
import { fqdnFromServer } from "../../../dns/name";
import { parsed } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec } from "./codec";

/** contract/dns/38 */
export const aname = dataCodec<AnameData>(
  (rData) => ({ type: "ANAME", target: parsed(rData, "aname", fqdnFromServer) }),
  ({ target }) => ({ aname: onWire(target) }),
  () => "newAName",
);
