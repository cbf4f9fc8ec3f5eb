import { canonicalJson, type Json } from "../json";
import type { AttributeChange } from "../report/finding";
import { cutMiddle, visible } from "./visible";

/** A changed attribute in words: what came and went of a list, or one value and the other. Made visible, but not escaped. */
export type ChangeView =
  | { readonly path: string; readonly kind: "sensitive" }
  | {
      readonly path: string;
      readonly kind: "members";
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly path: string; readonly kind: "value"; readonly before: string; readonly after: string };

const LONGEST_VALUE = 100;
const MOST_MEMBERS = 12;

/** Puts a change into words. */
export function viewChange({ path: rawPath, before, after, sensitive, afterUnknown }: AttributeChange): ChangeView {
  const path = visible(rawPath);
  if (sensitive) return { path, kind: "sensitive" };
  if (!afterUnknown && Array.isArray(before) && Array.isArray(after)) {
    const [was, is] = [before, after].map((list: readonly Json[]) => list.map(canonicalJson));
    const added = after.filter((item: Json) => !was?.includes(canonicalJson(item))) as readonly Json[];
    const removed = before.filter((item: Json) => !is?.includes(canonicalJson(item))) as readonly Json[];
    // The same members in another order, or another number of times, differ as values.
    if (added.length > 0 || removed.length > 0) {
      return { path, kind: "members", added: shortList(added), removed: shortList(removed) };
    }
  }
  return {
    path,
    kind: "value",
    before: printValue(before),
    after: afterUnknown ? "(known after apply)" : printValue(after),
  };
}

/** A value in one line: texts as they are, other values as JSON, long ones cut in the middle. */
export function printValue(value: Json): string {
  if (value === null) return "(none)";
  if (typeof value !== "string") return cutMiddle(visible(canonicalJson(value)), LONGEST_VALUE);
  if (value === "" || value.trim() !== value) return cutMiddle(visible(JSON.stringify(value)), LONGEST_VALUE);
  return cutMiddle(visible(value), LONGEST_VALUE);
}

function shortList(items: readonly Json[]): readonly string[] {
  const shown = items.slice(0, MOST_MEMBERS).map(printValue);
  return items.length > MOST_MEMBERS ? [...shown, `and ${items.length - MOST_MEMBERS} more`] : shown;
}
