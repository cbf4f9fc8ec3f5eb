import type { RecordKind } from "./kind";

/** A (RFC 1035 3.4.1) and AAAA (RFC 3596 2): one address in its canonical text. */
export interface AddressData {
  readonly type: "A" | "AAAA";
  readonly address: string;
}

/** A and AAAA records. */
export const address: RecordKind<AddressData> = {
  key(data) {
    return data.address;
  },
  json(data) {
    return { ipAddress: data.address };
  },
};
