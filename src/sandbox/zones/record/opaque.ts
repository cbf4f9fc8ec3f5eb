import type { RecordKind } from "./kind";
import { sentBytes, writtenBytes } from "./rdata-bytes";
import { nextText } from "./zone-words";

/** Data of a type that the server has no form for: bytes in hex (RFC 3597). */
export interface OpaqueData {
  readonly type: "opaque";
  /** The type as it is shown: `OPENPGPKEY`, `65300`. */
  readonly shownType: string;
  readonly bytes: string;
}

/** The kind of a type without a form. */
export function opaqueKind(shownType: string): RecordKind<OpaqueData> {
  const data = (bytes: string): OpaqueData => ({ type: "opaque", shownType, bytes });
  return {
    key: ({ bytes }) => bytes,
    json: ({ bytes }) => ({ value: (bytes.match(/../g) ?? []).join(":") }),
    read: (parameters) => data(sentBytes(parameters, "rdata")),
    readNew: (parameters, _context, old) =>
      parameters.optional("newRData") === undefined ? old : data(sentBytes(parameters, "newRData")),
    readWanted: (parameters) => data(parameters.optional("rdata") === undefined ? "" : sentBytes(parameters, "rdata")),
    print: ({ bytes }) => ["\\#", bytes.length / 2, ...(bytes === "" ? [] : [bytes])].join(" "),
    parse: (words) => data(writtenBytes(words, nextText(words))),
  };
}
