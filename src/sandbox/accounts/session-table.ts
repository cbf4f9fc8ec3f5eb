import type { Clock } from "../clock";
import { byActivity, hasEnded } from "./session";
import type { Client, Session } from "./session";

/** What the sessions stand on. */
export interface SessionGround {
  readonly clock: Clock;
  readonly newToken: () => string;
  /** How many seconds a session of this user may be idle; 0 = for ever. */
  readonly timeoutOf: (username: string) => number;
  /** Runs when a session has ended: the accounts have to be saved. */
  readonly changed: () => void;
}

/** The sessions and API tokens of one run of the server, by token. */
export class SessionTable {
  readonly #ground: SessionGround;
  readonly #sessions = new Map<string, Session>();
  #calls = 0;

  constructor(ground: SessionGround) {
    this.#ground = ground;
  }

  /** Makes a session, or an API token when it has a name. Schedules no save: one way to make a token forgets it (contract/auth/06). */
  start(username: string, tokenName: string | null, client: Client): Session {
    return this.#seen(client, {
      token: this.#ground.newToken(),
      type: tokenName === null ? "Standard" : "ApiToken",
      tokenName,
      username,
    });
  }

  /** The session of a token, its time started anew; `undefined` when there is none any more. */
  use(token: string, client: Client): Session | undefined {
    const session = this.#sessions.get(token);
    if (session === undefined) return undefined;
    if (!this.#hasEnded(session)) return this.#seen(client, session);
    this.end(token);
    return undefined;
  }

  get(token: string): Session | undefined {
    return this.#sessions.get(token);
  }

  /** The session whose token starts with these digits. */
  find(partialToken: string): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.token.startsWith(partialToken));
  }

  /** Ends a session or deletes an API token; a token that is not there is no error. */
  end(token: string): void {
    if (this.#sessions.delete(token)) this.#ground.changed();
  }

  /** Ends a user's sessions, his API tokens too if `tokens` says so. */
  endOf(username: string, tokens: "and tokens" | "but no tokens"): void {
    for (const session of this.listOf(username))
      if (tokens === "and tokens" || session.type === "Standard") this.end(session.token);
  }

  /** The sessions that have not ended, newest activity first. */
  list(): readonly Session[] {
    return [...this.#sessions.values()].filter((session) => !this.#hasEnded(session)).sort(byActivity);
  }

  listOf(username: string): readonly Session[] {
    return this.list().filter((session) => session.username === username);
  }

  /** Carries a user's sessions over to his new name. */
  rename(from: string, to: string): void {
    for (const session of this.listOf(from)) this.#sessions.set(session.token, { ...session, username: to });
  }

  store(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  load(stored: readonly Session[]): void {
    for (const session of stored) this.#sessions.set(session.token, session);
    this.#calls = Math.max(0, ...stored.map((session) => session.lastCall + 1));
  }

  #hasEnded(session: Session): boolean {
    return hasEnded(session, this.#ground.timeoutOf(session.username), this.#ground.clock.now());
  }

  #seen(client: Client, session: Pick<Session, "token" | "type" | "tokenName" | "username">): Session {
    const seen: Session = {
      token: session.token,
      type: session.type,
      tokenName: session.tokenName,
      username: session.username,
      lastSeen: this.#ground.clock.now(),
      lastCall: this.#calls++,
      lastSeenRemoteAddress: client.address,
      lastSeenUserAgent: client.userAgent.slice(0, 255),
    };
    this.#sessions.set(seen.token, seen);
    return seen;
  }
}
