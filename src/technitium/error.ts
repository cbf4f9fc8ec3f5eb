/**
 * What went wrong, as a closed list:
 *
 * - `unreachable` no connection (refused, name not resolved, reset); `timeout` the deadline of the whole exchange
 *   passed; `tls` the certificate or the handshake was not accepted
 * - `not-technitium` something else answers at this address; `truncated` the reply ended early; `too-large` the reply
 *   passed the size limit; `redirected` the server pointed elsewhere; `http-status` a proxy or the web server refused
 * - `invalid-token` the token or session is not accepted; `forbidden` a permission is missing; `second-factor` the user
 *   needs a one-time code
 * - `refused` the server said no, its words are in `reason`; `busy` it said "Please try again."
 * - `wrong-zone` the reply speaks of another zone than the one named; `unexpected-shape` the reply is not what this
 *   call answers; `unsupported` this server version cannot do it
 * - `invalid-argument` the request cannot be expressed in this API; `stopped` no new call is made any more
 */
export type ErrorCode =
  | "unreachable"
  | "timeout"
  | "tls"
  | "not-technitium"
  | "truncated"
  | "too-large"
  | "redirected"
  | "http-status"
  | "invalid-token"
  | "forbidden"
  | "second-factor"
  | "refused"
  | "busy"
  | "wrong-zone"
  | "unexpected-shape"
  | "unsupported"
  | "invalid-argument"
  | "stopped";

/** Whether the server did what it was asked: `unknown` means "read before you decide". Always `no` for reads. */
export type Landed = "no" | "yes" | "unknown";

/** Everything about a failure but its message. */
export interface Failure {
  readonly code: ErrorCode;
  readonly landed: Landed;
  /** The API path, e.g. `zones/records/add`. */
  readonly call: string;
  /** What the call was about, e.g. `www.lab.example`; empty when it is about the server as a whole. */
  readonly object: string;
  /** The server's own words, when it had any. */
  readonly reason?: string | null;
  /** The HTTP status, when one was received. */
  readonly httpStatus?: number | null;
  /** What lies beneath, free of secrets. */
  readonly cause?: unknown;
}

/**
 * The only error this folder throws. `message` says which call failed, on what, why and what to do. It never holds a
 * token, a password or a request body.
 */
export class TechnitiumError extends Error {
  readonly code: ErrorCode;
  readonly landed: Landed;
  readonly call: string;
  readonly object: string;
  readonly reason: string | null;
  readonly httpStatus: number | null;
  /** The message without the call and its object in front. */
  readonly explanation: string;

  constructor(failure: Failure, explanation: string) {
    const subject = failure.object === "" ? failure.call : `${failure.call} (${failure.object})`;
    super(`${subject}: ${explanation}`, failure.cause === undefined ? undefined : { cause: failure.cause });
    this.name = "TechnitiumError";
    this.code = failure.code;
    this.landed = failure.landed;
    this.call = failure.call;
    this.object = failure.object;
    this.reason = failure.reason ?? null;
    this.httpStatus = failure.httpStatus ?? null;
    this.explanation = explanation;
  }
}

/** Whether `error` is a {@link TechnitiumError} with one of `codes`. */
export function hasCode(error: unknown, ...codes: readonly ErrorCode[]): error is TechnitiumError {
  return error instanceof TechnitiumError && codes.includes(error.code);
}
