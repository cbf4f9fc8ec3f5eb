import { once } from "node:events";
import {
  Diagnostic_Severity,
  type DynamicValue,
  type ReadResource_Request,
} from "../../../src/terraform/wire/generated/tfplugin6";
import type { ProviderHandlers } from "../../../src/terraform/wire/handlers";

/** What the echo provider reports about the calls it got. */
export interface EchoEvents {
  readonly onCall?: (typeName: string) => void;
  readonly onAbort?: (typeName: string) => void;
}

/** A message-sized value. */
function dynamicValue(msgpack: Uint8Array): DynamicValue {
  return { msgpack, json: new Uint8Array() };
}

/** A request to read a `typeName` in the state `state`. */
export function readRequest(typeName: string, state: Uint8Array = new Uint8Array()): ReadResource_Request {
  return {
    typeName,
    currentState: dynamicValue(state),
    private: new Uint8Array(),
    providerMeta: undefined,
    clientCapabilities: undefined,
    currentIdentity: undefined,
  };
}

/**
 * Handlers that read back what they are given. The type name says how: `echo`, `fail` (an error), `hang` (until aborted), `crash` (an error
 * outside of the call), `outlive` (a crash first). A list counts up to its limit.
 */
export function echoHandlers({ onCall, onAbort }: EchoEvents = {}): ProviderHandlers {
  const untilAborted = (typeName: string, signal: AbortSignal): Promise<never> =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        onAbort?.(typeName);
        reject(new Error("aborted"));
      });
    });
  return {
    readResource: async ({ typeName, currentState, private: state }, signal) => {
      onCall?.(typeName);
      if (typeName === "fail") throw new Error("reading failed with t0p-secret");
      if (typeName === "crash") setImmediate(() => fail("outside of any call, with t0p-secret"));
      if (typeName === "outlive") await once(process, "uncaughtException");
      if (typeName === "hang" || typeName === "crash") await untilAborted(typeName, signal);
      return { newState: currentState, diagnostics: [], private: state, deferred: undefined, newIdentity: undefined };
    },
    stopProvider: async () => ({ Error: "" }),
    async *listResource({ typeName, limit }, signal) {
      onCall?.(typeName);
      try {
        for (let index = 0n; index < limit; index += 1n) {
          if (typeName === "fail" && index === 2n) throw new Error("listing failed");
          yield { identity: undefined, displayName: `${typeName} ${index}`, diagnostic: [] };
        }
      } finally {
        if (signal.aborted) onAbort?.(typeName);
      }
    },
    writeStateBytes: async (chunks) => {
      let bytes = 0;
      for await (const chunk of chunks) bytes += chunk.bytes.length;
      return {
        diagnostics: [
          { severity: Diagnostic_Severity.WARNING, summary: `${bytes} bytes`, detail: "", attribute: undefined },
        ],
      };
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}
