/** What goes wrong with a call. Where it says `done`, the call is carried out before (`true`) or not at all (`false`). */
export type FaultAct =
  /** A proxy in front answers this status; the server never hears of the call. */
  | { readonly kind: "status"; readonly status: number; readonly body?: string }
  /** HTTP 200 with a web page, as a captive portal sends it. */
  | { readonly kind: "html" }
  /** HTTP 200 with this body. */
  | { readonly kind: "body"; readonly body: string }
  /** The server refuses with this text: `Access was denied.`, `Cannot set records. Please try again.` */
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "invalid-token" }
  | { readonly kind: "2fa-required" }
  /** The connection closes in the middle of the body, after `bytes` of it, with or without a Content-Length before. */
  | { readonly kind: "cut"; readonly bytes?: number; readonly contentLength?: boolean }
  /** No answer for so long (default: for ever). */
  | { readonly kind: "stall"; readonly done: boolean; readonly seconds?: number }
  /** The connection closes without an answer. */
  | { readonly kind: "drop"; readonly done: boolean }
  /** A good answer, and then the server closes the kept-alive connection without having said so. */
  | { readonly kind: "hang-up" }
  /** A good answer, late. */
  | { readonly kind: "slow"; readonly seconds: number }
  /** Answered ok and done in memory, but its file keeps the old text until something else saves it. */
  | { readonly kind: "lose-save" }
  /** As `lose-save`, but the file is ruined: what it held is gone at the next start. */
  | { readonly kind: "spoil-save" }
  /** Calls take so long, and those that overlap collide as on the real server (see {@link collision}). */
  | { readonly kind: "race"; readonly seconds: number }
  /** The server dies with the answer unsent, loses what it wrote in its last `lose` seconds, and is back after `down` seconds. */
  | { readonly kind: "crash"; readonly done: boolean; readonly lose?: number; readonly down?: number };

/** A fault to come: which calls it meets, and what it does to them. */
export interface Fault {
  /** A call, `zones/records/add`, or the beginning of some, `zones/*`; default: every call. */
  readonly match?: string;
  /** Parameters that the call has to have: `{"domain": "nas.lab.test"}`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The first matching call to meet, counted from 1 (the default). */
  readonly nth?: number;
  /** How many matching calls in a row to meet; default 1, `"always"` for no end. */
  readonly times?: number | "always";
  readonly act: FaultAct;
}
