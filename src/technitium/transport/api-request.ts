/** One POST to the API, ready to send. */
export interface ApiRequest {
  /** The API path, e.g. `zones/list`. */
  readonly call: string;
  /** What it is about, for messages. */
  readonly object: string;
  readonly kind: "read" | "write";
  readonly body: string;
  readonly contentType: "application/x-www-form-urlencoded" | "text/plain";
  /** Parameters that travel in the URL because the body is a text. Never a secret. */
  readonly query: Readonly<Record<string, string>>;
  /** Sent as a bearer header; `null` for a login. */
  readonly token: string | null;
  /** Milliseconds until everything must be over. */
  readonly deadline: number;
}

/** What came back, whatever the status: the whole body, unpacked, as text. */
export interface ApiReply {
  readonly httpStatus: number;
  readonly location: string | null;
  readonly text: string;
}
