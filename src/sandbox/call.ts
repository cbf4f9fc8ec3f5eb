import type { JsonObject } from "./json";
import type { Machine } from "./machine";
import type { Parameters } from "./parameters";

export type { JsonObject } from "./json";

/** Who calls: the account behind the token that came with the request. */
export interface Caller {
  readonly user: string;
  readonly token: string;
}

/** The program at the other end of the connection. */
export interface CallingClient {
  readonly address: string;
  readonly port: number;
  readonly userAgent: string;
}

/** The body of a request, where a zone file may be in it. */
export interface Upload {
  /** As it was sent; empty without one. */
  readonly contentType: string;
  readonly body: string;
  /** The file in a multipart form; read when asked for. May throw an `ApiError` for a bad form. */
  readonly file: () => string | undefined;
}

/** One API request after its token was accepted. */
export interface Call {
  /** Lower case, without `/api/` and without a slash at either end: `zones/records/add`. */
  readonly path: string;
  readonly parameters: Parameters;
  readonly caller: Caller;
  readonly client: CallingClient;
  readonly upload: Upload;
}

/** A request to one of the paths that look at passwords and tokens themselves, such as login. */
export interface OpenCall extends Omit<Call, "caller"> {
  /** The token that came with the request, good or not. */
  readonly token: string | undefined;
}

/**
 * What a handler answers: `response` goes under that key, `members` go to the top of the reply (login and its kin have no
 * `response`), `download` is sent as text instead of JSON (zone export, log download).
 */
export type Reply =
  | { readonly response: JsonObject }
  | { readonly members: JsonObject }
  | { readonly download: string; readonly contentType: string };

/** Serves one path. Throws an `ApiError` to refuse. */
export type Handler = (machine: Machine, call: Call) => Reply;

/** Serves one path that needs no token. */
export type OpenHandler = (machine: Machine, call: OpenCall) => Reply;

/** Handlers by path, e.g. `{"zones/create": createZone}`: each file under `api/` exports one such table. */
export type Routes = Readonly<Record<string, Handler>>;
