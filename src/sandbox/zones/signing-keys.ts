/** How keys are made (RFC 8624 3.1). */
export interface KeyAlgorithm {
  readonly name: string;
  readonly number: number;
  /** Bits of the key-signing and of the zone-signing key, where the call says them; `null` where the algorithm knows one length. */
  readonly bits: { readonly ksk: number | undefined; readonly zsk: number | undefined } | null;
}

/** A key of a signed zone, without the key itself: the sandbox makes no signatures. */
export interface SigningKey {
  readonly tag: number;
  readonly type: "KeySigningKey" | "ZoneSigningKey";
  readonly algorithm: string;
  readonly algorithmNumber: number;
  /** Milliseconds since 1970 at which the key was published. */
  readonly since: number;
  rolloverDays: number;
}

/** How a zone is signed. */
export interface Signing {
  proof: "NSEC" | "NSEC3";
  /** With NSEC3; 0 otherwise. */
  iterations: number;
  saltLength: number;
  /** Seconds. */
  dnsKeyTtl: number;
  readonly keys: readonly SigningKey[];
}

/** The two keys of a zone that is being signed. @param newTag makes a key tag. */
export function newKeys(
  { name, number, bits }: KeyAlgorithm,
  {
    since,
    rolloverDays,
    newTag,
  }: { readonly since: number; readonly rolloverDays: number; readonly newTag: () => number },
): readonly SigningKey[] {
  const key = (type: SigningKey["type"], size: number | undefined, days: number): SigningKey => ({
    tag: newTag(),
    type,
    algorithm: size === undefined ? name : `${name} (${size} bits)`,
    algorithmNumber: number,
    since,
    rolloverDays: days,
  });
  return [key("KeySigningKey", bits?.ksk, 0), key("ZoneSigningKey", bits?.zsk, rolloverDays)];
}
