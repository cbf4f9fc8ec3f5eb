import type { CaaData } from "../../../dns/record/caa";
import { number, text } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/** contract/dns/35 */
export const caa = dataCodec<CaaData>(
  (rData) => ({
    type: "CAA",
    flags: number(rData, "flags"),
    tag: text(rData, "tag").toLowerCase(),
    value: text(rData, "value"),
  }),
  ({ flags, tag, value }) => ({ flags, tag, value }),
);
