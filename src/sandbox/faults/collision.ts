import type { PerVersion, ServerVersion } from "../server-version";
import type { LostWrite } from "../rewindable-disk";
import type { FaultTarget } from "./fault-list";

/**
 * What becomes of a write that meets another one of the same scope or record set under way, measured on real servers: saves of
 * one scope overwrite each other, which 13.6 cannot even load afterwards; of two writes to a record set the loser hears a refusal
 * that is not true, and nothing has changed.
 */
export type Collision = { readonly save: LostWrite } | { readonly refusal: string };

const scopeSave: PerVersion<LostWrite> = { "13.6": "spoiled", "14.3": "kept-old", "15.2": "kept-old" };

const scopeWrites = new Set(["dhcp/scopes/set", "dhcp/scopes/addreservedlease", "dhcp/scopes/removereservedlease"]);

/** Writes that can collide with one another have the same place; `undefined` for a call that collides with nothing. */
export function placeOfWrite(target: FaultTarget): string | undefined {
  if (scopeWrites.has(target.call)) return `scope ${target.parameter("name") ?? ""}`;
  if (!isRecordWrite(target.call)) return undefined;
  const domain = target.parameter("domain")?.toLowerCase() ?? "";
  return `set ${domain} ${target.parameter("type")?.toUpperCase() ?? ""}`;
}

/** How this write collides; `undefined` when the server keeps both (adding a record never failed). */
export function collision(version: ServerVersion, target: FaultTarget): Collision | undefined {
  switch (target.call) {
    case "zones/records/delete":
      return { refusal: "Cannot delete record: no such record exists." };
    case "zones/records/update":
      return { refusal: "Cannot update record: the record does not exists to be updated." };
    case "zones/records/add":
      return target.parameter("overwrite") === "true"
        ? { refusal: "Cannot set records. Please try again." }
        : undefined;
    default:
      return scopeWrites.has(target.call) ? { save: scopeSave[version] } : undefined;
  }
}

function isRecordWrite(call: string): boolean {
  return call === "zones/records/add" || call === "zones/records/update" || call === "zones/records/delete";
}
