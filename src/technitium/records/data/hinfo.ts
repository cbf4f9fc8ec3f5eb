import { parseRecordData } from "../../../dns/record";
import type { HinfoData } from "../../../dns/record/hinfo";
import { TechnitiumError } from "../../error";
import { parsed } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/**
 * contract/dns/39: the server shows it in presentation form. It would take one as octets, and could then neither change nor
 * delete it, so none is written.
 */
export const hinfo = dataCodec<HinfoData>(
  (rData) => parsed(rData, "data", (text) => parseRecordData("HINFO", text)),
  () => {
    throw new TechnitiumError(
      { code: "unsupported", landed: "no", call: "zones/records/add", object: "HINFO" },
      "the server could neither change nor delete this record again",
    );
  },
);
