/**
 * Why something could not cross the wire: `malformed` bytes that are not the promised encoding, `mismatch` a value that is
 * not of the expected type, `refused` a start that Terraform or the user has to do differently.
 */
export type WireErrorCode = "malformed" | "mismatch" | "refused";

/** The one error of the transport. The message says what was wrong and where; it never quotes a value, which may be secret. */
export class WireError extends Error {
  override readonly name = "WireError";
  readonly code: WireErrorCode;

  constructor(code: WireErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
