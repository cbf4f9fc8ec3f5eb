import type { RecordKind } from "./kind";

/** NS (RFC 1035 3.3.11). */
export interface NameServerData {
  readonly type: "NS";
  readonly target: string;
}

/** NS records. */
export const nameServer: RecordKind<NameServerData> = {
  key(data) {
    return data.target.toLowerCase();
  },
  json(data) {
    return { nameServer: data.target };
  },
};
