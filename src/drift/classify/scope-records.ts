import { canonicalJson, type JsonObject, objectsIn, textIn } from "../json";
import type { ObjectChange } from "../plan/plan";
import { observation, type Observed } from "./observed";
import { nameIn } from "./subject";

/** The attribute in which a scope remembers the records that it puts back. */
export const SCOPE_RECORDS = "preserved_records";

/**
 * The records that a scope remembers and the server has lost: those of `remembered` that are not in `now`. Each is a
 * finding of its own, as each has its own cause.
 */
export function lostRecords(change: ObjectChange, remembered: JsonObject, now: JsonObject): readonly Observed[] {
  const present = new Set(objectsIn(now[SCOPE_RECORDS]).map(identity));
  return objectsIn(remembered[SCOPE_RECORDS])
    .filter((record) => !present.has(identity(record)))
    .map((record) => lost(change, record));
}

function identity({ name, type, value }: JsonObject): string {
  return canonicalJson([name ?? null, type ?? null, value ?? null]);
}

function lost(change: ObjectChange, record: JsonObject): Observed {
  const [name, type, value] = [record.name, record.type, record.value].map((part) => textIn(part) ?? "?");
  const before = `${name ?? ""} ${type ?? ""} ${value ?? ""}`;
  const path = `${SCOPE_RECORDS}[${JSON.stringify(before)}]`;
  const who = record.origin === "manual" ? "made by hand" : "made by the DHCP server";
  return {
    subject: {
      kind: "record",
      zone: null,
      name: nameIn(name ?? null),
      type: type ?? "",
      values: [value ?? ""],
      secret: false,
    },
    observation: observation({
      kind: "missing",
      address: change.address,
      type: change.type,
      object: `${name ?? ""} ${type ?? ""}`,
      text: `it is gone (${value ?? ""}, ${who}), although the scope keeps it (preserve_dns_on_expiry)`,
      attributes: [{ path, before, after: null, sensitive: false, afterUnknown: false }],
      advice: ["terraform apply puts it back", "to accept, set preserve_dns_on_expiry = false in the scope"],
    }),
  };
}
