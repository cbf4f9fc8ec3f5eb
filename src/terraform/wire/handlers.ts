import type { ProviderService } from "./generated/tfplugin6";

/** Shape of one call in a generated service object. */
interface Method<Request, Response> {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  readonly requestDeserialize: (bytes: Buffer) => Request;
  readonly responseSerialize: (message: Response) => Buffer;
}

/**
 * The function that answers one call. `signal` is aborted when the caller cancels the call or the connection is lost; a
 * response stream is an async iterable, closed early (`return()`) in the same cases.
 */
type Handler<Call> =
  Call extends Method<infer Request, infer Response>
    ? (
        request: Call["requestStream"] extends true ? AsyncIterable<Request> : Request,
        signal: AbortSignal,
      ) => Call["responseStream"] extends true ? AsyncIterable<Response> : Promise<Response>
    : never;

/** Handlers for the calls of a generated service; what is left out is answered with UNIMPLEMENTED. */
type Handlers<Service> = { readonly [Name in keyof Service]?: Handler<Service[Name]> };

/**
 * What a provider answers, by call, e.g. `readResource: async (request, signal) => ({ newState, diagnostics: [], … })`.
 * A handler that throws turns into a gRPC error the user can do nothing with; report problems as diagnostics instead.
 */
export type ProviderHandlers = Handlers<ProviderService>;
