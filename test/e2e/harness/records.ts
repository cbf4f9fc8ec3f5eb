import type { Sandbox } from "../../../src/sandbox/sandbox";

/** A record as the sandbox's API lists it. */
export interface ListedRecord {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly disabled: boolean;
  readonly comments?: string;
  readonly expiryTtl?: number;
  readonly rData: Readonly<Record<string, unknown>>;
}

/** All records of a zone but its SOA and NS at the apex, as the server lists them. */
export function recordsIn(sandbox: Sandbox, zone: string): readonly ListedRecord[] {
  const { records } = sandbox.ask("zones/records/get", { domain: zone, zone, listZone: "true" });
  return (records as unknown as readonly ListedRecord[]).filter(
    ({ name, type }) => name !== zone || (type !== "SOA" && type !== "NS"),
  );
}

/** The records at one name and of one type. */
export function recordsAt(sandbox: Sandbox, zone: string, name: string, type: string): readonly ListedRecord[] {
  return recordsIn(sandbox, zone).filter((record) => record.name === name && record.type === type);
}
