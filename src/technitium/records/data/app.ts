import type { AppData } from "../record";
import { text } from "../../transport/reply-fields";
import { dataCodec, sameName } from "./codec";

/** contract/dns/38 */
export const app = dataCodec<AppData>(
  (rData) => ({
    type: "APP",
    appName: text(rData, "appName"),
    classPath: text(rData, "classPath"),
    recordData: text(rData, "data"),
  }),
  ({ appName, classPath, recordData }) => ({ appName, classPath, recordData }),
  sameName,
);
