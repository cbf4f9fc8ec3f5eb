/** The `status` of a reply that is not `ok`. */
export type FailedStatus = "error" | "invalid-token" | "2fa-required";

/** A call the server refuses: becomes `{"status":…,"errorMessage":…}` with HTTP 200 (the envelope adds what each version adds). */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: FailedStatus;
  /** `innerErrorMessage`, where the server sends one. */
  readonly inner: string | undefined;

  constructor(message: string, options: { readonly status?: FailedStatus; readonly inner?: string } = {}) {
    super(message);
    this.status = options.status ?? "error";
    this.inner = options.inner;
  }
}
