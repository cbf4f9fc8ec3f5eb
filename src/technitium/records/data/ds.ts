import type { DsData } from "../../../dns/record/ds";
import { number, text } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/** contract/dns/36: the server answers words with their numbers beside them, and takes numbers. */
export const ds = dataCodec<DsData>(
  (rData) => ({
    type: "DS",
    keyTag: number(rData, "keyTag"),
    algorithm: number(rData, "algorithmNumber"),
    digestType: number(rData, "digestTypeNumber"),
    digest: text(rData, "digest").toUpperCase(),
  }),
  ({ keyTag, algorithm, digestType, digest }) => ({ keyTag, algorithm, digestType, digest }),
);
