/** A server's version, e.g. 15.2. Later parts do not matter to its API. */
export interface ServerVersion {
  readonly major: number;
  readonly minor: number;
}

/** The oldest version whose API this client speaks. */
export const OLDEST_SUPPORTED: ServerVersion = { major: 13, minor: 0 };

/** Reads `15.2` or `15.0.1`; `null` for anything else. */
export function parseServerVersion(text: string): ServerVersion | null {
  const parts = /^(\d{1,4})\.(\d{1,4})(?:\.|$)/.exec(text);
  return parts === null ? null : { major: Number(parts[1]), minor: Number(parts[2]) };
}

/** Whether the version is `major.minor` or later. */
export function isAtLeast(version: ServerVersion, major: number, minor = 0): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}
