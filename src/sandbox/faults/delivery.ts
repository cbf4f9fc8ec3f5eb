import type { HttpResponse } from "../http/message";

/**
 * How an answer reaches the client. The listener acts it out; in-process callers can look at it.
 * `afterSeconds` is how long the client waits; `null` is for ever.
 */
export type Delivery =
  | { readonly kind: "whole"; readonly response: HttpResponse; readonly afterSeconds: number; readonly hangUp: boolean }
  | { readonly kind: "cut"; readonly response: HttpResponse; readonly bytes: number; readonly contentLength: boolean }
  | { readonly kind: "never"; readonly dropAfterSeconds: number | null };

/** A whole answer at once, as it is without faults. */
export function whole(response: HttpResponse, afterSeconds = 0): Delivery {
  return { kind: "whole", response, afterSeconds, hangUp: false };
}
