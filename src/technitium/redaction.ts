/** Replaces every secret in a text. */
export type Redact = (text: string) => string;

/** Shorter values would blot out ordinary words ("admin") wherever they stand. */
const SHORTEST_SECRET = 6;

/** The values that must never be seen, growing as the server hands out session tokens. */
export interface Secrets {
  add(secret: string): void;
  readonly redact: Redact;
}

/** A keeper of secrets that knows `initial`. Each is recognised as it is and as forms, URLs and JSON spell it. */
export function createSecrets(initial: readonly string[]): Secrets {
  const values = new Set<string>();
  const add = (secret: string): void => {
    if (secret.length < SHORTEST_SECRET) return;
    values.add(secret);
    values.add(encodeURIComponent(secret));
    values.add(new URLSearchParams({ s: secret }).toString().slice(2));
    values.add(JSON.stringify(secret).slice(1, -1));
  };
  initial.forEach(add);
  return { add, redact: (text) => [...values].reduce((left, secret) => left.replaceAll(secret, "[redacted]"), text) };
}
