/**
 * A plugin process to be watched from outside. It serves a provider that reads back what it is given; `FIXTURE` in its environment, a
 * list of words, makes it misbehave.
 */
import { servePlugin } from "../../../src/terraform/wire/serve";

const faults = new Set((process.env["FIXTURE"] ?? "").split(","));

void servePlugin(async ({ log }) => {
  if (faults.has("noise")) console.log("a dependency says hello");
  log("info", "loaded", { pid: process.pid });
  return {
    handlers: {
      stopProvider: async () => ({ Error: "" }),
      readResource: async ({ currentState, private: state }) => ({
        newState: currentState,
        diagnostics: [],
        private: state,
        deferred: undefined,
        newIdentity: undefined,
      }),
    },
  };
}, process);
