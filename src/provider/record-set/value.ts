import { printRecordData, recordKey } from "../../dns/record";
import { parseForwarderAddress } from "../forwarder-set/forwarder-address";
import type { StoredData } from "../../technitium";

/**
 * What tells the values of a set apart. FWD records are told apart by protocol and forwarder, as the server does it, and a
 * name has one APP record; all other parts of those can be changed in place.
 */
export function valueKey(data: StoredData): string {
  switch (data.type) {
    case "FWD":
      return `FWD ${data.protocol} ${sameForwarder(data.forwarder)}`;
    case "APP":
      return "APP";
    case "opaque":
      return `${data.serverType} ${JSON.stringify(data.rData)}`;
    default:
      return recordKey(data);
  }
}

/** One text for all spellings of a forwarder; what the server has and we cannot read is left as it is. */
function sameForwarder(text: string): string {
  try {
    return parseForwarderAddress(text);
  } catch {
    return text.toLowerCase();
  }
}

/** A value as a person reads it, in zone-file form where it has one. */
export function printValue(data: StoredData): string {
  switch (data.type) {
    case "FWD":
      return `${data.protocol} ${data.forwarder}`;
    case "APP":
      return `${data.appName} ${data.classPath}`;
    case "opaque":
      return JSON.stringify(data.rData);
    default:
      return printRecordData(data);
  }
}

/** Whether two values with the same key are the same in every part. */
export function sameValue(one: StoredData, other: StoredData): boolean {
  if (one.type === "FWD" && other.type === "FWD")
    return canonical({ ...one, forwarder: "" }) === canonical({ ...other, forwarder: "" });
  return one.type !== "APP" || canonical(one) === canonical(other);
}

/** The parts in a fixed order, whoever put the object together. The server does not tell an empty text from none. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null) return part;
    const parts = Object.entries(part).filter(([, member]) => member !== null && member !== "");
    return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
