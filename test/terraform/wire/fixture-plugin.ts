/**
 * A plugin to be watched from outside: the echo provider in a process of its own. `FIXTURE` in its environment, a list of words, makes it
 * differ: `noise` prints where it should not, `unloadable` fails to load, `stubborn` never finishes closing, `debug` serves a debugger.
 */
import type { LoadProvider } from "../../../src/terraform/wire/provider";
import { serveDebug, servePlugin } from "../../../src/terraform/wire/serve";
import { echoHandlers } from "./echo-provider";

const words = new Set((process.env["FIXTURE"] ?? "").split(","));

const load: LoadProvider = async ({ log, redaction }) => {
  redaction.add("t0p-secret");
  if (words.has("unloadable")) throw new Error("no licence, t0p-secret");
  if (words.has("noise")) process.stderr.write('{"@message": 1, "@level": true}\n');
  log("info", "loaded with t0p-secret", { count: 1 });
  return {
    handlers: echoHandlers({
      onCall: (typeName) => log("info", "call", { typeName }),
      onAbort: (typeName) => log("info", "abort", { typeName }),
    }),
    close: async () => {
      log("info", "closed");
      if (words.has("stubborn")) await new Promise(() => undefined);
    },
  };
};

void (words.has("debug") ? serveDebug(load, "owner/echo", process) : servePlugin(load, process));

if (words.has("noise")) {
  console.log("a dependency says hello");
  process.stdout.write("another one, without a newline");
}
