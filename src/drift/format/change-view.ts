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

/** How many characters a value has at most, where the format sets no narrower limit. */
const LONGEST_VALUE = 100;
const MOST_MEMBERS = 12;

/** Puts a change into words. */
export function viewChange(change: AttributeChange, longest = LONGEST_VALUE): ChangeView {
  const { path: rawPath, before, after, sensitive, afterUnknown } = change;
  const path = visible(rawPath);
  if (sensitive) return { path, kind: "sensitive" };
  if (!afterUnknown && Array.isArray(before) && Array.isArray(after)) {
    const [was, is] = [before, after].map((list: readonly Json[]) => list.map(canonicalJson));
    const added = after.filter((item: Json) => !was?.includes(canonicalJson(item))) as readonly Json[];
    const removed = before.filter((item: Json) => !is?.includes(canonicalJson(item))) as readonly Json[];
    // The same members in another order, or another number of times, differ as values.
    if (added.length > 0 || removed.length > 0) {
      return { path, kind: "members", added: shortList(added, longest), removed: shortList(removed, longest) };
    }
  }
  return {
    path,
    kind: "value",
    before: printValue(before, longest),
    after: afterUnknown ? "(known after apply)" : printValue(after, longest),
  };
}

/** A value in one line: texts as they are, other values as JSON, long ones cut in the middle. */
function printValue(value: Json, longest: number): string {
  if (value === null) return "(none)";
  if (typeof value !== "string") return cutMiddle(visible(canonicalJson(value)), longest);
  if (value === "" || value.trim() !== value) return cutMiddle(visible(JSON.stringify(value)), longest);
  return cutMiddle(visible(value), longest);
}

function shortList(items: readonly Json[], longest: number): readonly string[] {
  const shown = items.slice(0, MOST_MEMBERS).map((item) => printValue(item, longest));
  return items.length > MOST_MEMBERS ? [...shown, `and ${items.length - MOST_MEMBERS} more`] : shown;
}
