import { type EventEmitter, once } from "node:events";
import {
  type sendUnaryData,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceDefinition,
  status,
  type StatusObject,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { Log } from "./log";
import type { Redaction } from "./redaction";

/** Any handler: from the request (or requests) to the response (or responses). */
type AnyHandler = (request: unknown, signal: AbortSignal) => Promise<unknown> | AsyncIterable<unknown>;

/** Finds handlers by the names of their calls; they may still be loading when the first call arrives. */
export type AnyHandlers = () => Promise<Readonly<Record<string, AnyHandler | undefined>>>;

/** What calls need besides their handlers. */
export interface CallContext {
  readonly log: Log;
  readonly redaction: Redaction;
}

type Call =
  ServerUnaryCall<unknown, unknown> | ServerReadableStream<unknown, unknown> | ServerWritableStream<unknown, unknown>;

/**
 * Lets promise functions answer the calls of `service`. A call without handler is UNIMPLEMENTED; a handler that fails is INTERNAL with
 * its message, secrets masked, or CANCELLED if its signal was aborted.
 */
export function grpcHandlers(
  service: ServiceDefinition,
  handlers: AnyHandlers,
  context: CallContext,
): UntypedServiceImplementation {
  return Object.fromEntries(
    Object.entries(service).map(([name, { responseStream }]) => [
      name,
      responseStream ? streaming(name, handlers, context) : single(name, handlers, context),
    ]),
  );
}

function single(name: string, handlers: AnyHandlers, context: CallContext) {
  return (call: Call, reply: sendUnaryData<unknown>): void => {
    const { signal, over } = cancellation(call);
    begin(name, call, signal, handlers)
      .finally(over)
      .then(
        (response) => reply(null, response),
        (error: unknown) => reply(failure(name, error, signal, context)),
      );
  };
}

function streaming(name: string, handlers: AnyHandlers, context: CallContext) {
  return (call: ServerWritableStream<unknown, unknown>): void => {
    const { signal, over } = cancellation(call);
    pump(name, call, signal, handlers)
      .finally(over)
      .then(
        () => call.end(),
        (error: unknown) => call.emit("error", failure(name, error, signal, context)),
      );
  };
}

/** Sends a handler's responses, no faster than the caller reads them. */
async function pump(
  name: string,
  call: ServerWritableStream<unknown, unknown>,
  signal: AbortSignal,
  handlers: AnyHandlers,
): Promise<void> {
  // A handler of a call with a response stream returns one; the type of the service says so.
  const responses = (await begin(name, call, signal, handlers)) as AsyncIterable<unknown>;
  for await (const response of responses) {
    signal.throwIfAborted();
    if (!call.write(response)) await once(call, "drain", { signal });
  }
}

/** Hands a call to its handler. */
async function begin(name: string, call: Call, signal: AbortSignal, handlers: AnyHandlers): Promise<unknown> {
  const handler = (await handlers())[name];
  if (handler === undefined) throw new Unimplemented(name);
  return handler("request" in call ? call.request : call, signal);
}

interface Cancellation {
  /** Aborted when the caller gives the call up or the connection is lost. */
  readonly signal: AbortSignal;
  /** There is nothing to abort any more: gRPC says "cancelled" at the end of a call that was answered, too. */
  readonly over: () => void;
}

function cancellation(call: EventEmitter): Cancellation {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  call.once("cancelled", abort);
  return { signal: controller.signal, over: () => call.off("cancelled", abort) };
}

class Unimplemented extends Error {
  override readonly name = "Unimplemented";

  constructor(call: string) {
    super(`the provider does not implement ${call}`);
  }
}

function failure(
  name: string,
  error: unknown,
  signal: AbortSignal,
  { log, redaction }: CallContext,
): Partial<StatusObject> & Error {
  const cause = error instanceof Error ? error : new Error(String(error));
  const details = redaction.apply(cause.message);
  if (cause instanceof Unimplemented) return Object.assign(cause, { code: status.UNIMPLEMENTED, details });
  if (signal.aborted) return Object.assign(new Error(), { code: status.CANCELLED, details });
  log("error", "a call failed", { tf_rpc: name, error: cause });
  return Object.assign(new Error(), { code: status.INTERNAL, details });
}
