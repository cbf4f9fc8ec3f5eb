/** One HTTP request, free of any socket. */
export interface HttpRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query as in the request line: `/api/user/login?user=admin`. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** UTF-8 text; empty without a body. */
  readonly body: string;
  readonly remoteAddress: string;
  readonly remotePort: number;
}

/** What is sent back. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
