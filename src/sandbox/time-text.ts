/** How the server writes "never" in its replies. */
export const never = "0001-01-01T00:00:00";

/** A moment as the server writes it: ISO 8601 in UTC without zeros at the end of the fraction; `null` is {@link never}. */
export function printTime(milliseconds: number | null): string {
  if (milliseconds === null) return never;
  return new Date(milliseconds).toISOString().replace(/\.?0*Z$/, "Z");
}
