/** Shorter values would blot out ordinary words wherever they stand. */
const SHORTEST_SECRET = 6;

/** What stands in place of a secret. */
const REDACTED = "(sensitive)";

/**
 * Replaces the secrets in every text of plain data, keys included. It works on the report and not on its formats: there a
 * secret may be escaped, cut in the middle, or split over two pieces.
 */
export function redactor(secrets: readonly string[]): <T>(data: T) => T {
  const spellings = new Set(
    secrets
      // A secret of several lines may come back line by line.
      .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
      .filter((secret) => secret.length >= SHORTEST_SECRET)
      .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]),
  );
  // The longest first: one secret may contain another.
  const ordered = [...spellings].sort((one, other) => other.length - one.length);
  if (ordered.length === 0) return (data) => data;

  const text = (value: string): string => ordered.reduce((left, secret) => left.replaceAll(secret, REDACTED), value);
  const clean = (data: unknown): unknown => {
    if (typeof data === "string") return text(data);
    if (Array.isArray(data)) return data.map(clean);
    if (typeof data !== "object" || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [text(key), clean(value)]));
  };
  return <T>(data: T): T => clean(data) as T;
}
