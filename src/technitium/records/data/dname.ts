import type { DnameData } from "../../../dns/record/dname";
import { fqdnFromServer } from "../../../dns/name";
import { parsed } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec, sameName } from "./codec";

/** contract/dns/31 */
export const dname = dataCodec<DnameData>(
  (rData) => ({ type: "DNAME", target: parsed(rData, "dname", fqdnFromServer) }),
  ({ target }) => ({ dname: onWire(target) }),
  sameName,
);
