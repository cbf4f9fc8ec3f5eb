/** The server releases whose behaviour was recorded (test/contract) and that the sandbox can play. */
export const serverVersions = ["13.6", "14.3", "15.2"] as const;

/** One of the {@link serverVersions}. */
export type ServerVersion = (typeof serverVersions)[number];

/** A value for each version: how a quirk's table is written down. */
export type PerVersion<T> = Readonly<Record<ServerVersion, T>>;
