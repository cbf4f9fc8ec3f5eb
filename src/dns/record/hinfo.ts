import { characterString } from "./field";
import { fieldsInOrder } from "./record-type";

/** Machine and system of a host (RFC 1035 3.3.2). The server can add such a record but neither change nor delete it (contract/dns/39). */
export interface HinfoData {
  readonly type: "HINFO";
  readonly cpu: string;
  readonly os: string;
}

/** Written as `"PC" "LINUX"`. */
export const hinfo = fieldsInOrder<HinfoData>("HINFO", 13, { cpu: characterString, os: characterString });
