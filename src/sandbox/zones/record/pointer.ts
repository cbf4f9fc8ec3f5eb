import type { RecordKind } from "./kind";

/** PTR (RFC 1035 3.3.12). */
export interface PointerData {
  readonly type: "PTR";
  readonly target: string;
}

/** PTR records. */
export const pointer: RecordKind<PointerData> = {
  key(data) {
    return data.target.toLowerCase();
  },
  json(data) {
    return { ptrName: data.target };
  },
};
