import type { Branch } from "./reply-fields";

/** One call of the API as the families see it: what to ask, and how to treat the answer. */
export interface Call {
  /** The API path, e.g. `zones/records/get`. */
  readonly call: string;
  /** What it is about, for messages. */
  readonly object: string;
  readonly kind: "read" | "write";
  readonly form: Form;
  /** A text to upload in place of the form, which then travels in the URL (`zones/import`). */
  readonly upload?: string;
  /** Whether a refusal means that nothing was changed. Default true; several calls of this API stop halfway. */
  readonly refusalChangesNothing?: boolean;
  /** One try of at most two seconds, made even after an interruption: for saying good-bye. */
  readonly brief?: boolean;
  /** Sent even after an interruption: it ends, or undoes, what an earlier write began. */
  readonly finishing?: boolean | undefined;
}

/** Form fields. `null` leaves a field out; an empty text is sent, and clears where the server knows clearing. */
export type Form = Readonly<Record<string, string | number | boolean | null>>;

/** Makes calls: with a session, within the deadline, with retries where they are safe. */
export interface Caller {
  /** The whole reply, whose `response` member holds the answer. */
  (call: Call): Promise<Branch>;
  /** The body as it is, for calls that answer with a text. */
  text(call: Call): Promise<string>;
}
