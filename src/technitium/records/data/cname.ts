import type { CnameData } from "../../../dns/record/cname";
import { fqdnFromServer } from "../../../dns/name";
import { parsed } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec, sameName } from "./codec";

/** contract/dns/31 */
export const cname = dataCodec<CnameData>(
  (rData) => ({ type: "CNAME", target: parsed(rData, "cname", fqdnFromServer) }),
  ({ target }) => ({ cname: onWire(target) }),
  sameName,
);
