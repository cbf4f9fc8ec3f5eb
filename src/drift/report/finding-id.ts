import { createHash } from "node:crypto";
import type { Observation } from "./finding";

/**
 * The id of a finding: 16 hexadecimal digits over its kind, its address (or, without one, its object) and the paths of
 * its attributes. Values are left out, so that a finding keeps its id while it lasts.
 */
export function findingId({ kind, address, object, attributes }: Observation): string {
  const paths = attributes.map(({ path }) => path).sort();
  const identity = JSON.stringify([kind, address ?? "", address === null ? object : "", paths]);
  return createHash("sha256").update(identity, "utf8").digest("hex").slice(0, 16);
}
