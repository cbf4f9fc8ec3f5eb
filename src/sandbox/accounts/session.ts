/** A token and what is known about it: a session (ends after a time without calls) or an API token (never ends by itself). */
export interface Session {
  /** 64 hex digits. */
  readonly token: string;
  readonly type: "Standard" | "ApiToken";
  readonly tokenName: string | null;
  readonly username: string;
  /** Milliseconds since 1970. */
  readonly lastSeen: number;
  /** Puts sessions seen in the same millisecond into the order of their calls. */
  readonly lastCall: number;
  readonly lastSeenRemoteAddress: string;
  readonly lastSeenUserAgent: string;
}

/** Where a request comes from. */
export interface Client {
  readonly address: string;
  readonly userAgent: string;
}

/** Whether a session has been idle for longer than its user's limit (contract/auth/13). */
export function hasEnded(session: Session, timeoutSeconds: number, now: number): boolean {
  return session.type === "Standard" && timeoutSeconds > 0 && now > session.lastSeen + timeoutSeconds * 1000;
}

/** Newest activity first, as lists show them (contract/auth/04). */
export function byActivity(a: Session, b: Session): number {
  return b.lastSeen - a.lastSeen || b.lastCall - a.lastCall;
}
