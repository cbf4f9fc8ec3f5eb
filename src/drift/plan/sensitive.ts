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

/** Adds the texts that are secret in a value, by its marks, to `found`. */
export function collectSecrets(value: Json | undefined, marks: Json | undefined, found: Set<string>): void {
  if (marks === undefined || marks === null || marks === false) return;
  if (typeof value === "string") {
    if (marks === true && value !== "") found.add(value);
  } else if (Array.isArray(value)) {
    const each = Array.isArray(marks) ? (marks as readonly Json[]) : null;
    for (const [index, item] of (value as readonly Json[]).entries()) {
      collectSecrets(item, each === null ? marks : each[index], found);
    }
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value))
      collectSecrets(item, isJsonObject(marks) ? marks[key] : marks, found);
  }
}
