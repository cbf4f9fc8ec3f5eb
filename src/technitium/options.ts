import { TechnitiumError } from "./error";

/** How to prove who we are: an API token, or a user whose session is opened once and closed at the end. */
export type Credentials = { readonly token: string } | { readonly username: string; readonly password: string };

/** What {@link connect} takes. Only the address and the credentials are required. */
export interface ConnectOptions {
  /** `http(s)://host[:port][/path]`; a path serves reverse proxies. */
  readonly serverUrl: string;
  readonly credentials: Credentials;
  /** The cluster node that calls are routed to (14.0 and later). */
  readonly node?: string | null | undefined;
  /** PEM certificates to trust in place of the system's. */
  readonly caCertificate?: string | null | undefined;
  /** Accept any certificate. */
  readonly insecureSkipVerify?: boolean | undefined;
  /** Milliseconds for one call: connecting, sending, waiting, the whole reply, and all its retries. Default 30,000. */
  readonly timeout?: number | undefined;
  /** Repetitions after the first try, default 5: with their growing pauses they outlast a server's restart. */
  readonly maxRetries?: number | undefined;
  /** Connections, and calls in flight, at most. Default 8. */
  readonly maxConnections?: number | undefined;
  /** Bytes of a reply, unpacked, at most. Default 32 MiB, which holds about 90,000 records. */
  readonly maxReplyBytes?: number | undefined;
  /**
   * Whether HTTP_PROXY, HTTPS_PROXY and NO_PROXY count, default true. A server on a loopback address is always reached
   * directly.
   */
  readonly environmentProxy?: boolean | undefined;
  /**
   * Once aborted, no new write is sent and no retry is waited for. Calls in flight end by themselves, within the
   * timeout, and reads stay possible: whoever was interrupted needs them to find out what its last write did.
   */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly clock?: (() => number) | undefined;
  /** A number in [0, 1), for the jitter of retries. */
  readonly random?: (() => number) | undefined;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  readonly sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** {@link ConnectOptions} with every default filled in and the address checked. */
export interface Settings {
  readonly baseUrl: URL;
  readonly credentials: Credentials;
  readonly node: string | null;
  readonly caCertificate: string | null;
  readonly insecureSkipVerify: boolean;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxConnections: number;
  readonly maxReplyBytes: number;
  readonly environmentProxy: boolean;
  readonly signal: AbortSignal;
  readonly clock: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Checks the options and fills in the defaults. Throws `invalid-argument`. */
export function settingsOf(options: ConnectOptions): Settings {
  return {
    baseUrl: parseServerUrl(options.serverUrl),
    credentials: checkedCredentials(options.credentials),
    node: options.node === "" ? null : (options.node ?? null),
    caCertificate: options.caCertificate ?? null,
    insecureSkipVerify: options.insecureSkipVerify ?? false,
    timeout: within("timeout", options.timeout ?? 30_000, 1, 3_600_000),
    maxRetries: within("max_retries", options.maxRetries ?? 5, 0, 20),
    maxConnections: within("max_connections", options.maxConnections ?? 8, 1, 64),
    maxReplyBytes: within("the reply limit", options.maxReplyBytes ?? 32 * 1024 * 1024, 1, Number.MAX_SAFE_INTEGER),
    environmentProxy: options.environmentProxy ?? true,
    signal: options.signal ?? new AbortController().signal,
    clock: options.clock ?? Date.now,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleepFor,
  };
}

/** Whether the host is this machine, by name or address. */
export function isLoopback(url: URL): boolean {
  return url.hostname === "localhost" || url.hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
}

function parseServerUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw invalid("the server URL is not a URL; write it as http://dns.example:5380");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw invalid(`the server URL must start with http:// or https://, not ${url.protocol}//`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw invalid("the server URL holds an address only: credentials and queries have arguments of their own");
  }
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

function checkedCredentials(credentials: Credentials): Credentials {
  if ("token" in credentials) {
    // A header cannot carry control characters or blanks, and the server's tokens hold none.
    if (!/^[\x21-\x7e]+$/.test(credentials.token)) throw invalid("the API token is empty or holds blanks");
    return credentials;
  }
  if (credentials.username === "" || credentials.password === "") throw invalid("username and password go together");
  return credentials;
}

function within(what: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalid(`${what} must be a whole number from ${least} to ${most}, not ${value}`);
}

function invalid(explanation: string): TechnitiumError {
  return new TechnitiumError({ code: "invalid-argument", landed: "no", call: "connect", object: "" }, explanation);
}

function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
