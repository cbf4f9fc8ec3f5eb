import { canonicalJson, isJsonObject, type Json, type JsonObject } from "../json";
import { isMarked } from "../plan/sensitive";
import type { AttributeChange } from "../report/finding";

/** The two sides of a change, and what of each is secret or not known yet. */
export interface Sides {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly beforeSensitive: Json;
  readonly afterSensitive: Json;
  readonly afterUnknown: Json;
}

/** The attributes that differ, by path. Inside objects each member is one; lists and sets are compared as a whole. */
export function attributeDiff(sides: Sides, prefix = ""): readonly AttributeChange[] {
  const names = new Set([
    ...Object.keys(sides.before),
    ...Object.keys(sides.after),
    ...markedNames(sides.afterUnknown),
  ]);
  return [...names].sort().flatMap((name) => {
    const before = sides.before[name] ?? null;
    const after = sides.after[name] ?? null;
    const marks = {
      beforeSensitive: member(sides.beforeSensitive, name),
      afterSensitive: member(sides.afterSensitive, name),
      afterUnknown: member(sides.afterUnknown, name),
    };
    const unknown = isMarked(marks.afterUnknown);
    if (!unknown && canonicalJson(before) === canonicalJson(after)) return [];
    const path = prefix + name;
    if (!unknown && isJsonObject(before) && isJsonObject(after)) {
      return attributeDiff({ before, after, ...marks }, `${path}.`);
    }
    const sensitive = isMarked(marks.beforeSensitive) || isMarked(marks.afterSensitive);
    return [
      {
        path,
        before: sensitive ? null : before,
        after: sensitive || unknown ? null : after,
        sensitive,
        afterUnknown: unknown,
      },
    ];
  });
}

/** When something was changed is no change: such attributes never count. */
export const NEVER_COUNTS: ReadonlySet<string> = new Set(["last_modified"]);

/** The attribute of the object that a path lies in: `options` of `options.code` and of `options["x.y"]`. */
export function attributeOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? path;
}

function member(marks: Json, name: string): Json {
  return isJsonObject(marks) ? (marks[name] ?? false) : marks === true;
}

function markedNames(marks: Json): readonly string[] {
  return isJsonObject(marks) ? Object.keys(marks).filter((name) => isMarked(marks[name])) : [];
}
