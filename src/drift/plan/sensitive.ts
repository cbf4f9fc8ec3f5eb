import { isJsonObject, type Json } from "../json";

/** Whether anything in a value is secret (or unknown), by the `true`s in the shape of the value that Terraform adds. */
export function isMarked(marks: Json | undefined): boolean {
  if (typeof marks === "boolean") return marks;
  if (Array.isArray(marks)) return (marks as readonly Json[]).some(isMarked);
  return isJsonObject(marks) && Object.values(marks).some(isMarked);
}

/** The marks of one attribute of an object. */
export function markedAttribute(marks: Json, attribute: string): boolean {
  return marks === true || (isJsonObject(marks) && isMarked(marks[attribute]));
}
